import styles from './count-badge.module.css'

export interface CountBadgeProps {
  readonly count: number
}

/** How many are set, on the button that opens them; nothing while there are none. */
export function CountBadge({ count }: CountBadgeProps) {
  return count > 0 ? <span className={styles.badge}>{count}</span> : null
}
