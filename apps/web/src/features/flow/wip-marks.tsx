import { daysBetween, type IsoDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import type { SeriesScale } from './chart/series-scale.ts'
import { stepPath } from './chart/step-path.ts'
import styles from './series-marks.module.css'
import type { WipSeries } from './wip-series.ts'

/** Pixels between two words at the right edge. */
const WORD_GAP = 14

export interface WipMarksProps {
  readonly series: WipSeries
  readonly firstDay: IsoDate
  readonly scale: SeriesScale
}

/** What was under way, the limit it was held against, and where it would stay by chance alone. */
export function WipMarks({ series: { endOfDay, limit, range, changes }, firstDay, scale }: WipMarksProps) {
  const { t } = useTranslation('flow')
  const { left, right, top, bottom, xOf, yOf } = scale
  const last = limit.at(-1) ?? null
  const limitY = last === null ? null : yOf(last)
  return (
    <>
      {range && (
        <>
          <rect
            className={styles.range}
            x={left}
            width={right - left}
            y={yOf(range.upper)}
            height={yOf(range.lower) - yOf(range.upper)}
          />
          <line className={styles.average} x1={left} x2={right} y1={yOf(range.average)} y2={yOf(range.average)} />
          <text className={styles.word} x={right + 6} y={apartFrom(limitY, yOf(range.average))} dy="0.34em">
            {t('wip.average')}
          </text>
        </>
      )}
      {changes.map(({ at, day, columnId }) => {
        const index = daysBetween(firstDay, day)
        if (index < 0 || index >= endOfDay.length) return null
        return (
          <g key={`${at} ${columnId}`} className={styles.change}>
            <line x1={xOf(index)} x2={xOf(index)} y1={top} y2={bottom} />
            <path d={`M${xOf(index)} ${top - 2} l-4 -7 h8 z`} />
          </g>
        )
      })}
      <path className={styles.limit} d={stepPath(limit, scale)} />
      {limitY !== null && (
        <text className={styles.limitWord} x={right + 6} y={limitY} dy="0.34em">
          {t('wip.limit', { count: last ?? 0 })}
        </text>
      )}
      <path className={styles.line} d={stepPath(endOfDay, scale)} />
      <circle className={styles.end} cx={right} cy={yOf(endOfDay.at(-1) ?? 0)} r={3} />
    </>
  )
}

/** Beside the other word, or as far from it as both can be read. */
function apartFrom(other: number | null, y: number): number {
  if (other === null || Math.abs(other - y) >= WORD_GAP) return y
  return y < other ? other - WORD_GAP : other + WORD_GAP
}
