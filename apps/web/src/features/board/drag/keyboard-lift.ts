import { type Board, type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import type { DragState } from './drag-store.ts'

type Place = NonNullable<DragState['over']>

export type LiftKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export function isLiftKey(key: string): key is LiftKey {
  return /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)
}

/** Where a lifted card hangs at first: in its own place. */
export function liftedAt(board: Board, itemId: ItemId): Place | null {
  const item = board.items.get(itemId)
  if (!item) return null
  return { columnId: item.columnId, index: itemsIn(board, item.columnId).indexOf(itemId) }
}

/** Where a lifted card goes with a key: by one place, to an end, or to the same height of the next column. */
export function liftedTo(board: Board, itemId: ItemId, { columnId, index }: Place, key: LiftKey): Place {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const at = board.columnOrder.indexOf(columnId)
    const next = board.columnOrder[at + (key === 'ArrowLeft' ? -1 : 1)]
    if (next === undefined) return { columnId, index }
    return atPlace(board, itemId, next, placeBefore(board, itemId, columnId, index))
  }
  const place = placeBefore(board, itemId, columnId, index)
  const step = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: Number.MAX_SAFE_INTEGER }[key]
  return atPlace(board, itemId, columnId, step)
}

/** How many other cards lie before a gap: the two gaps around the card itself are one place. */
function placeBefore(board: Board, itemId: ItemId, columnId: ColumnId, index: number): number {
  const own = itemsIn(board, columnId).indexOf(itemId)
  return own >= 0 && own < index ? index - 1 : index
}

function atPlace(board: Board, itemId: ItemId, columnId: ColumnId, place: number): Place {
  const shown = itemsIn(board, columnId)
  const own = shown.indexOf(itemId)
  const others = shown.length - (own >= 0 ? 1 : 0)
  const bounded = Math.min(Math.max(0, place), others)
  return { columnId, index: own >= 0 && bounded > own ? bounded + 1 : bounded }
}
