import type { ComparedChange, IsoDate, WipLimit } from '@paceboard/domain'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import type { AskedPoint } from '../use-asked-point.ts'
import { experimentOf } from './experiment.ts'
import { FinishedAround, LimitComparison } from './limit-comparison.tsx'
import styles from './rhythm-page.module.css'

/** What is compared: four weeks on either side. */
const COMPARED_DAYS = 28

export interface LimitChangeEntryProps {
  readonly change: ComparedChange
  readonly changes: readonly ComparedChange[]
  readonly today: IsoDate
  readonly onAsk: (asked: AskedPoint) => void
}

/** One change: who, when, why, until when it is tried, and the board before and after. */
export function LimitChangeEntry({ change, changes, today, onAsk }: LimitChangeEntryProps) {
  const { t } = useTranslation('rhythmPage')
  const say = useLocalText()
  const format = useFormat()
  const column = useBoardState((state) => (change.columnId ? state.visible.columns.get(change.columnId) : undefined))
  const member = useBoardState((state) => (change.by ? state.visible.members.get(change.by) : undefined))
  const limitWords = useLimitWords()
  const title = t('limits.change', {
    what: column ? say(column.name) : t('limits.perPerson'),
    from: limitWords(change.from),
    to: limitWords(change.to),
  })
  return (
    <li className={styles.change}>
      <h3 className={styles.changeTitle}>{title}</h3>
      <p className={styles.note}>
        {t('limits.by', { name: member?.name ?? t('limits.somebody'), day: format.longDay(change.day) })}
      </p>
      {change.reason && <p className={styles.reason}>{t('limits.reason', { reason: change.reason })}</p>}
      <ExperimentWords change={change} changes={changes} today={today} />
      {change.comparable ? (
        <>
          <LimitComparison change={change} caption={title} onAsk={onAsk} />
          {change.after.days < COMPARED_DAYS && (
            <p className={styles.note}>{t('limits.soFar', { count: change.after.days })}</p>
          )}
        </>
      ) : (
        <FinishedAround change={change} onAsk={onAsk} />
      )}
    </li>
  )
}

function ExperimentWords({ change, changes, today }: Omit<LimitChangeEntryProps, 'onAsk'>) {
  const { t } = useTranslation('rhythmPage')
  const format = useFormat()
  const experiment = experimentOf(changes, change, today)
  if (!experiment) return null
  const day = format.day(experiment.reviewOn, today)
  return (
    <p className={styles.experiment} data-state={experiment.state}>
      <FlaskConical aria-hidden size={14} />
      {experiment.state === 'reviewed'
        ? t('limits.reviewed', { day: format.day(experiment.on, today) })
        : t(`limits.${experiment.state}`, { day })}
    </p>
  )
}

/** A limit in words: how many, by pace, and what happens beyond unless that is the usual. */
function useLimitWords(): (limit: WipLimit | number | null) => string {
  const { t } = useTranslation('rhythmPage')
  const format = useFormat()
  return (limit) => {
    if (limit === null) return t('limits.noLimit')
    if (typeof limit === 'number') return format.number(limit)
    const parts = [
      limit.limit === null ? t('limits.noLimit') : format.number(limit.limit),
      limit.sprint !== null && t('limits.sprints', { count: limit.sprint }),
      limit.marathon !== null && t('limits.marathons', { count: limit.marathon }),
      limit.limit !== null && limit.mode !== 'hard' && t(`limits.${limit.mode}`),
    ]
    return parts.filter(Boolean).join(', ')
  }
}
