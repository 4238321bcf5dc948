import type { Item } from '@paceboard/domain'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { toHue } from '../../../lib/hue.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { ApprovalMark } from '../approval/approval-mark.tsx'
import { useExpectation, useOpenRisk } from '../expectation.tsx'
import { CardPresence } from '../presence/card-presence.tsx'
import { MixedPaceBadge } from '../rhythm/mixed-pace-badge.tsx'
import styles from './card.module.css'
import { CardAge } from './card-age.tsx'
import { CardDateLine } from './card-date.tsx'
import { cardFacts } from './card-facts.ts'
import { CardIcon } from './card-icons.tsx'
import { CardMenu } from './card-menu.tsx'

export interface CardFaceProps {
  readonly item: Item
  /** Ids for the elements that name and describe the card. */
  readonly titleId?: string | undefined
  readonly factsId?: string | undefined
  readonly hasMenu?: boolean | undefined
}

/** What a card shows; the same on the board and in the air. A drag draws cards again, but not their faces. */
export const CardFace = memo(function CardFace({ item, titleId, factsId, hasMenu = false }: CardFaceProps) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const say = useLocalText()
  const now = useNow()
  const pace = item.plan?.pace ?? null
  const expected = useExpectation(item.typeId, pace)
  const risk = useOpenRisk(item.id)
  const type = useBoardState((state) => state.visible.types.get(item.typeId))
  const column = useBoardState((state) => state.visible.columns.get(item.columnId))
  const timezone = useBoardState((state) => state.visible.settings.timezone)
  const assignee = useBoardState((state) => (item.assigneeId ? state.visible.members.get(item.assigneeId) : undefined))
  if (!column) return null
  const { date, age, daysHere, blockedDays, checks } = cardFacts(item, column, risk, now, timezone)

  return (
    <>
      <LabelTab item={item} />
      <div className={styles.kind}>
        {type && <TypeIcon icon={type.icon} color={type.color} size="s" fromSheet />}
        <span className={styles.kindName}>{type && say(type.name)}</span>
        {item.service === 'expedite' && (
          <span className={styles.expedite}>
            <CardIcon name="expedite" size={12} />
            {t('card.expedite')}
          </span>
        )}
        {pace && <PaceMark pace={pace} />}
        <CardPresence itemId={item.id} />
        {hasMenu && <CardMenu item={item} />}
      </div>
      <p id={titleId} className={styles.title}>
        {item.title}
      </p>
      <div id={factsId} className={styles.foot}>
        <div className={styles.facts}>
          {date && <CardDateLine date={date} />}
          {age !== null ? (
            <CardAge age={age} expected={expected} />
          ) : (
            daysHere !== null && daysHere > 0 && <span>{t('card.here', { days: format.days(daysHere) })}</span>
          )}
          {checks && (
            <span className={styles.fact} data-complete={checks.done === checks.all || undefined}>
              <CardIcon name="checks" size={13} />
              <span aria-hidden>{t('card.checks', checks)}</span>
              <VisuallyHidden>{t('card.checksLong', checks)}</VisuallyHidden>
            </span>
          )}
          {item.approval && <ApprovalMark item={item} column={column} />}
        </div>
        {assignee && <MixedPaceBadge itemId={item.id} name={assignee.name} />}
        <Avatar person={assignee ?? null} size="s" />
      </div>
      {item.blocked && blockedDays !== null && (
        <p className={styles.blocked}>
          <CardIcon name="blocked" size={13} />
          <span>
            {blockedDays === 0
              ? t('card.blockedToday', { reason: t(`blockReason.${item.blocked.reason}`) })
              : t('card.blockedFor', {
                  reason: t(`blockReason.${item.blocked.reason}`),
                  days: format.days(blockedDays),
                })}
          </span>
        </p>
      )}
    </>
  )
})

/** The colour of the first label; its name is said with the others. */
function LabelTab({ item }: { readonly item: Item }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const labels = useBoardState((state) => state.visible.labels)
  const shown = item.labelIds.map((id) => labels.get(id)).filter((label) => label !== undefined)
  const [first] = shown
  if (!first) return null
  const names = t('card.labels', { labels: format.list(shown.map((label) => label.name)) })
  return <span className={styles.tab} data-hue={toHue(first.color)} role="img" aria-label={names} title={names} />
}
