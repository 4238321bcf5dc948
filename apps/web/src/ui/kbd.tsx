import { cx } from '../lib/cx.ts'
import styles from './kbd.module.css'

export interface KbdProps {
  /** Keys pressed together, separated by spaces: 'Ctrl K', '?'. */
  readonly keys: string
  /** For use on the dark ground of tooltips. */
  readonly inverse?: boolean | undefined
}

/** A keyboard shortcut. */
export function Kbd({ keys, inverse = false }: KbdProps) {
  return (
    <span className={styles.group}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={cx(styles.key, inverse && styles.inverse)}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
