import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Redirect, useSearchParams } from 'wouter'
import { setupQuery, useMe } from '../../lib/session.ts'
import { AuthFrame } from './auth-frame.tsx'
import { enter, safeNext } from './enter.ts'
import { SignInForm } from './sign-in-form.tsx'
import styles from './start.module.css'

/** /sign-in?next=/boards/…: whoever is signed in already goes straight on. */
export function SignInPage() {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const [search] = useSearchParams()
  const me = useMe()
  const { data: setup } = useQuery(setupQuery)
  if (me) return <Redirect to={safeNext(search.get('next'))} replace />
  if (setup?.needed) return <Redirect to="/setup" replace />
  return (
    <AuthFrame title={t('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm email={search.get('email') ?? undefined} onSignedIn={(signedIn) => enter(queries, signedIn)} />
      <p className={styles.note}>{t('signIn.help')}</p>
    </AuthFrame>
  )
}
