import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import styles from './start.module.css'

export interface PasswordFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** new: a password manager offers one; current: it fills the known one in. */
  readonly kind: 'new' | 'current'
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly autoFocus?: boolean | undefined
}

/** A password, hidden until its writer asks to see it. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const { t } = useTranslation('start')
  const [isShown, setShown] = useState(false)
  return (
    <TextField
      {...field}
      type={isShown ? 'text' : 'password'}
      autoComplete={`${kind}-password`}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      after={
        <button
          type="button"
          aria-label={t(isShown ? 'fields.hidePasswordLong' : 'fields.showPasswordLong')}
          onClick={() => setShown(!isShown)}
          className={styles.reveal}
        >
          {t(isShown ? 'fields.hidePassword' : 'fields.showPassword')}
        </button>
      }
    />
  )
}
