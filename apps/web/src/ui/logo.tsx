import { cx } from '../lib/cx.ts'
import styles from './logo.module.css'

export interface LogoProps {
  /** Written beside the mark; leave out where there is only room for the mark. */
  readonly name?: string | undefined
  readonly size?: 'm' | 'l' | undefined
}

/** Sprint strokes rising over one marathon line. */
export function Logo({ name, size = 'm' }: LogoProps) {
  return (
    <span className={cx(styles.logo, styles[size])}>
      <svg viewBox="0 0 32 32" className={styles.mark} aria-hidden>
        <path className={styles.sprint} d="M5 16.6 L9.4 14.5 M13.8 12.4 L18.2 10.3 M22.6 8.2 L27 6.1" />
        <path className={styles.marathon} d="M5 25 H27" />
      </svg>
      {name && <span className={styles.name}>{name}</span>}
    </span>
  )
}
