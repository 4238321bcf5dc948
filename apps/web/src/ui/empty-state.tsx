import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What the practice is for, in one sentence. */
  readonly children: ReactNode
  /** Who usually does it. */
  readonly who?: string | undefined
  /** One button. */
  readonly action?: ReactNode
  /** Small keeps it inside a panel or a column. */
  readonly size?: 's' | 'm' | undefined
  /** 1 when it is the whole page. */
  readonly level?: 1 | 2 | undefined
}

/** A page or panel with nothing in it yet, and the way to begin. */
export function EmptyState({ title, children, who, action, size = 'm', level = 2 }: EmptyStateProps) {
  const Title = `h${level}` as const
  return (
    <div className={styles.empty} data-size={size}>
      {size === 'm' && <Horizon />}
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>{children}</p>
      {who && <p className={styles.who}>{who}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}

/** The two paces setting out: short rising strokes above one long line. */
function Horizon() {
  return (
    <svg viewBox="0 0 168 64" className={styles.art} aria-hidden>
      <path className={styles.ground} d="M8 56 H160" />
      <path className={styles.marathon} d="M8 46 H118" />
      <g className={styles.sprint}>
        <path d="M52 34 L64 29" />
        <path d="M76 24 L88 19" />
        <path d="M100 14 L112 9" />
      </g>
      <circle className={styles.next} cx="132" cy="46" r="3.5" />
      <circle className={styles.next} cx="148" cy="46" r="2.5" />
    </svg>
  )
}
