import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AccountDraft, type AccountField, draftProblems, EMPTY_ACCOUNT, fieldOf } from './account-draft.ts'
import { PasswordField } from './password-field.tsx'
import styles from './start.module.css'

export interface AccountFormProps {
  readonly submitLabel: string
  readonly onSubmit: (draft: AccountDraft) => Promise<void>
  /** The only address that will do: an invitation may be for one person. */
  readonly fixedEmail?: string | null | undefined
}

/** Makes an account: the first one, or one that an invitation asks for. */
export function AccountForm({ submitLabel, onSubmit, fixedEmail = null }: AccountFormProps) {
  const { t } = useTranslation('start')
  const [draft, setDraft] = useState<AccountDraft>({ ...EMPTY_ACCOUNT, email: fixedEmail ?? '' })
  const [isChecked, setChecked] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => nameField.current?.focus(), [])

  const problems = draftProblems(draft)
  const { isPending, error, handleSubmit, form } = useSubmit(
    () => onSubmit({ ...draft, name: draft.name.trim(), email: draft.email.trim() }),
    () => {
      setChecked(true)
      return Object.keys(problems).length === 0
    },
  )

  function errorOf(field: AccountField): string | null {
    const problem = problems[field]
    if (isChecked && problem) return t(`problem.${problem}`)
    return !isPending && fieldOf(error) === field ? explainError(error) : null
  }

  function change(field: AccountField) {
    return (value: string) => setDraft((before) => ({ ...before, [field]: value }))
  }

  return (
    <form ref={form} noValidate onSubmit={handleSubmit} className={styles.form}>
      {Boolean(error) && fieldOf(error) === null && <Banner tone="refused">{explainError(error)}</Banner>}
      <TextField
        ref={nameField}
        label={t('fields.name')}
        hint={t('fields.nameHint')}
        autoComplete="name"
        maxLength={80}
        value={draft.name}
        onChange={change('name')}
        error={errorOf('name')}
      />
      <TextField
        label={t('fields.email')}
        type="email"
        autoComplete="username"
        maxLength={254}
        value={draft.email}
        onChange={change('email')}
        readOnly={fixedEmail !== null}
        error={errorOf('email')}
      />
      <PasswordField
        label={t('fields.password')}
        hint={t('fields.passwordHint')}
        kind="new"
        value={draft.password}
        onChange={change('password')}
        error={errorOf('password')}
      />
      <div className={styles.formEnd}>
        <Button type="submit" variant="primary" size="l" isPending={isPending} wide>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
