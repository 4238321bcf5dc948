import { type ReactNode, type Ref, useId } from 'react'
import styles from './section.module.css'

export interface SectionProps {
  readonly title: string
  /** After the title: '3 of 5'. */
  readonly count?: string | undefined
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Makes it reachable for focus, where an address leads to it. */
  readonly ref?: Ref<HTMLElement> | undefined
}

/** A part of the sheet under its own heading. */
export function Section({ title, count, actions, children, ref }: SectionProps) {
  const id = useId()
  return (
    <section ref={ref} tabIndex={ref ? -1 : undefined} aria-labelledby={id} className={styles.section}>
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
