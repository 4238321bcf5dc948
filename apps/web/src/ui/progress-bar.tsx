import { type ReactNode, useId } from 'react'
import styles from './progress-bar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** Null while the size of the work is unknown. */
  readonly value: number | null
  readonly max?: number | undefined
  /** How far, in words: '120 of 340 rows'. */
  readonly text?: string | undefined
  /** Under the bar: what was found, what was skipped and why. */
  readonly detail?: ReactNode
}

/** Work that takes longer than a second. */
export function ProgressBar({ label, value, max = 100, text, detail }: ProgressBarProps) {
  const id = useId()
  const share = value === null ? undefined : Math.min(1, Math.max(0, value / max))
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {text && <span className={styles.text}>{text}</span>}
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={text}
        className={styles.track}
      >
        <div
          className={share === undefined ? styles.unknown : styles.fill}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      {detail && <div className={styles.detail}>{detail}</div>}
    </div>
  )
}
