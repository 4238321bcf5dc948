import type { AdviceAnswer } from '@paceboard/contract'
import { type Column, type IsoDate, splitLimit, startingLimit } from '@paceboard/domain'
import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AdviceRefusal } from './advice-refusal.tsx'
import { AdviceSentence } from './advice-sentence.tsx'
import { ColumnCurve } from './column-curve.tsx'
import styles from './limit-advice.module.css'
import { p85Of } from './p85-of.ts'
import { useAdvice, useColumnDays, useColumnTimes } from './use-advice.ts'

const LOOK_BACK = ['14', '28', '56'] as const
type LookBack = (typeof LOOK_BACK)[number]

const LONGEST_TARGET = 365

export interface LimitAdviceProps {
  readonly column: Column
  readonly today: IsoDate
  /** Fills the form in with a limit to be tried for three weeks. */
  readonly onTry: (limit: number) => void
}

/** What the column and the board did lately, and the limit that a service level asks for by Little's law. */
export function LimitAdvice({ column, today, onTry }: LimitAdviceProps) {
  const { t } = useTranslation('advice')
  const [lookBack, setLookBack] = useState<LookBack>('14')
  const [wanted, setWanted] = useState<number | null>(null)
  const days = Number(lookBack)
  const inColumn = useColumnDays(column.id, days, today)
  const baseline = useAdvice(days, null).data?.baseline
  const target = wanted ?? (baseline ? p85Of(baseline.cycleTimes) : null)
  const { data, isError } = useAdvice(days, target)
  const next = LOOK_BACK[LOOK_BACK.indexOf(lookBack) + 1]

  return (
    <section aria-label={t('title')} className={styles.advice}>
      <div className={styles.asked}>
        <Segmented<LookBack>
          label={t('lookBack')}
          options={LOOK_BACK.map((id) => ({ id, label: t('days', { count: Number(id) }) }))}
          value={lookBack}
          onChange={setLookBack}
        />
        <div className={styles.target}>
          <NumberField
            label={t('target')}
            value={target}
            onChange={setWanted}
            min={1}
            max={LONGEST_TARGET}
            step={1}
            format={{ maximumFractionDigits: 0 }}
          />
        </div>
      </div>
      {inColumn && inColumn.length > 0 && <ColumnCurve days={inColumn} limit={column.wip.limit} />}
      {isError && <p>{t('failed')}</p>}
      {!data && !isError && <Skeleton shape="block" height="72px" />}
      {data?.suggestion && <AdviceSentence suggestion={data.suggestion} />}
      {data && !data.suggestion && (
        <AdviceRefusal answer={data} onMore={data.refusal && next ? () => setLookBack(next) : null} />
      )}
      {data && <TryButton answer={data} column={column} inColumn={inColumn ?? []} today={today} onTry={onTry} />}
    </section>
  )
}

interface TryButtonProps extends LimitAdviceProps {
  readonly answer: AdviceAnswer
  readonly inColumn: readonly number[]
}

/** This column's part of the suggestion, or without one four fifths of what stood here. */
function TryButton({ answer: { suggestion }, column, inColumn, today, onTry }: TryButtonProps) {
  const { t } = useTranslation('advice')
  const format = useFormat()
  const times = useColumnTimes(today)
  const part = suggestion ? splitLimit(suggestion.limit, times).get(column.id) : undefined
  const mean = inColumn.reduce((sum, count) => sum + count, 0) / inColumn.length
  const limit = part ?? (inColumn.length === 0 ? null : startingLimit(mean))
  if (limit === null) return null
  return (
    <div className={styles.try}>
      <p>
        {part === undefined
          ? t('starting', { mean: format.number(mean, 1), limit: format.number(limit) })
          : t('split', { limit: format.number(suggestion?.limit ?? 0), count: part })}
      </p>
      <Button icon={FlaskConical} onPress={() => onTry(limit)}>
        {t('try', { count: limit })}
      </Button>
    </div>
  )
}
