import { type Board, type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import { isLane, laneAt, laneRange, type Row, type RowsIn } from '../view/rows.ts'
import type { DragState } from './drag-store.ts'

type Place = NonNullable<DragState['over']>

export type LiftKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export function isLiftKey(key: string): key is LiftKey {
  return /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)
}

/** Where a lifted card hangs at first: in its own place. */
export function liftedAt(board: Board, itemId: ItemId, rowsIn: RowsIn = itemsIn): Place | null {
  const item = board.items.get(itemId)
  if (!item) return null
  return { columnId: item.columnId, index: Math.max(0, rowsIn(board, item.columnId).indexOf(itemId)) }
}

/** Where a lifted card goes with a key: by one place, to an end, or to the same height of the next column. */
export function liftedTo(
  board: Board,
  itemId: ItemId,
  { columnId, index }: Place,
  key: LiftKey,
  rowsIn: RowsIn = itemsIn,
): Place {
  const rows = rowsIn(board, columnId)
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const at = board.columnOrder.indexOf(columnId)
    const next = board.columnOrder[at + (key === 'ArrowLeft' ? -1 : 1)]
    return next === undefined ? { columnId, index } : besides(rows, index, itemId, next, rowsIn(board, next))
  }
  const place = placeBefore(rows, itemId, index)
  const step = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: Number.MAX_SAFE_INTEGER }[key]
  return atPlace(rows, itemId, columnId, step)
}

/** The same height of the same lane if the next column shows it, else the same height of the column. */
function besides(rows: readonly Row[], index: number, itemId: ItemId, columnId: ColumnId, next: readonly Row[]): Place {
  const lane = laneAt(rows, index)
  const here = lane === null ? null : laneRange(rows, lane)
  const there = lane === null ? null : laneRange(next, lane)
  if (!here || !there) return atPlace(next, itemId, columnId, placeBefore(rows, itemId, index))
  const height = placeBefore(rows, itemId, index) - placeBefore(rows, itemId, here.from)
  const last = placeBefore(next, itemId, there.to)
  return atPlace(next, itemId, columnId, Math.min(placeBefore(next, itemId, there.from) + height, last))
}

/** How many other rows lie before a gap: the two gaps around the card itself are one place. */
function placeBefore(rows: readonly Row[], itemId: ItemId, index: number): number {
  const own = rows.indexOf(itemId)
  return own >= 0 && own < index ? index - 1 : index
}

function atPlace(rows: readonly Row[], itemId: ItemId, columnId: ColumnId, place: number): Place {
  const own = rows.indexOf(itemId)
  const others = rows.length - (own >= 0 ? 1 : 0)
  // Nothing lies above the head of the first lane.
  const first = rows[0] !== undefined && isLane(rows[0]) ? 1 : 0
  const bounded = Math.min(Math.max(first, place), others)
  return { columnId, index: own >= 0 && bounded > own ? bounded + 1 : bounded }
}
