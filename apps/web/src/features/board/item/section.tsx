import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

export interface SectionProps {
  readonly title: string
  /** After the title: '3 of 5'. */
  readonly count?: string | undefined
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of the sheet under its own heading. */
export function Section({ title, count, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
          {count && <span className={styles.count}>{count}</span>}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
