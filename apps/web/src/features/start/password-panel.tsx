import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, api, reportSignedOut } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import { SHORTEST_PASSWORD } from './account-draft.ts'
import styles from './account-page.module.css'
import { PasswordField } from './password-field.tsx'
import { SESSIONS_KEY } from './sessions-panel.tsx'

/** A new password for whoever knows the current one; every other session ends. */
export function PasswordPanel({ email }: { readonly email: string }) {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [wanted, setWanted] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { isPending, error, handleSubmit, form } = useSubmit(
    async () => {
      await changePassword(current, wanted)
      setCurrent('')
      setWanted('')
      setChecked(false)
      await queries.invalidateQueries({ queryKey: SESSIONS_KEY })
      showToast({ text: t('account.changed') })
    },
    () => {
      setChecked(true)
      return current !== '' && wanted.length >= SHORTEST_PASSWORD
    },
  )

  const code = error instanceof ApiProblem && !isPending ? error.code : null
  const currentMissing = isChecked && current === '' ? t('problem.passwordMissing') : null
  const tooShort = isChecked && wanted.length < SHORTEST_PASSWORD ? t('problem.passwordShort') : null
  const isElsewhere = Boolean(error) && code !== 'bad-credentials' && code !== 'weak-password'
  return (
    <Panel title={t('account.password')} lead={t('account.passwordLead')}>
      <form ref={form} noValidate onSubmit={handleSubmit} className={styles.form}>
        {isElsewhere && <Banner tone="refused">{explainError(error)}</Banner>}
        {/* Password managers keep a new password under the name that stands beside it. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('account.current')}
          kind="current"
          value={current}
          onChange={setCurrent}
          error={currentMissing ?? (code === 'bad-credentials' ? t('account.wrongCurrent') : null)}
        />
        <PasswordField
          label={t('account.wanted')}
          hint={t('fields.passwordHint')}
          kind="new"
          value={wanted}
          onChange={setWanted}
          error={tooShort ?? (code === 'weak-password' ? explainError(error) : null)}
        />
        <div>
          <Button type="submit" isPending={isPending}>
            {t('account.change')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

/** A wrong current password is answered with 401 too, and must not look like the end of the session. */
async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  try {
    await api.post('/api/auth/change-password', { currentPassword, newPassword }, { quiet: true })
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'not-signed-in') reportSignedOut()
    throw error
  }
}
