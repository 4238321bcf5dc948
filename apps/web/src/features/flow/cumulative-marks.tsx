import type { ColumnId, CumulativeColumn } from '@paceboard/domain'
import { area } from 'd3-shape'
import { useFormat } from '../../lib/use-format.ts'
import type { SeriesScale } from './chart/series-scale.ts'
import { shortened } from './chart/shortened.ts'
import styles from './cumulative-marks.module.css'

/** Room between two names at the right edge, in pixels. */
const LINE_HEIGHT = 15
/** Letters that have room there. */
const MOST_LETTERS = 18

export interface AreasProps {
  /** Left to right: each area lies in front of the one before. */
  readonly columns: readonly CumulativeColumn[]
  readonly scale: SeriesScale
  readonly nameOf: (columnId: ColumnId) => string
}

/** One area per column, done at the bottom, each named at its right end. */
export function Areas({ columns, scale, nameOf }: AreasProps) {
  const { xOf, yOf, bottom, right } = scale
  const shape = area<number>()
    .x((_, index) => xOf(index))
    .y0(bottom)
    .y1((count) => yOf(count))
  let free = scale.top
  return (
    <>
      {columns.map(({ columnId, cumulative }, place) => (
        <path key={columnId} className={styles.area} {...lookOf(columns, place)} d={shape([...cumulative]) ?? ''} />
      ))}
      {columns.map(({ columnId, cumulative }, place) => {
        const height = cumulative.at(-1) ?? 0
        const below = columns[place + 1]?.cumulative.at(-1) ?? 0
        if (height === below) return null
        const at = Math.max(free, yOf((height + below) / 2))
        free = at + LINE_HEIGHT
        return (
          <g key={columnId}>
            <rect className={styles.area} {...lookOf(columns, place)} x={right + 7} y={at - 5} width={9} height={9} />
            <text className={styles.name} x={right + 20} y={at} dy="0.34em">
              {shortened(nameOf(columnId), MOST_LETTERS)}
            </text>
          </g>
        )
      })}
    </>
  )
}

export interface BandListProps {
  readonly columns: readonly CumulativeColumn[]
  readonly title: string
  /** The column that was walked to. */
  readonly chosen: number | null
  readonly nameOf: (columnId: ColumnId) => string
  /** How many stood in the column. */
  readonly bandAt: (place: number) => number
}

/** What stood in each column on a day, from right to left as the picture has them from below. */
export function BandList({ columns, title, chosen, nameOf, bandAt }: BandListProps) {
  const format = useFormat()
  return (
    <>
      <p className={styles.day}>{title}</p>
      {columns.map(({ columnId }, place) => (
        <p key={columnId} className={styles.row} data-chosen={place === chosen || undefined}>
          <span className={styles.key} {...lookOf(columns, place)} />
          <span className={styles.column}>{nameOf(columnId)}</span>
          <strong>{format.number(bandAt(place))}</strong>
        </p>
      ))}
    </>
  )
}

/** The colour of a column's area: its phase, and how far to the right it stands among those of its phase. */
function lookOf(columns: readonly CumulativeColumn[], place: number) {
  const phase = columns[place]?.phase
  const first = columns.findIndex((column) => column.phase === phase)
  const count = columns.filter((column) => column.phase === phase).length
  const style = { '--depth': (place - first) / Math.max(1, count - 1) } as object
  return { 'data-phase': phase, style }
}
