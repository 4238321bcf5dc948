import type { ReactNode } from 'react'
import styles from './series-marks.module.css'

export interface CountButtonProps {
  /** The number, or words with it. */
  readonly children: ReactNode
  readonly onPress: () => void
}

/** A number that opens the items it counts. */
export function CountButton({ children, onPress }: CountButtonProps) {
  return (
    <button type="button" className={styles.number} onClick={onPress}>
      {children}
    </button>
  )
}
