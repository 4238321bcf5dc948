import type { InvitationAccepted, InvitationFacts, Me } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { boardsQuery, signOut } from '../../lib/session.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import styles from './start.module.css'

export interface JoinAsMeProps {
  readonly token: string
  readonly facts: InvitationFacts
  readonly me: Me
  /** The invitation names another address. */
  readonly isForAnother: boolean
}

/** For someone who is signed in: join with this account, unless the invitation is for another. */
export function JoinAsMe({ token, facts, me, isForAnother }: JoinAsMeProps) {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const { isPending, error, handleSubmit, form } = useSubmit(async () => {
    const { boardId } = await api.post<InvitationAccepted>(`/api/invitations/${token}/accept`, { account: null })
    await queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
    showToast({ text: t('invitation.joined', { board: facts.boardName }) })
    navigate(`/boards/${boardId}`, { replace: true })
  })

  /** A whole new page, so that nothing of the one who leaves stays in memory. */
  async function handleOther() {
    await signOut().catch(() => {})
    const email = facts.email === null ? '' : `&email=${encodeURIComponent(facts.email)}`
    window.location.assign(`/sign-in?next=/invitation/${token}${email}`)
  }

  return (
    <form ref={form} onSubmit={handleSubmit} className={styles.form}>
      {isForAnother && (
        <Banner tone="attention" title={t('invitation.anotherTitle')}>
          {t('invitation.anotherText', { email: facts.email ?? '', mine: me.email })} {t('invitation.anotherAdvice')}
        </Banner>
      )}
      {Boolean(error) && <Banner tone="refused">{explainError(error)}</Banner>}
      {!isForAnother && (
        <>
          <p className={styles.note}>{t('invitation.joinAs', { name: me.name, email: me.email })}</p>
          <Button type="submit" variant="primary" size="l" isPending={isPending} wide>
            {t('invitation.join')}
          </Button>
        </>
      )}
      <Button variant={isForAnother ? 'primary' : 'quiet'} size="l" wide onPress={() => void handleOther()}>
        {t('invitation.other')}
      </Button>
    </form>
  )
}
