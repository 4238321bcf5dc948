import type { InvitationAccepted, InvitationFacts } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api } from '../../lib/api.ts'
import { meQuery } from '../../lib/session.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import type { AccountDraft } from './account-draft.ts'
import { AccountForm } from './account-form.tsx'
import { enter } from './enter.ts'
import { SignInForm } from './sign-in-form.tsx'
import styles from './start.module.css'

export interface JoinWithAccountProps {
  readonly token: string
  readonly facts: InvitationFacts
}

/** For someone who is not signed in: make an account and join with it, or sign in first. */
export function JoinWithAccount({ token, facts }: JoinWithAccountProps) {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const locale = useLocale()
  const [, navigate] = useLocation()
  const [hasAccount, setHasAccount] = useState(false)

  async function handleCreate(account: AccountDraft) {
    const { boardId } = await api.post<InvitationAccepted>(
      `/api/invitations/${token}/accept`,
      { account: { ...account, locale } },
      { quiet: true },
    )
    await enter(queries, await queries.fetchQuery({ ...meQuery, staleTime: 0 }))
    showToast({ text: t('invitation.joined', { board: facts.boardName }) })
    navigate(`/boards/${boardId}`, { replace: true })
  }

  return (
    <div className={styles.form}>
      {hasAccount ? (
        <SignInForm email={facts.email ?? undefined} onSignedIn={(me) => enter(queries, me)} />
      ) : (
        <AccountForm submitLabel={t('invitation.create')} onSubmit={handleCreate} fixedEmail={facts.email} />
      )}
      <Button variant="quiet" size="l" wide onPress={() => setHasAccount(!hasAccount)}>
        {t(hasAccount ? 'invitation.newHere' : 'invitation.haveAccount')}
      </Button>
    </div>
  )
}
