import { canHoldWork, type Member, type Roles } from '@paceboard/domain'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useWhyNot } from '../use-why-not.ts'
import { DialogForm } from './dialog-form.tsx'
import { openWork } from './open-work.ts'
import { RoleChecks } from './role-checks.tsx'

export interface MemberDialogProps {
  readonly member: Member
  readonly onClose: () => void
}

/** Ticks a person's roles; a change can be taken back from the message that follows. */
export function RolesDialog({ member, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['people', 'common'])
  const explain = useExplain()
  const whyNot = useWhyNot()
  const dispatch = useDispatch()
  const [roles, setRoles] = useState<Roles>(member.roles)
  const [refusal, setRefusal] = useState<string | null>(null)
  const openCards = useOpenCards(member)
  const losesWork = openCards > 0 && canHoldWork(member) && !canHoldWork({ ...member, roles })

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    const set = { type: 'SetRoles', memberId: member.id, roles } as const
    const done = dispatch(set, { quiet: true })
    if (!done.ok) return setRefusal(explain(done.reason))
    if (done.value !== null) {
      const undo = { label: t('common:undo'), onAction: () => dispatch({ ...set, roles: member.roles }) }
      const text = t('people:roles.done', { name: member.name })
      // Cards that were handed back do not return with the role.
      showToast(losesWork ? { text } : { text, action: undo })
    }
    onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('people:roles.title', { name: member.name })}
      lead={t('people:roles.lead')}
      size="s"
    >
      <DialogForm
        onSubmit={handleSubmit}
        onCancel={onClose}
        refusal={refusal}
        submit={
          <Button type="submit" variant="primary">
            {t('people:roles.submit')}
          </Button>
        }
      >
        <RoleChecks
          label={t('people:roleList')}
          value={roles}
          onChange={(next) => {
            setRoles(next)
            setRefusal(null)
          }}
          whyNot={(role) =>
            whyNot({
              type: 'SetRoles',
              memberId: member.id,
              roles: { ...member.roles, [role]: !member.roles[role] },
            })
          }
        />
        {losesWork && <Banner tone="attention">{t('people:roles.handsBack', { count: openCards })}</Banner>}
      </DialogForm>
    </Dialog>
  )
}

/** Cards that are not done yet and in this person's hands. */
export function useOpenCards({ id }: Member): number {
  const items = useBoardState((state) => state.visible.items)
  const columns = useBoardState((state) => state.visible.columns)
  return useMemo(() => openWork({ items, columns }).get(id) ?? 0, [items, columns, id])
}
