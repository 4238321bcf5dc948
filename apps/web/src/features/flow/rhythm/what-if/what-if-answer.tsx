import type { CalibratedModel, ColumnId, Demand, LimitPoint, NoSuggestion, WhatIf } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../lib/use-format.ts'
import { Segmented } from '../../../../ui/segmented.tsx'
import { useColumnName } from '../../use-column-name.ts'
import { CalibrationTable } from './calibration-table.tsx'
import { CurveTable } from './curve-table.tsx'
import { LimitCurve } from './limit-curve.tsx'
import { perWeek } from './question.ts'
import { TryLimit } from './try-limit.tsx'
import { usePointWords } from './use-point-words.ts'
import styles from './what-if.module.css'

type Look = 'chart' | 'table'

export interface WhatIfAnswerProps {
  readonly answer: WhatIf
  readonly model: CalibratedModel
  readonly demand: Demand
  /** Proposes a limit of a column, to be tried for some weeks. */
  readonly onTryLimit: (columnId: ColumnId, limit: number) => void
}

/** What the limits would bring, worded as an experiment, and how far the model may be believed. */
export function WhatIfAnswer({ answer, model, demand, onTryLimit }: WhatIfAnswerProps) {
  const { t } = useTranslation(['whatIf', 'flow'])
  const format = useFormat()
  const say = usePointWords()
  const nameOf = useColumnName()
  const { curve, knee, suggestion } = answer
  const [look, setLook] = useState<Look>('chart')
  const [picked, setPicked] = useState<LimitPoint | null>(null)
  const tried = picked ?? (suggestion.ok ? suggestion.value : null)
  return (
    <div className={styles.answer} role="status">
      {suggestion.ok ? (
        <p>
          {t('whatIf:suggestion', {
            count: suggestion.value.limit,
            demand: format.number(perWeek(demand.throughputPerDay), 1),
          })}
        </p>
      ) : (
        <NoLimit because={suggestion.reason} />
      )}
      {tried && (
        <>
          <p className={styles.sentence}>{t('whatIf:experiment', { count: tried.limit, words: say(tried) })}</p>
          <TryLimit limit={tried.limit} columnIds={model.columnIds} onTryLimit={onTryLimit} />
        </>
      )}
      <Segmented<Look>
        label={t('flow:view.of', { title: t('whatIf:title') })}
        hideLabel
        options={[
          { id: 'chart', label: t('flow:view.chart') },
          { id: 'table', label: t('flow:view.table') },
        ]}
        value={look}
        onChange={setLook}
      />
      {look === 'chart' ? (
        <LimitCurve
          curve={curve}
          knee={knee?.limit ?? null}
          suggested={suggestion.ok ? suggestion.value.limit : null}
          needed={demand}
          onPick={setPicked}
        />
      ) : (
        <CurveTable answer={answer} columnIds={model.columnIds} />
      )}
      <p className={styles.note}>{t('whatIf:ranges')}</p>
      <p className={styles.note}>
        {model.groups
          .map(({ columnIds, people, estimated }) =>
            t(estimated ? 'whatIf:assumed' : 'whatIf:told', {
              columns: format.list(columnIds.map(nameOf)),
              count: people,
            }),
          )
          .join(' ')}
      </p>
      <CalibrationTable checks={model.comparisons} />
    </div>
  )
}

function NoLimit({ because }: { readonly because: NoSuggestion }) {
  const { t } = useTranslation('whatIf')
  const format = useFormat()
  return (
    <p className={styles.sentence}>
      {because.code === 'demand-not-met'
        ? t('none.demand-not-met', {
            needed: format.number(perWeek(because.needed), 1),
            best: format.number(perWeek(because.best), 1),
          })
        : t('none.too-slow', {
            limit: because.limit,
            p85: format.days(Math.round(because.p85Days)),
            wanted: format.days(because.wanted),
          })}
    </p>
  )
}
