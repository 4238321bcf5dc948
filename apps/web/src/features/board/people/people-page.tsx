import type { Member, MemberId } from '@paceboard/domain'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { HandOverChampion } from './hand-over-champion.tsx'
import { HandOverOwner } from './hand-over-owner.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberList } from './member-list.tsx'
import { OpenInvitations } from './open-invitations.tsx'
import styles from './people.module.css'
import { RemoveMember } from './remove-member.tsx'
import { RoleList } from './role-list.tsx'
import { membersInOrder } from './role-order.ts'
import { RolesDialog } from './roles-dialog.tsx'
import { useMayInvite } from './use-may-invite.ts'

export type PeopleTask =
  | { readonly kind: 'invite' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'champion' }
  | { readonly kind: 'roles'; readonly memberId: MemberId }
  | { readonly kind: 'remove'; readonly memberId: MemberId }

/** /boards/:boardId/people: who is here, as what, who leads, and who is on the way. */
export function PeoplePage() {
  const { t } = useTranslation('people')
  const now = useNow()
  const members = useBoard((board) => membersInOrder(board, now))
  const mayInvite = useMayInvite()
  const [task, setTask] = useState<PeopleTask | null>(null)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          variant="primary"
          icon={UserPlus}
          disabledReason={mayInvite.whyNot}
          onPress={() => setTask({ kind: 'invite' })}
        >
          {t('invite')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <MemberList members={members} onTask={setTask} />
          <OpenInvitations whyNot={mayInvite.whyNot} />
        </div>
        <RoleList members={members} onTask={setTask} />
      </div>
      <Task task={task} members={members} onClose={() => setTask(null)} />
    </Page>
  )
}

interface TaskProps {
  readonly task: PeopleTask | null
  readonly members: readonly Member[]
  readonly onClose: () => void
}

/** The dialog of what is being done; each begins anew when it opens. */
function Task({ task, members, onClose }: TaskProps) {
  if (task === null) return null
  if (task.kind === 'invite') return <InviteDialog onClose={onClose} />
  if (task.kind === 'owner') return <HandOverOwner members={members} onClose={onClose} />
  if (task.kind === 'champion') return <HandOverChampion members={members} onClose={onClose} />
  const member = members.find(({ id }) => id === task.memberId)
  if (!member) return null
  const Dialog = task.kind === 'roles' ? RolesDialog : RemoveMember
  return <Dialog member={member} onClose={onClose} />
}
