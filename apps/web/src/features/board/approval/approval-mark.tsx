import { type Column, type Item, isOnItsWay, localDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { CardIcon } from '../card/card-icons.tsx'
import { useToday } from '../use-why-not.ts'
import { approvalFacts } from './approval-facts.ts'
import styles from './approval-mark.module.css'

export interface ApprovalMarkProps {
  readonly item: Item
  /** Where the item is: nobody waits for an answer about what is out. */
  readonly column: Column
}

/** "Waiting for Léa · 2 d": one line of a card, while there is something to answer or to mend. */
export function ApprovalMark({ item, column }: ApprovalMarkProps) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const today = useToday()
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const me = useBoardState((state) => state.you.memberId)
  const facts =
    item.approval && isOnItsWay(item, column)
      ? approvalFacts(item.approval, today, (at) => localDate(at, timezone))
      : null
  const shown = facts?.kind === 'waiting' ? facts.open[0] : facts?.by
  const name = useBoardState((state) => (shown ? state.visible.members.get(shown)?.name : undefined)) ?? '–'
  if (!facts) return null
  if (facts.kind !== 'waiting') return <Line look="changes" words={t(`card.${facts.kind}`, { name })} />

  const { open, days, lateDays } = facts
  const isMine = open.includes(me)
  const who = open.length > 1 ? t('card.people', { count: open.length }) : name
  return (
    <Line
      look={lateDays > 0 ? 'late' : isMine ? 'mine' : 'waiting'}
      words={isMine ? t('card.yourApproval') : t('card.waitsFor', { who })}
      since={lateDays > 0 ? t('card.late', { days: format.days(lateDays) }) : days > 0 ? format.days(days) : undefined}
    />
  )
}

interface LineProps {
  readonly look: 'waiting' | 'mine' | 'late' | 'changes'
  readonly words: string
  readonly since?: string | undefined
}

function Line({ look, words, since }: LineProps) {
  return (
    <span className={styles.mark} data-look={look} title={since ? `${words} · ${since}` : words}>
      <CardIcon name="approval" size={13} />
      <span className={styles.words}>{words}</span>
      {since && <span className={styles.since}>{since}</span>}
    </span>
  )
}
