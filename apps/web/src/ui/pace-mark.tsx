import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import styles from './pace-mark.module.css'

export type PaceName = 'sprint' | 'marathon'

export interface PaceMarkProps {
  readonly pace: PaceName
  /** letter: stroke and S or M; word: stroke and name; mark: the stroke alone, where the word stands beside it. */
  readonly show?: 'letter' | 'word' | 'mark' | undefined
  /** On a soft ground of its colour. */
  readonly chip?: boolean | undefined
}

/** Sprint: short rising coral strokes, S. Marathon: one long teal stroke, M. Never colour alone. */
export function PaceMark({ pace, show = 'letter', chip = false }: PaceMarkProps) {
  const { t } = useTranslation('ui')
  const word = t(pace === 'sprint' ? 'paceSprint' : 'paceMarathon')
  const letter = t(pace === 'sprint' ? 'paceSprintLetter' : 'paceMarathonLetter')
  const label = show === 'letter' ? { role: 'img', 'aria-label': word, title: word } : {}
  return (
    <span {...label} className={cx(styles.pace, styles[pace], chip && styles.chip)}>
      <PaceStroke pace={pace} />
      {show === 'letter' && <span className={styles.letter}>{letter}</span>}
      {show === 'word' && word}
    </span>
  )
}

/** The bare stroke, for charts, bars and filters; decorative. */
export function PaceStroke({ pace }: { readonly pace: PaceName }) {
  return (
    <svg viewBox="0 0 22 14" className={cx(styles.stroke, styles[`${pace}Stroke`])} aria-hidden>
      {pace === 'sprint' ? <path d="M2 12 L4.9 10.3 M9.5 7.9 L12.4 6.2 M17 3.8 L19.9 2.1" /> : <path d="M2 7 H20" />}
    </svg>
  )
}
