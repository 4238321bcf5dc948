import type { Demand, LimitPoint, SimulatedRange } from '@paceboard/domain'
import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlotSurface } from '../../chart/plot-surface.tsx'
import surfaceStyles from '../../chart/series-plot.module.css'
import { usePointWalk } from '../../chart/use-point-walk.ts'
import { useWidth } from '../../chart/use-width.ts'
import { perWeek } from './question.ts'
import { usePointWords } from './use-point-words.ts'
import styles from './what-if.module.css'

const PLOT = 150
const TOP = 30
const GAP = 46
const LEFT = 38
const RIGHT = 16
const BOTTOM = 34
const HEIGHT = TOP + 2 * PLOT + GAP + BOTTOM
/** Pixels between two numbers under the axis. */
const TICK_GAP = 26

export interface LimitCurveProps {
  /** One point per limit, from 1 on. */
  readonly curve: readonly LimitPoint[]
  readonly knee: number | null
  readonly suggested: number | null
  /** Drawn as lines: what is asked for. */
  readonly needed: Demand
  /** A limit was chosen to be tried. */
  readonly onPick: (point: LimitPoint) => void
}

/** Throughput and cycle time by limit, each with the range in which nine of ten simulated quarters lie. */
export function LimitCurve({ curve, knee, suggested, needed, onPick }: LimitCurveProps) {
  const { t } = useTranslation('whatIf')
  const words = usePointWords()
  const [frame, width] = useWidth()
  const [hovered, setHovered] = useState<number | null>(null)
  const say = (index: number) => {
    const point = curve[index]
    return point ? t('point', { count: point.limit, words: words(point) }) : ''
  }
  const pick = (index: number | null) => {
    const point = index === null ? undefined : curve[index]
    if (point) onPick(point)
  }
  const walk = usePointWalk({ count: curve.length, say, onPick: pick })
  const slot = (width - LEFT - RIGHT) / curve.length
  const xOf = (limit: number) => LEFT + (limit - 0.5) * slot
  const indexAt = (x: number) => {
    const index = Math.floor((x - LEFT) / slot)
    return index >= 0 && index < curve.length ? index : null
  }
  const pointed = hovered ?? walk.current?.index ?? null
  const bottom = TOP + 2 * PLOT + GAP
  const stride = Math.max(1, Math.ceil(TICK_GAP / slot))

  return (
    <>
      <div ref={frame} className={surfaceStyles.chart} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg aria-hidden className={surfaceStyles.frame} width={width} height={HEIGHT}>
            <Plot
              curve={curve}
              unit={t('perWeekAxis')}
              rangeOf={({ throughputPerDay: { mean, low, high } }) => {
                return { mean: perWeek(mean), low: perWeek(low), high: perWeek(high) }
              }}
              line={perWeek(needed.throughputPerDay)}
              top={TOP}
              width={width}
              xOf={xOf}
            />
            <Plot
              curve={curve}
              unit={t('p85Axis')}
              rangeOf={({ p85CycleTime }) => p85CycleTime}
              line={needed.p85Days}
              top={TOP + PLOT + GAP}
              width={width}
              xOf={xOf}
            />
            {curve.map(
              ({ limit }, index) =>
                index % stride === 0 && (
                  <text key={limit} className={surfaceStyles.tick} x={xOf(limit)} y={bottom + 16} textAnchor="middle">
                    {limit}
                  </text>
                ),
            )}
            <text className={surfaceStyles.axis} x={(LEFT + width - RIGHT) / 2} y={bottom + 31} textAnchor="middle">
              {t('limitAxis')}
            </text>
            {knee !== null && knee !== suggested && <Mark x={xOf(knee)} word={t('knee')} />}
            {suggested !== null && (
              <Mark x={xOf(suggested)} word={knee === suggested ? t('suggestedAndKnee') : t('suggested')} isStrong />
            )}
            {pointed !== null && (
              <line
                className={surfaceStyles.pointed}
                x1={xOf(pointed + 1)}
                x2={xOf(pointed + 1)}
                y1={TOP}
                y2={bottom}
              />
            )}
          </svg>
        )}
        <PlotSurface
          label={t('label', { count: curve.length })}
          role={t('role')}
          help={t('help')}
          isOver={hovered !== null}
          onKeyDown={walk.handleKeyDown}
          onBlur={walk.stop}
          onPoint={(at) => setHovered(at && indexAt(at.x))}
          onPick={(at) => pick(indexAt(at.x))}
        />
      </div>
      <p className={styles.pointed} aria-hidden>
        {pointed === null ? t('hint') : say(pointed)}
      </p>
    </>
  )
}

interface PlotProps {
  readonly curve: readonly LimitPoint[]
  readonly unit: string
  readonly rangeOf: (point: LimitPoint) => SimulatedRange | null
  /** What is asked for; null when nothing is. */
  readonly line: number | null
  readonly top: number
  readonly width: number
  readonly xOf: (limit: number) => number
}

function Plot({ curve, unit, rangeOf, line: asked, top, width, xOf }: PlotProps) {
  const points = curve.flatMap((point) => {
    const range = rangeOf(point)
    return range ? [{ x: xOf(point.limit), ...range }] : []
  })
  const y = scaleLinear([0, Math.max(1, asked ?? 0, ...points.map(({ high }) => high)) * 1.05], [top + PLOT, top])
  const band = area<(typeof points)[number]>(
    ({ x }) => x,
    ({ low }) => y(low),
    ({ high }) => y(high),
  )
  const mean = line<(typeof points)[number]>(
    ({ x }) => x,
    (point) => y(point.mean),
  )
  return (
    <>
      <text className={surfaceStyles.axis} x={LEFT - 30} y={top - 12}>
        {unit}
      </text>
      {y.ticks(4).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? surfaceStyles.ground : surfaceStyles.grid}
            x1={LEFT}
            x2={width - RIGHT}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={surfaceStyles.tick} x={LEFT - 8} y={y(value)} dy="0.34em" textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <path className={styles.range} d={band(points) ?? ''} />
      {asked !== null && <line className={styles.asked} x1={LEFT} x2={width - RIGHT} y1={y(asked)} y2={y(asked)} />}
      <path className={styles.mean} d={mean(points) ?? ''} />
    </>
  )
}

interface MarkProps {
  readonly x: number
  readonly word: string
  readonly isStrong?: boolean
}

function Mark({ x, word, isStrong = false }: MarkProps) {
  return (
    <g className={isStrong ? styles.suggested : styles.knee}>
      <line x1={x} x2={x} y1={TOP} y2={TOP + 2 * PLOT + GAP} />
      <text x={x + 5} y={TOP + PLOT + (isStrong ? 12 : 26)}>
        {word}
      </text>
    </g>
  )
}
