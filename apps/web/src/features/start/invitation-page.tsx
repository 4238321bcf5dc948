import { type InvitationFacts, invitationFacts } from '@paceboard/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, api } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { meQuery } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { AuthFrame } from './auth-frame.tsx'
import { JoinAsMe } from './join-as-me.tsx'
import { JoinWithAccount } from './join-with-account.tsx'
import { RoleLines } from './role-lines.tsx'
import styles from './start.module.css'

export interface InvitationPageProps {
  readonly token: string
}

/** What an invitation is for, and the way in: with a new account, or as whoever is signed in. */
export function InvitationPage({ token }: InvitationPageProps) {
  const { t } = useTranslation('start')
  const facts = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => readFacts(token, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const me = useQuery(meQuery)

  if (facts.error) {
    const isGone = facts.error instanceof ApiProblem && facts.error.status === 410
    return isGone ? <InvitationGone /> : <Unreadable error={facts.error} onRetry={() => void facts.refetch()} />
  }
  if (!facts.data || me.isPending) {
    return (
      <div className={styles.waiting}>
        <Spinner label={t('invitation.loading')} size="m" />
      </div>
    )
  }
  const { boardName, invitedBy, roles, email } = facts.data
  const isForAnother = Boolean(me.data) && email !== null && email !== me.data?.email
  return (
    <AuthFrame title={t('invitation.title', { board: boardName })} lead={t('invitation.lead', { name: invitedBy })}>
      {!isForAnother && (
        <section aria-label={t('invitation.as')} className={styles.roles}>
          <p className={styles.note}>{t('invitation.as')}</p>
          <RoleLines roles={roles} />
        </section>
      )}
      {me.data ? (
        <JoinAsMe token={token} facts={facts.data} me={me.data} isForAnother={isForAnother} />
      ) : (
        <JoinWithAccount token={token} facts={facts.data} />
      )}
    </AuthFrame>
  )
}

async function readFacts(token: string, signal: AbortSignal): Promise<InvitationFacts> {
  const answer = await api.get(`/api/invitations/${encodeURIComponent(token)}`, { signal, quiet: true })
  return invitationFacts.parse(answer)
}

function InvitationGone() {
  const { t } = useTranslation('start')
  return (
    <AuthFrame title={t('invitation.goneTitle')} lead={t('invitation.goneText')}>
      <p>{t('invitation.goneAdvice', { who: t('invitation.goneWho') })}</p>
      <ButtonLink href="/">{t('invitation.goneAction')}</ButtonLink>
    </AuthFrame>
  )
}

function Unreadable({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation('app')
  return (
    <main id="content" className={styles.waiting}>
      <ErrorState level={1} title={t('unreachable.title')} kept={explainError(error)} onRetry={onRetry} />
    </main>
  )
}
