import type { ReactNode } from 'react'
import styles from './rhythm-page.module.css'

export interface FigureProps {
  readonly label: string
  /** The number, or why there is none. */
  readonly value: ReactNode
  /** Opens the list of what the number counts; null when it counts nothing. */
  readonly behind: { readonly label: string; readonly onOpen: () => void } | null
  readonly note?: string | null
}

/** One number of a pace, and the way to what it counts. */
export function Figure({ label, value, behind, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>{value}</span>
        {behind && (
          <button type="button" className={styles.behind} onClick={behind.onOpen}>
            {behind.label}
          </button>
        )}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  )
}
