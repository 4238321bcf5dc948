import { type ReactNode, useId } from 'react'
import styles from './switch.module.css'

export interface SwitchProps {
  readonly label: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean | undefined
  readonly hint?: ReactNode
}

/** On or off, with effect at once. */
export function Switch({ label, isSelected, onChange, isDisabled = false, hint }: SwitchProps) {
  const id = useId()
  return (
    <label className={styles.row} data-disabled={isDisabled || undefined}>
      <span className={styles.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isSelected}
        aria-checked={isSelected}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className={styles.track}
      />
    </label>
  )
}
