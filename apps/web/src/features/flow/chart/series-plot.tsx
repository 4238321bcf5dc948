import type { IsoDate } from '@paceboard/domain'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import cardStyles from './dot-card.module.css'
import { PlotSurface } from './plot-surface.tsx'
import styles from './series-plot.module.css'
import { SERIES_HEIGHT, type SeriesScale, seriesScale } from './series-scale.ts'
import { usePointWalk } from './use-point-walk.ts'
import { useWidth } from './use-width.ts'

const CARD_WIDTH = 208
const NARROW = 420
/** Pixels between two words below the axis. */
const DATE_GAP = 76
const NUMBER_GAP = 26

export interface SeriesPlotProps {
  /** The name of the chart, with what it shows. */
  readonly label: string
  /** What the numbers count, above the axis. */
  readonly unit: string
  /** The day of each point, or the first of its days; for what has no days, what stands below each point. */
  readonly dates?: readonly IsoDate[]
  readonly ticks?: readonly string[]
  /** What the ticks count, at their end. */
  readonly end?: string
  readonly most: number
  readonly today: IsoDate
  /** Room at the right for words beside the lines, in pixels. */
  readonly margin?: number
  /** The lines, areas and bars. */
  readonly marks: (scale: SeriesScale) => ReactNode
  /** What lies above each other at every point, walked through by up and down arrows; `help` says so. */
  readonly parts?: number
  readonly help?: string
  /** A point, or a part of it, as a sentence, for the ear. */
  readonly say: (index: number, part: number | null) => string
  /** A point in a few lines, for the eye. */
  readonly card: (index: number, part: number | null) => ReactNode
  /** A point was clicked, at some value, or Enter pressed on it or on a part. */
  readonly onPick: (index: number, at: { readonly value: number | null; readonly part: number | null }) => void
}

/** A chart over time: every point can be hovered, walked to by keyboard, and asked for its items. */
export function SeriesPlot(props: SeriesPlotProps) {
  const { label, unit, dates, ticks, end, most, today, margin = 16, marks, parts, help, say, card, onPick } = props
  const { t } = useTranslation('flow')
  const format = useFormat()
  const [frame, width] = useWidth()
  const [hovered, setHovered] = useState<number | null>(null)
  const points = ticks ?? (dates ?? []).map((day) => format.day(day, today))
  const walk = usePointWalk({
    count: points.length,
    parts,
    say,
    onPick: (index, part) => onPick(index, { value: null, part }),
  })
  const scale = seriesScale({
    width,
    points,
    gap: ticks ? NUMBER_GAP : DATE_GAP,
    most,
    margin: width < NARROW ? Math.min(margin, 84) : margin,
  })
  const pointed = hovered ?? walk.current?.index ?? null
  const part = hovered === null ? (walk.current?.part ?? null) : null

  return (
    <div ref={frame} className={styles.chart} style={{ height: SERIES_HEIGHT }}>
      {width > 0 && (
        <svg aria-hidden data-picture className={styles.frame} width={width} height={SERIES_HEIGHT}>
          <Axes scale={scale} unit={unit} end={end} />
          {marks(scale)}
          {pointed !== null && (
            <line
              className={styles.pointed}
              x1={scale.xOf(pointed)}
              x2={scale.xOf(pointed)}
              y1={scale.top}
              y2={scale.bottom}
            />
          )}
        </svg>
      )}
      <PlotSurface
        label={label}
        role={t('series.role')}
        help={help ?? t('series.help')}
        isOver={hovered !== null}
        onKeyDown={walk.handleKeyDown}
        onBlur={walk.stop}
        onPoint={(at) => setHovered(at && scale.indexAt(at.x))}
        onPick={({ x, y }) => {
          const index = scale.indexAt(x)
          if (index !== null) onPick(index, { value: scale.valueAt(y), part: null })
        }}
      />
      {pointed !== null && (
        <div
          aria-hidden
          className={cardStyles.card}
          style={{
            left: Math.max(0, Math.min(scale.xOf(pointed) + 10, width - CARD_WIDTH)),
            top: 0,
            width: CARD_WIDTH,
          }}
        >
          {card(pointed, part)}
        </div>
      )}
    </div>
  )
}

interface AxesProps {
  readonly scale: SeriesScale
  readonly unit: string
  readonly end: string | undefined
}

function Axes({ scale: { left, right, top, bottom, values, ticks }, unit, end }: AxesProps) {
  return (
    <>
      <text className={styles.axis} x={left} y={top - 12} textAnchor="middle">
        {unit}
      </text>
      {values.map(({ value, at }) => (
        <g key={value}>
          <line className={value === 0 ? styles.ground : styles.grid} x1={left} x2={right} y1={at} y2={at} />
          <text className={styles.tick} x={left - 8} y={at} dy="0.34em" textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {ticks.map(({ value, at }) => (
        <text key={at} className={styles.tick} x={at} y={bottom + 18} textAnchor="middle">
          {value}
        </text>
      ))}
      {end && (
        <text className={styles.axis} x={right} y={top - 12} textAnchor="end">
          {end}
        </text>
      )}
    </>
  )
}
