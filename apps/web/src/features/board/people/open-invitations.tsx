import type { OpenInvitation } from '@paceboard/contract'
import type { BoardId } from '@paceboard/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../lib/api.ts'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { explainError } from '../../../lib/explain.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSubmit } from '../../../lib/use-submit.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { LockedNote } from './locked-note.tsx'
import styles from './people.module.css'
import { ROLE_KEYS } from './role-order.ts'

/** Renewed with the board: a commit may mean that somebody has come in. */
export function invitationsKey(boardId: BoardId) {
  return ['board', boardId, 'invitations'] as const
}

export interface OpenInvitationsProps {
  /** Why I may not see them; null when I may. */
  readonly whyNot: string | null
}

/** Links that are out and not used yet. */
export function OpenInvitations({ whyNot }: OpenInvitationsProps) {
  const { t } = useTranslation('people')
  return (
    <Panel title={t('open.title')} lead={whyNot === null ? t('open.lead') : null}>
      {whyNot === null ? <Invitations /> : <LockedNote reason={whyNot} />}
    </Panel>
  )
}

function Invitations() {
  const { t } = useTranslation('people')
  const boardId = useBoardState((state) => state.boardId)
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: invitationsKey(boardId),
    queryFn: ({ signal }) => api.get<readonly OpenInvitation[]>(`/api/boards/${boardId}/invitations`, { signal }),
  })
  if (data?.length === 0) return <p className={styles.note}>{t('open.none')}</p>
  if (data) {
    return (
      <ul className={styles.members}>
        {data.map((invitation) => (
          <InvitationRow key={invitation.id} boardId={boardId} invitation={invitation} />
        ))}
      </ul>
    )
  }
  if (!error) return <Spinner label={t('open.loading')} />
  return (
    <ErrorState
      title={t('open.failed')}
      kept={explainError(error)}
      onRetry={() => void refetch()}
      isRetrying={isFetching}
    />
  )
}

interface InvitationRowProps {
  readonly boardId: BoardId
  readonly invitation: OpenInvitation
}

function InvitationRow({ boardId, invitation }: InvitationRowProps) {
  const { t } = useTranslation(['people', 'common'])
  const format = useFormat()
  const queries = useQueryClient()
  const who = invitation.email ?? t('people:open.anyone')
  const roles = ROLE_KEYS.filter((role) => invitation.roles[role]).map((role) => t(`common:roles.${role}`))
  const { isPending, error, handleSubmit, form } = useSubmit(async () => {
    await api.delete(`/api/boards/${boardId}/invitations/${invitation.id}`)
    showToast({ text: t('people:open.revoked') })
    await queries.invalidateQueries({ queryKey: invitationsKey(boardId) })
  })
  return (
    <li className={styles.invitation}>
      <div className={styles.memberWords}>
        <p className={styles.memberName}>{who}</p>
        <p className={styles.note}>
          {[
            format.list(roles),
            t('people:open.by', { name: invitation.invitedBy }),
            t('people:open.until', { date: format.date(invitation.expiresAt) }),
          ].join(' · ')}
        </p>
        {Boolean(error) && (
          <p role="alert" className={styles.failed}>
            {explainError(error)}
          </p>
        )}
      </div>
      <form ref={form} onSubmit={handleSubmit}>
        <Button type="submit" size="s" isPending={isPending} aria-label={t('people:open.revokeLong', { who })}>
          {t('people:open.revoke')}
        </Button>
      </form>
    </li>
  )
}
