import { awaitedApproval, type Column, daysBetween, type Item } from '@paceboard/domain'
import { ArrowRight, MessageCircleMore } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { ApprovalMark } from '../approval/approval-mark.tsx'
import { CardAge } from '../card/card-age.tsx'
import { CardDateLine } from '../card/card-date.tsx'
import { cardFacts } from '../card/card-facts.ts'
import { CardIcon, CardIconSheet } from '../card/card-icons.tsx'
import { useExpectation, useOpenRisk } from '../expectation.tsx'
import { useToday } from '../use-why-not.ts'
import styles from './huddle.module.css'
import { nextStep } from './huddle-order.ts'

export interface HuddleCardProps {
  readonly item: Item
  readonly column: Column
  readonly next: Column | null
  readonly isLater: boolean
  readonly onLater: () => void
  readonly onOpen: () => void
}

/** A card in big type: who, how old against its kind, what holds it, and what would bring it on. */
export function HuddleCard({ item, column, next, isLater, onLater, onOpen }: HuddleCardProps) {
  const { t } = useTranslation(['huddle', 'board', 'common'])
  const say = useLocalText()
  const now = useNow()
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const type = useBoardState((state) => state.visible.types.get(item.typeId))
  const owner = useBoardState((state) => (item.assigneeId ? state.visible.members.get(item.assigneeId) : undefined))
  const pace = item.plan?.pace ?? null
  const expected = useExpectation(item.typeId, pace)
  const { date, age, blockedDays } = cardFacts(item, column, useOpenRisk(item.id), now, timezone)
  return (
    <li className={styles.card} data-blocked={item.blocked !== null || undefined}>
      <div className={styles.kind}>
        {type && <TypeIcon icon={type.icon} color={type.color} size="s" />}
        <span>{type && say(type.name)}</span>
        {pace && <PaceMark pace={pace} />}
      </div>
      <h3 className={styles.title}>
        <button type="button" onClick={onOpen}>
          {item.title}
        </button>
      </h3>
      <p className={styles.facts}>
        <span className={styles.owner}>
          <Avatar person={owner ?? null} size="s" />
          {owner?.name ?? t('common:unassigned')}
        </span>
        {age !== null && <CardAge age={age} expected={expected} />}
        {date && <CardDateLine date={date} />}
        {item.approval && !awaitedApproval(item, column) && <ApprovalMark item={item} column={column} />}
      </p>
      {item.blocked && <BlockedLine item={item} days={blockedDays ?? 0} />}
      <Step item={item} column={column} next={next} />
      <Button variant="quiet" size="s" icon={MessageCircleMore} aria-pressed={isLater} onPress={onLater}>
        {isLater ? t('huddle:later.on') : t('huddle:later.off')}
      </Button>
    </li>
  )
}

/** The icons that cards draw, once for the page. */
export const HuddleIcons = CardIconSheet

function BlockedLine({ item, days }: { readonly item: Item; readonly days: number }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  if (!item.blocked) return null
  const reason = t(`blockReason.${item.blocked.reason}`)
  return (
    <p className={styles.blocked}>
      <CardIcon name="blocked" size={15} />
      <span>
        {days === 0 ? t('card.blockedToday', { reason }) : t('card.blockedFor', { reason, days: format.days(days) })}
        {item.blocked.note && ` – ${item.blocked.note}`}
      </span>
    </p>
  )
}

function Step({ item, column, next }: Pick<HuddleCardProps, 'item' | 'column' | 'next'>) {
  const { t } = useTranslation(['huddle', 'approval', 'board'])
  const say = useLocalText()
  const format = useFormat()
  const members = useBoardState((state) => state.visible.members)
  const today = useToday()
  const step = nextStep(item, column, next)
  if (!step) return null
  const lateDays = step.kind === 'answer' ? Math.max(0, daysBetween(step.dueOn, today)) : 0
  return (
    <p className={styles.step} data-late={lateDays > 0 || undefined}>
      <ArrowRight aria-hidden size={15} />
      <span>
        {step.kind === 'unblock' && t('huddle:step.unblock')}
        {step.kind === 'answer' &&
          t('approval:huddle.step', { names: format.list(step.open.map((id) => members.get(id)?.name ?? '–')) })}
        {lateDays > 0 && ` · ${t('board:card.late', { days: format.days(lateDays) })}`}
        {step.kind === 'check' && t('huddle:step.check', { text: step.text })}
        {step.kind === 'column' && t('huddle:step.column', { column: say(step.column.name) })}
      </span>
    </p>
  )
}
