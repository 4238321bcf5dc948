import { PaceMark } from './pace-mark.tsx'
import styles from './pace-share.module.css'

export interface PaceShareProps {
  /** Per cent of sprint work. */
  readonly sprintShare: number
  readonly target: number
}

/** Sprint from the left in short strokes, marathon from the right in one; a notch marks the target. The words beside it say the same. */
export function PaceShare({ sprintShare, target }: PaceShareProps) {
  return (
    <div className={styles.share} aria-hidden>
      <PaceMark pace="sprint" />
      <div className={styles.bar}>
        <span className={styles.sprint} style={{ width: `${sprintShare}%` }} />
        <span className={styles.marathon} style={{ width: `${100 - sprintShare}%` }} />
        <span className={styles.target} style={{ left: `${target}%` }} />
      </div>
      <PaceMark pace="marathon" />
    </div>
  )
}
