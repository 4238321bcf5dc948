import { canHoldWork, type Endurance, type ItemId, type MemberId, type MixedPace } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useItem } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useDoWithUndo } from '../use-moves.ts'
import { useToday, useWhyNot } from '../use-why-not.ts'
import { CaseTitle } from './case-title.tsx'
import styles from './rhythm.module.css'

/** Somebody with both paces at once: their cards, each to open or to hand over. */
export function MixedPaceCase({ guard, close }: { readonly guard: MixedPace; readonly close: () => void }) {
  return (
    <>
      <PersonName memberId={guard.memberId} />
      <ul className={styles.theirs}>
        {[...guard.sprintIds, ...guard.marathonIds].map((itemId) => (
          <Theirs key={itemId} itemId={itemId} close={close} />
        ))}
      </ul>
    </>
  )
}

function Theirs({ itemId, close }: { readonly itemId: ItemId; readonly close: () => void }) {
  const { t } = useTranslation('rhythm')
  const item = useItem(itemId)
  const doIt = useDoWithUndo()
  const whyNot = useWhyNot()
  const others = useBoard((board) =>
    [...board.members.values()].filter((member) => canHoldWork(member) && member.id !== item?.assigneeId),
  )
  if (!item) return null
  const assign = (memberId: MemberId | null) => ({ type: 'AssignItem', itemId, memberId }) as const
  const label = t('handOverOf', { title: item.title })
  const no = whyNot(assign(null))
  const button = (
    <Button size="s" disabledReason={no} aria-label={label}>
      {t('handOver')}
    </Button>
  )
  return (
    <li className={styles.theirOne}>
      <CaseTitle item={item} close={close} />
      {no ? (
        button
      ) : (
        <Menu
          label={t('handOverTo')}
          placement="bottom end"
          trigger={button}
          sections={[
            {
              id: 'people',
              title: t('handOverTo'),
              items: others.map(({ id, name }) => ({
                id,
                label: name,
                onAction: () => doIt(assign(id), t('handedOver', { title: item.title, name })),
              })),
            },
          ]}
        />
      )}
    </li>
  )
}

/** Somebody who has been sprinting for too long: said, because no command gives rest. */
export function EnduranceCase({ guard: { memberId, days, since } }: { readonly guard: Endurance }) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const today = useToday()
  return (
    <>
      <PersonName memberId={memberId} />
      <p className={styles.fact}>{t('sprinting', { count: days, day: format.day(since, today) })}</p>
    </>
  )
}

function PersonName({ memberId }: { readonly memberId: MemberId }) {
  const member = useBoardState(({ visible }) => visible.members.get(memberId))
  if (!member) return null
  return (
    <p className={styles.person}>
      <Avatar person={member} size="s" decorative />
      {member.name}
    </p>
  )
}
