import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import cardStyles from '../chart/dot-card.module.css'
import { PlotSurface } from '../chart/plot-surface.tsx'
import plotStyles from '../chart/series-plot.module.css'
import { usePointWalk } from '../chart/use-point-walk.ts'
import { useWidth } from '../chart/use-width.ts'
import type { ChancePoint } from './chance-points.ts'
import styles from './forecast.module.css'

const HEIGHT = 280
const LEFT = 44
const TOP = 16
const BOTTOM = HEIGHT - 34
/** Room for the words beside the rightmost mark. */
const RIGHT_MARGIN = 76
const LABEL_GAP = 84
const CARD_WIDTH = 208

export interface ChanceMark {
  readonly percent: number
  readonly outcome: number
  readonly words: string
}

export interface ChancePlotProps {
  readonly label: string
  /** One outcome after another. */
  readonly points: readonly ChancePoint[]
  readonly marks: readonly ChanceMark[]
  /** An outcome on the axis: a day, a number. */
  readonly nameOf: (outcome: number) => string
  /** A point as a sentence. */
  readonly say: (point: ChancePoint) => string
}

/** How the chance grows or falls with the outcome; every point can be hovered or walked to by keyboard. */
export function ChancePlot({ label, points, marks, nameOf, say }: ChancePlotProps) {
  const { t } = useTranslation('forecast')
  const [frame, width] = useWidth()
  const [hovered, setHovered] = useState<number | null>(null)
  const sayAt = (index: number) => (points[index] ? say(points[index]) : '')
  const walk = usePointWalk({ count: points.length, say: sayAt, onPick: () => {} })
  const scale = chanceScale(points, width)
  const index = hovered ?? walk.current?.index ?? null
  const pointed = index === null ? undefined : points[index]

  return (
    <div ref={frame} className={plotStyles.chart} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg aria-hidden data-picture className={plotStyles.frame} width={width} height={HEIGHT}>
          <Axes scale={scale} points={points} nameOf={nameOf} />
          <path className={styles.curve} d={line<ChancePoint>(scale.xOf, scale.yOf)([...points]) ?? ''} />
          <Marks scale={scale} points={points} marks={marks} />
          {pointed && <circle className={styles.pointed} cx={scale.xOf(pointed)} cy={scale.yOf(pointed)} r={6} />}
        </svg>
      )}
      <PlotSurface
        label={label}
        role={t('plot.role')}
        help={t('plot.help')}
        isOver={false}
        onKeyDown={walk.handleKeyDown}
        onBlur={walk.stop}
        onPoint={(at) => setHovered(at && scale.indexAt(at.x))}
      />
      {pointed && (
        <p
          aria-hidden
          className={cardStyles.card}
          style={{
            left: Math.max(0, Math.min(scale.xOf(pointed) + 12, width - CARD_WIDTH)),
            // Beside the point on the empty side of the curve.
            top: pointed.chance > 0.5 ? HEIGHT / 2 : 0,
            width: CARD_WIDTH,
          }}
        >
          {say(pointed)}
        </p>
      )}
    </div>
  )
}

type ChanceScale = ReturnType<typeof chanceScale>

function chanceScale(points: readonly ChancePoint[], width: number) {
  const first = points[0]?.outcome ?? 0
  const last = points.at(-1)?.outcome ?? 1
  const x = scaleLinear([first, Math.max(first + 1, last)], [LEFT, Math.max(LEFT + 1, width - RIGHT_MARGIN)])
  const y = scaleLinear([0, 1], [BOTTOM, TOP])
  return {
    right: x.range()[1] ?? LEFT,
    step: x(first + 1) - x(first),
    xOf: ({ outcome }: Pick<ChancePoint, 'outcome'>) => x(outcome),
    yOf: ({ chance }: Pick<ChancePoint, 'chance'>) => y(chance),
    indexAt: (at: number) => {
      const index = Math.round(x.invert(at)) - first
      return index >= 0 && index < points.length ? index : null
    },
  }
}

interface AxesProps extends Pick<ChancePlotProps, 'points' | 'nameOf'> {
  readonly scale: ChanceScale
}

function Axes({ scale: { right, step, xOf, yOf }, points, nameOf }: AxesProps) {
  const format = useFormat()
  const stride = Math.max(1, Math.ceil(LABEL_GAP / step))
  return (
    <>
      {[0, 0.25, 0.5, 0.7, 0.85, 0.95].map((chance) => (
        <g key={chance}>
          <line
            className={chance === 0 ? plotStyles.ground : plotStyles.grid}
            x1={LEFT}
            x2={right}
            y1={yOf({ chance })}
            y2={yOf({ chance })}
          />
          <text className={plotStyles.tick} x={LEFT - 8} y={yOf({ chance })} dy="0.34em" textAnchor="end">
            {format.percent(chance)}
          </text>
        </g>
      ))}
      {points.map(
        (point, index) =>
          index % stride === 0 && (
            <text
              key={point.outcome}
              className={plotStyles.tick}
              x={xOf(point)}
              y={BOTTOM + 18}
              textAnchor={index === 0 ? 'start' : 'middle'}
            >
              {nameOf(point.outcome)}
            </text>
          ),
      )}
    </>
  )
}

interface MarksProps extends Pick<ChancePlotProps, 'points' | 'marks'> {
  readonly scale: ChanceScale
}

/** The words stand to the right of their point: below a curve that rises, above one that falls. */
function Marks({ scale: { xOf, yOf }, points, marks }: MarksProps) {
  const rises = (points[0]?.chance ?? 0) < (points.at(-1)?.chance ?? 0)
  return marks.map((mark) => {
    const point = points.find(({ outcome }) => outcome === mark.outcome)
    if (!point) return null
    const [x, y] = [xOf(point), yOf(point)]
    return (
      <g key={mark.percent} className={styles.mark} data-main={mark.percent === 85 || undefined}>
        {mark.percent === 85 && <line x1={x} x2={x} y1={y} y2={BOTTOM} />}
        <circle cx={x} cy={y} r={4.5} />
        <text x={x + 9} y={rises ? y + 13 : y - 3}>
          {mark.words}
        </text>
      </g>
    )
  })
}
