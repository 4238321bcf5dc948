import { type ColumnId, firstIndex, type ItemId } from '@paceboard/domain'
import type { LaneKey } from '../view/lanes.ts'
import { isLane, type LaneRow, laneKey, type Row } from '../view/rows.ts'

/** The strip that heads a lane across the board, in pixels. */
export const STRIP = 36
const GAP = 8
/** Room to let a card in where a lane has none in any column that is drawn. */
const EMPTY = 40

/** A row of a column as it stands on the board: from the upper edge of all lanes, in pixels. */
export interface PlacedRow {
  readonly key: Row
  readonly start: number
  readonly size: number
  readonly end: number
}

/** One lane across the board; as high as its highest column. */
export interface Band {
  readonly lane: LaneKey
  readonly start: number
  readonly size: number
}

export interface LaneLayout {
  readonly bands: readonly Band[]
  readonly columns: ReadonlyMap<ColumnId, readonly PlacedRow[]>
  readonly height: number
}

export const NO_LAYOUT: LaneLayout = { bands: [], columns: new Map(), height: 0 }

/**
 * Where every row stands when lanes are bands: a lane begins at one height in all columns, below the highest column of
 * the lane before. All columns show the same lanes in the same order, but for those that show nothing.
 */
export function laneLayout(
  columns: ReadonlyMap<ColumnId, readonly Row[]>,
  foldedLanes: ReadonlySet<LaneKey>,
  heightOf: (itemId: ItemId) => number,
): LaneLayout {
  const cells = [...columns].map(([columnId, rows]) => ({ columnId, cells: cellsOf(rows), placed: [] as PlacedRow[] }))
  const heads = cells.find((column) => column.cells.length > 0)?.cells.map(({ head }) => head) ?? []
  const bands: Band[] = []
  let start = 0
  for (const [index, head] of heads.entries()) {
    const lane = laneKey(head)
    let end = start + STRIP + (foldedLanes.has(lane) ? 0 : EMPTY)
    for (const column of cells) {
      const cell = column.cells[index]
      if (!cell) continue
      column.placed.push({ key: head, start, size: STRIP, end: start + STRIP })
      let y = start + STRIP + GAP
      for (const itemId of cell.cards) {
        const size = heightOf(itemId)
        column.placed.push({ key: itemId, start: y, size, end: y + size })
        y += size + GAP
      }
      if (cell.cards.length > 0) end = Math.max(end, y)
    }
    bands.push({ lane, start, size: end - start })
    start = end
  }
  return { bands, columns: new Map(cells.map(({ columnId, placed }) => [columnId, placed])), height: start }
}

interface Cell {
  readonly head: LaneRow
  readonly cards: readonly ItemId[]
}

function cellsOf(rows: readonly Row[]): readonly Cell[] {
  const cells: { head: LaneRow; cards: ItemId[] }[] = []
  for (const row of rows) {
    if (isLane(row)) cells.push({ head: row, cards: [] })
    else cells.at(-1)?.cards.push(row)
  }
  return cells
}

/** The rows of a column that touch a stretch of the board: from the first up to, not including, the last index. */
export function rowsBetween(rows: readonly PlacedRow[], top: number, bottom: number): readonly [number, number] {
  return [firstIndex(rows, ({ end }) => end >= top), firstIndex(rows, ({ start }) => start > bottom)]
}

/** The same layout with what did not change left as it was, so that only what moved is drawn again. */
export function keptLayout(before: LaneLayout, after: LaneLayout): LaneLayout {
  const columns = new Map(after.columns)
  for (const [columnId, rows] of after.columns) {
    const old = before.columns.get(columnId)
    if (old && isSame(old, rows, (a, b) => a.key === b.key && a.start === b.start && a.size === b.size)) {
      columns.set(columnId, old)
    }
  }
  const areBandsSame = isSame(
    before.bands,
    after.bands,
    (a, b) => a.lane === b.lane && a.start === b.start && a.size === b.size,
  )
  return { height: after.height, bands: areBandsSame ? before.bands : after.bands, columns }
}

/** The same lists where columns show what they showed. */
export function keptRows(
  before: ReadonlyMap<ColumnId, readonly Row[]>,
  after: ReadonlyMap<ColumnId, readonly Row[]>,
): ReadonlyMap<ColumnId, readonly Row[]> {
  return new Map(
    [...after].map(([columnId, rows]) => {
      const old = before.get(columnId)
      return [columnId, old && isSame(old, rows, (a, b) => a === b) ? old : rows]
    }),
  )
}

function isSame<One>(before: readonly One[], after: readonly One[], areSame: (a: One, b: One) => boolean): boolean {
  return before.length === after.length && before.every((one, index) => areSame(one, after[index] as One))
}
