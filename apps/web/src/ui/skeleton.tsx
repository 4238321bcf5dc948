import { cx } from '../lib/cx.ts'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** card: a board card; lines: a paragraph; block: a chart or picture; circle: an avatar. */
  readonly shape?: 'card' | 'lines' | 'block' | 'circle' | undefined
  readonly lines?: number | undefined
  /** Height in CSS, for blocks. */
  readonly height?: string | undefined
}

const WIDTHS = ['100%', '92%', '97%', '64%'] as const

/** The outline of what is being loaded. Silent: say what is loading once, beside it. */
export function Skeleton({ shape = 'lines', lines = 3, height = '160px' }: SkeletonProps) {
  if (shape === 'circle') return <span aria-hidden className={cx(styles.bone, styles.circle)} />
  if (shape === 'block') return <span aria-hidden className={cx(styles.bone, styles.block)} style={{ height }} />
  if (shape === 'card') {
    return (
      <div aria-hidden className={styles.card}>
        <Line width="88%" />
        <Line width="52%" />
        <div className={styles.cardFoot}>
          <Line width="34%" />
          <span className={cx(styles.bone, styles.circle)} />
        </div>
      </div>
    )
  }
  return (
    <div aria-hidden className={styles.lines}>
      {WIDTHS.slice(-lines).map((width) => (
        <Line key={width} width={width} />
      ))}
    </div>
  )
}

function Line({ width }: { readonly width: string }) {
  return <span className={cx(styles.bone, styles.line)} style={{ width }} />
}
