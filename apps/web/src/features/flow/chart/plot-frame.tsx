import type { IsoDate, PercentileLine } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { type LineLabel, lineLabels } from './line-labels.ts'
import { HEIGHT, NARROW, type Plot } from './plot.ts'
import styles from './scatterplot.module.css'

interface PlotPart {
  readonly plot: Plot
  readonly width: number
}

export interface PlotAxesProps extends PlotPart {
  readonly today: IsoDate
}

/** What lies under the dots. */
export function PlotAxes({ plot, width, today }: PlotAxesProps) {
  const { t } = useTranslation('flow')
  const format = useFormat()
  const { left, right, top, bottom } = plot
  return (
    <svg aria-hidden data-picture className={styles.frame} width={width} height={HEIGHT}>
      <text className={styles.axis} x={left} y={top - 12} textAnchor="end">
        {t('axis.days')}
      </text>
      {plot.days.map(({ value, at }) => (
        <g key={value}>
          <line className={value === 0 ? styles.ground : styles.grid} x1={left} x2={right} y1={at} y2={at} />
          <text className={styles.tick} x={left - 8} y={at} dy="0.34em" textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {plot.dates.map(({ value, at }) => (
        <text key={value} className={styles.tick} x={at} y={bottom + 18} textAnchor="middle">
          {format.day(value, today)}
        </text>
      ))}
      <text className={styles.axis} x={right} y={HEIGHT - 6} textAnchor="end">
        {t('axis.finished')}
      </text>
    </svg>
  )
}

export interface PercentileLinesProps extends PlotPart {
  readonly lines: readonly PercentileLine[]
}

/** The percentile lines and their words, above the dots; the table says the same. */
export function PercentileLines({ plot, width, lines }: PercentileLinesProps) {
  const { top, bottom } = plot
  return (
    <svg aria-hidden data-picture className={styles.frame} width={width} height={HEIGHT}>
      {lineLabels(lines, plot.yOf, { top, bottom: bottom - 6, gap: 15 }).map((label) => (
        <PercentLine key={label.days} label={label} plot={plot} isShort={width < NARROW} />
      ))}
    </svg>
  )
}

interface PercentLineProps {
  readonly label: LineLabel
  readonly plot: Plot
  readonly isShort: boolean
}

function PercentLine({ label, plot: { left, right }, isShort }: PercentLineProps) {
  const { t } = useTranslation(['flow', 'common'])
  const format = useFormat()
  const { percents, days, lineY, labelY } = label
  const [lowest = 50] = percents
  const highest = percents.at(-1) ?? lowest
  const percent = (lowest === highest ? '' : `${lowest}–`) + format.percent(highest / 100)
  const length = isShort ? format.days(days) : t('common:days', { count: days })
  return (
    <g className={styles.percentile} data-main={percents.includes(85) || undefined}>
      <line x1={left} x2={right} y1={lineY} y2={lineY} />
      <path d={`M${right} ${lineY} L${right + 6} ${labelY}`} />
      <text x={right + 9} y={labelY} dy="0.34em">
        {t('flow:line', { percent, days: length })}
      </text>
    </g>
  )
}
