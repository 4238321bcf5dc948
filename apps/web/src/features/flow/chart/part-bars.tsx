import { scaleLinear } from 'd3-scale'
import { type ReactNode, useState } from 'react'
import cardStyles from './dot-card.module.css'
import type { Place } from './grid-walk.ts'
import { type LegendPlace, legendPlaces } from './legend-places.ts'
import styles from './part-bars.module.css'
import { PlotSurface } from './plot-surface.tsx'
import plotStyles from './series-plot.module.css'
import { shortened } from './shortened.ts'
import { useGridWalk } from './use-grid-walk.ts'
import { useWidth } from './use-width.ts'

const BAR = 22
const LEGEND = 26
const CARD_WIDTH = 232
/** Pixels of a letter. */
const LETTER = 5.9

/** How a part is drawn. */
export type PartLook = 'working' | 'waiting' | 'blocked' | 'outside' | 'own' | 'borrowed'

export interface BarPart {
  readonly id: string
  readonly look: PartLook
  readonly value: number
  /** Written on the part where it has room; the first that fits. */
  readonly words: readonly string[]
}

export interface BarRow {
  readonly id: string
  readonly name: string
  /** At the right of the name. */
  readonly total: string
  /** A line under the bar. */
  readonly facts?: string | undefined
  readonly parts: readonly BarPart[]
}

export interface PartBarsProps {
  readonly label: string
  readonly role: string
  readonly help: string
  readonly rows: readonly BarRow[]
  readonly legend: readonly { readonly look: PartLook; readonly words: string }[]
  /** A part as a sentence, for the ear. */
  readonly say: (place: Place) => string
  /** A part in a few lines, for the eye. */
  readonly card: (place: Place) => ReactNode
  readonly onPick: (place: Place) => void
}

/** Bars below each other, each in parts; every part can be hovered, walked to by keyboard, and asked for its items. */
export function PartBars({ label, role, help, rows, legend, say, card, onPick }: PartBarsProps) {
  const [frame, width] = useWidth()
  const [hovered, setHovered] = useState<Place | null>(null)
  const walk = useGridWalk({ lines: 'rows', sizes: rows.map(({ parts }) => parts.length), say, onPick })
  const layout = barsLayout(rows, width)
  const places = legendPlaces(
    legend.map(({ words }) => 30 + words.length * LETTER),
    width,
  )
  const top = legend.length > 0 ? LEGEND + (places.at(-1)?.y ?? 0) : 0
  const height = top + rows.length * layout.rowHeight
  const pointed = hovered ?? walk.current
  const box = pointed && layout.boxOf(pointed)
  const placeAt = ({ x, y }: { x: number; y: number }) => layout.placeAt(x, y - top)

  return (
    <div ref={frame} className={plotStyles.chart} style={{ height }}>
      {width > 0 && (
        <svg aria-hidden data-picture className={plotStyles.frame} width={width} height={height}>
          <Legend legend={legend} places={places} />
          {rows.map((row, line) => (
            <g key={row.id} transform={`translate(0 ${top + line * layout.rowHeight})`}>
              <Row row={row} width={width} boxes={row.parts.map((_, cell) => layout.boxOf({ line, cell }))} />
            </g>
          ))}
          {box && <rect className={plotStyles.ring} x={box.x} y={top + box.y} width={box.width} height={BAR} rx={3} />}
        </svg>
      )}
      <PlotSurface
        label={label}
        role={role}
        help={help}
        isOver={hovered !== null}
        onKeyDown={walk.handleKeyDown}
        onBlur={walk.stop}
        onPoint={(at) => setHovered(at && placeAt(at))}
        onPick={(at) => {
          const place = placeAt(at)
          if (place) onPick(place)
        }}
      />
      {pointed && box && (
        <div
          aria-hidden
          className={cardStyles.card}
          style={{
            left: Math.max(0, Math.min(box.x + box.width / 2 - CARD_WIDTH / 2, width - CARD_WIDTH)),
            top: top + box.y + BAR + 8,
            width: CARD_WIDTH,
          }}
        >
          {card(pointed)}
        </div>
      )}
    </div>
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Where everything lies, in pixels from the top of the first row. */
function barsLayout(rows: readonly BarRow[], width: number) {
  const rowHeight = rows.some(({ facts }) => facts !== undefined) ? 72 : 54
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))
  const x = scaleLinear([0, Math.max(1e-9, ...sums)], [0, Math.max(1, width - 1)])
  const boxOf = ({ line, cell }: Place): Box => {
    const parts = rows[line]?.parts ?? []
    const before = parts.slice(0, cell).reduce((sum, { value }) => sum + value, 0)
    const begin = x(before)
    return { x: begin, y: line * rowHeight + 22, width: Math.max(2, x(before + (parts[cell]?.value ?? 0)) - begin) }
  }
  const placeAt = (atX: number, atY: number): Place | null => {
    const line = Math.floor(atY / rowHeight)
    const within = atY - line * rowHeight
    const cell = (rows[line]?.parts ?? []).findIndex((_, one) => {
      const box = boxOf({ line, cell: one })
      return atX >= box.x && atX <= box.x + box.width
    })
    return cell < 0 || within < 16 || within > 22 + BAR + 6 ? null : { line, cell }
  }
  return { rowHeight, boxOf, placeAt }
}

interface LegendProps extends Pick<PartBarsProps, 'legend'> {
  readonly places: readonly LegendPlace[]
}

function Legend({ legend, places }: LegendProps) {
  return legend.map(({ look, words }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    return (
      <g key={look} transform={`translate(${x} ${y})`}>
        <rect className={styles.part} data-look={look} x={1} y={3} width={11} height={11} rx={2} />
        <text className={styles.quiet} x={17} y={12.5}>
          {words}
        </text>
      </g>
    )
  })
}

interface RowProps {
  readonly row: BarRow
  readonly width: number
  readonly boxes: readonly Box[]
}

function Row({ row: { name, total, facts, parts }, width, boxes }: RowProps) {
  const room = Math.floor((width - total.length * LETTER - 16) / LETTER)
  return (
    <>
      <text className={styles.name} x={0} y={13}>
        {shortened(name, room)}
      </text>
      <text className={styles.total} x={width} y={13} textAnchor="end">
        {total}
      </text>
      {parts.map(({ id, look, words }, cell) => {
        const box = boxes[cell]
        if (!box) return null
        return (
          <g key={id}>
            <rect className={styles.part} data-look={look} x={box.x} y={22} width={box.width} height={BAR} />
            <text className={styles.words} data-look={look} x={box.x + 7} y={22 + BAR / 2} dy="0.35em">
              {words.find((some) => some.length * LETTER + 10 < box.width)}
            </text>
          </g>
        )
      })}
      {facts !== undefined && (
        <text className={styles.quiet} x={0} y={22 + BAR + 15}>
          {shortened(facts, Math.floor(width / 5.1))}
        </text>
      )}
    </>
  )
}
