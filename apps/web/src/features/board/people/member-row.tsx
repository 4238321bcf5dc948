import { canHoldWork, type Member } from '@paceboard/domain'
import { MoreHorizontal, UserMinus, UserPen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { IconButton } from '../../../ui/button.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useWhyNot } from '../use-why-not.ts'
import styles from './people.module.css'
import type { PeopleTask } from './people-page.tsx'
import { ROLE_KEYS } from './role-order.ts'

export interface MemberRowProps {
  readonly member: Member
  /** Ranks the backlog now: as holder of the role, or in the holder's place. */
  readonly isOwner: boolean
  /** Who ranks in this person's place for now; null for everybody else. */
  readonly coveredBy: string | null
  readonly openCards: number
  readonly onTask: (task: PeopleTask) => void
}

/** One person: name, roles, open work, and what can be done about it. */
export function MemberRow({ member, isOwner, coveredBy, openCards, onTask }: MemberRowProps) {
  const { t } = useTranslation(['people', 'common'])
  const isYou = useBoardState((state) => state.you.memberId === member.id)
  return (
    <li className={styles.member}>
      <Avatar person={member} size="l" decorative />
      <div className={styles.memberWords}>
        <p className={styles.memberName}>
          {member.name}
          {isYou && <span className={styles.you}>{t('common:you')}</span>}
        </p>
        <ul className={styles.chips} aria-label={t('people:roleList')}>
          {isOwner && (
            <li>
              <LabelChip color="blue">{t('common:roles.owner')}</LabelChip>
            </li>
          )}
          {coveredBy !== null && (
            <li>
              <LabelChip tone="attention">{t('people:coveredBy', { name: coveredBy })}</LabelChip>
            </li>
          )}
          {ROLE_KEYS.filter((role) => member.roles[role]).map((role) => (
            <li key={role}>
              <LabelChip color={role === 'champion' ? 'violet' : undefined}>{t(`common:roles.${role}`)}</LabelChip>
            </li>
          ))}
        </ul>
      </div>
      {canHoldWork(member) && (
        <p className={styles.work} data-none={openCards === 0 || undefined}>
          {openCards === 0 ? t('people:noWork') : t('people:openWork', { count: openCards })}
        </p>
      )}
      <MemberMenu member={member} onTask={onTask} />
    </li>
  )
}

function MemberMenu({ member, onTask }: Pick<MemberRowProps, 'member' | 'onTask'>) {
  const { t } = useTranslation('people')
  const whyNot = useWhyNot()
  const explain = useExplain()
  const client = useBoardClient()
  const [isOpen, setOpen] = useState(false)
  const memberId = member.id

  // Asked only while the menu is open: the answer walks the cards of the board.
  function whyNotRemove(): string | null {
    const refusal = isOpen ? wouldRefuse(client, { type: 'RemoveMember', memberId }) : null
    return refusal && explain(refusal)
  }

  return (
    <Menu
      label={t('menu', { name: member.name })}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton label={t('menu', { name: member.name })} icon={MoreHorizontal} bare />}
      sections={[
        {
          id: 'member',
          items: [
            {
              id: 'roles',
              label: t('change'),
              icon: UserPen,
              disabledReason: whyNot({ type: 'SetRoles', memberId, roles: member.roles }),
              onAction: () => onTask({ kind: 'roles', memberId }),
            },
            {
              id: 'remove',
              label: t('remove'),
              icon: UserMinus,
              tone: 'danger',
              disabledReason: whyNotRemove(),
              onAction: () => onTask({ kind: 'remove', memberId }),
            },
          ],
        },
      ]}
    />
  )
}
