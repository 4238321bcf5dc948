import styles from './gauge.module.css'
import { type GaugeSegment, gaugeSegments, gaugeState } from './gauge-segments.ts'

export interface GaugeProps {
  readonly count: number
  /** Null: no limit, no gauge. */
  readonly limit: number | null
  /** The state in words: '2 places left', 'Full', 'Over limit by 1'. */
  readonly text: string
  /** Keeps the words for screen readers, where space is short. */
  readonly hideText?: boolean | undefined
}

/** How full a column is: one segment a place. */
export function Gauge({ count, limit, text, hideText = false }: GaugeProps) {
  const state = gaugeState(count, limit)
  return (
    <span className={styles.gauge} data-state={state}>
      {limit !== null && <Segments count={count} limit={limit} />}
      <span className={hideText ? styles.hiddenText : styles.text}>{text}</span>
    </span>
  )
}

function Segments({ count, limit }: { readonly count: number; readonly limit: number }) {
  const segments = gaugeSegments(count, limit)
  if (segments.length === 0) {
    return (
      <span aria-hidden className={styles.bar}>
        <span className={styles.fill} style={{ width: `${Math.min(1, count / Math.max(1, limit)) * 100}%` }} />
      </span>
    )
  }
  return (
    <span aria-hidden className={styles.segments}>
      {withPlaces(segments).map(({ segment, place }) => (
        <span key={place} className={styles[segment]} />
      ))}
    </span>
  )
}

function withPlaces(segments: readonly GaugeSegment[]) {
  return segments.map((segment, index) => ({ segment, place: `place-${index}` }))
}
