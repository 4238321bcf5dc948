import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

/** What a control must carry so that its label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** Why the value cannot be kept, and what would do. */
  readonly error?: string | null | undefined
  /** Marks the field as optional in words; fields are required by default, without a star. */
  readonly optional?: boolean | undefined
  /** Keeps the label for screen readers only, where the place says it already. */
  readonly hideLabel?: boolean | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A label, a control, a hint and an error, wired together. */
export function Field({ label, hint, error, optional = false, hideLabel = false, children }: FieldProps) {
  const { t } = useTranslation('ui')
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hiddenLabel : styles.label}>
        {label}
        {optional && <span className={styles.optional}>{t('optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** The line under a control that says what is wrong. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <span id={id} className={styles.error}>
      <CircleAlert aria-hidden size={14} />
      <span>{children}</span>
    </span>
  )
}
