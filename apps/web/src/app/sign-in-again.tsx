import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { onSignedOut } from '../lib/api.ts'
import { explainError } from '../lib/explain.ts'
import { meQuery, signIn } from '../lib/session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './sign-in-again.module.css'

const OPEN_PAGES = /^\/(setup|sign-in|invitation)(\/|$)/

/** Asks for the password over whatever is on screen when a session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation('app')
  const queries = useQueryClient()
  const [location] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  useEffect(() => {
    onSignedOut(() => setOpen(true))
    return () => onSignedOut(() => {})
  }, [])

  async function handleSubmit(event: FormEvent) {
    event.preventDefault()
    setPending(true)
    setError(null)
    const before = queries.getQueryData(meQuery.queryKey)
    try {
      await signIn(email, password)
      const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 })
      // Another person must not go on with what the first one had on screen.
      if (before && before.id !== me.id) return window.location.reload()
      setOpen(false)
      setPassword('')
      await queries.invalidateQueries()
      window.dispatchEvent(new Event('online'))
    } catch (problem) {
      setError(explainError(problem))
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      isOpen={isOpen && !OPEN_PAGES.test(location)}
      onClose={() => setOpen(false)}
      title={t('again.title')}
      lead={t('again.lead')}
      size="s"
      isDismissable={false}
    >
      <form className={styles.form} onSubmit={handleSubmit}>
        <TextField
          label={t('again.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          required
        />
        <TextField
          label={t('again.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={error}
          required
        />
        <Button type="submit" variant="primary" isPending={isPending} wide>
          {t('again.submit')}
        </Button>
      </form>
    </Dialog>
  )
}
