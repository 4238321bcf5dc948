import type { InvitationCreated } from '@paceboard/contract'
import type { Roles } from '@paceboard/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, api } from '../../../lib/api.ts'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { explainError } from '../../../lib/explain.ts'
import { isEmail } from '../../../lib/is-email.ts'
import { useSubmit } from '../../../lib/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DialogForm } from './dialog-form.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { invitationsKey } from './open-invitations.tsx'
import { RoleChecks } from './role-checks.tsx'
import { useMayInvite } from './use-may-invite.ts'

const TEAM_MEMBER: Roles = { champion: false, member: true, stakeholder: false, cast: false }

interface Made {
  readonly created: InvitationCreated
  readonly email: string | null
}

/** Makes a link for one person: roles first, an address if the link is for nobody else. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('people')
  const [made, setMade] = useState<Made | null>(null)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(made ? 'inviting.ready' : 'inviting.title')}
      lead={t(made ? 'inviting.readyLead' : 'inviting.lead')}
      size="s"
      isDismissable={false}
    >
      {made ? (
        <InvitationLink {...made} onAnother={() => setMade(null)} onDone={onClose} />
      ) : (
        <InviteForm onMade={setMade} onCancel={onClose} />
      )}
    </Dialog>
  )
}

interface InviteFormProps {
  readonly onMade: (made: Made) => void
  readonly onCancel: () => void
}

function InviteForm({ onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation('people')
  const explain = useExplain()
  const queries = useQueryClient()
  const boardId = useBoardState((state) => state.boardId)
  const { whyNotAs } = useMayInvite()
  const [roles, setRoles] = useState(TEAM_MEMBER)
  const [email, setEmail] = useState('')
  const [isChecked, setChecked] = useState(false)

  const hasRole = Object.values(roles).some(Boolean)
  const address = email.trim() === '' ? null : email.trim()
  const isAddress = address === null || isEmail(address)
  const { isPending, error, handleSubmit, form } = useSubmit(
    async () => {
      const created = await api.post<InvitationCreated>(`/api/boards/${boardId}/invitations`, { email: address, roles })
      void queries.invalidateQueries({ queryKey: invitationsKey(boardId) })
      onMade({ created, email: address })
    },
    () => {
      setChecked(true)
      return hasRole && isAddress
    },
  )
  const rejection = error instanceof ApiProblem ? error.rejection : undefined
  const refusal = rejection ? explain(rejection) : error ? explainError(error) : null

  return (
    <DialogForm
      form={form}
      onSubmit={handleSubmit}
      onCancel={onCancel}
      refusal={refusal}
      submit={
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('inviting.submit')}
        </Button>
      }
    >
      <RoleChecks
        label={t('inviting.roles')}
        value={roles}
        onChange={setRoles}
        whyNot={(role) => whyNotAs({ ...TEAM_MEMBER, [role]: true })}
        error={isChecked && !hasRole ? t('inviting.rolesMissing') : null}
      />
      <TextField
        label={t('inviting.email')}
        hint={t('inviting.emailHint')}
        optional
        type="email"
        autoComplete="off"
        maxLength={254}
        value={email}
        onChange={setEmail}
        error={isChecked && !isAddress ? t('inviting.emailWrong') : null}
      />
    </DialogForm>
  )
}
