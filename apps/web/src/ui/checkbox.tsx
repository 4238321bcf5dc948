import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './checkbox.module.css'
import { FieldError } from './field.tsx'

export interface CheckboxProps {
  readonly label: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Some but not all of what it stands for. */
  readonly isIndeterminate?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly name?: string | undefined
}

/** A yes that waits for a save, or one of several. */
export function Checkbox(props: CheckboxProps) {
  const { label, isSelected, onChange, isIndeterminate = false, isDisabled = false, hint, error, name } = props
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = isIndeterminate
  }, [isIndeterminate])
  return (
    <div className={styles.field}>
      <label className={styles.row} data-disabled={isDisabled || undefined}>
        <input
          ref={box}
          type="checkbox"
          name={name}
          checked={isSelected}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.target.checked)}
          className={styles.box}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
