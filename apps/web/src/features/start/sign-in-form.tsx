import type { Me } from '@paceboard/contract'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { isEmail } from '../../lib/is-email.ts'
import { signIn } from '../../lib/session.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PasswordField } from './password-field.tsx'
import styles from './start.module.css'

export interface SignInFormProps {
  readonly onSignedIn: (me: Me) => Promise<void>
  /** The address to begin with, where it is known who was here. */
  readonly email?: string | undefined
}

/** Address and password: on the sign-in page, and over any page once a session has ended. */
export function SignInForm({ onSignedIn, email: known = '' }: SignInFormProps) {
  const { t } = useTranslation('start')
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [isChecked, setChecked] = useState(false)
  const start = useRef<HTMLDivElement>(null)

  useEffect(() => {
    start.current?.querySelector<HTMLElement>(known ? '[autocomplete="current-password"]' : 'input')?.focus()
  }, [known])

  const { isPending, error, handleSubmit, form } = useSubmit(
    async () => onSignedIn(await signIn(email.trim(), password)),
    () => {
      setChecked(true)
      return isEmail(email) && password !== ''
    },
  )
  const isWrong = error instanceof ApiProblem && error.code === 'bad-credentials'
  const passwordMissing = isChecked && password === '' ? t('problem.passwordMissing') : null

  return (
    <form ref={form} noValidate onSubmit={handleSubmit}>
      <div ref={start} className={styles.form}>
        {Boolean(error) && !isWrong && <Banner tone="refused">{explainError(error)}</Banner>}
        <TextField
          label={t('fields.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={isChecked && !isEmail(email) ? t('problem.emailWrong') : null}
        />
        <PasswordField
          label={t('fields.password')}
          kind="current"
          value={password}
          onChange={setPassword}
          error={isWrong && !isPending ? explainError(error) : passwordMissing}
        />
        <div className={styles.formEnd}>
          <Button type="submit" variant="primary" size="l" isPending={isPending} wide>
            {t('signIn.submit')}
          </Button>
        </div>
      </div>
    </form>
  )
}
