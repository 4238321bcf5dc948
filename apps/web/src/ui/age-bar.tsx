import styles from './age-bar.module.css'
import { ageLevel, ageShare } from './age-level.ts'

export interface AgeBarProps {
  /** Days since work began. */
  readonly age: number
  /** Days within which 85 % of this type were finished; null while unknown. */
  readonly p85: number | null
  /** In words: '7 d of 9'. */
  readonly text: string
  /** What the age is compared with, in a sentence. */
  readonly explanation?: string | undefined
}

/** How old a card is against its own kind; the tick is the 85th percentile. */
export function AgeBar({ age, p85, text, explanation }: AgeBarProps) {
  return (
    <span className={styles.age} data-level={ageLevel(age, p85)} title={explanation}>
      {p85 !== null && (
        <span aria-hidden className={styles.track}>
          <span className={styles.fill} style={{ width: `${ageShare(age, p85) * 100}%` }} />
          <span className={styles.tick} style={{ left: `${ageShare(p85, Math.max(age, p85)) * 100}%` }} />
        </span>
      )}
      <span className={styles.text}>{text}</span>
    </span>
  )
}
