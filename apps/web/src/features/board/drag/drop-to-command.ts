import { type Board, type ColumnId, type ItemId, itemsIn, type MoveItem } from '@paceboard/domain'

/** Where a card was let go: between the cards of a column, counted as they are shown, the dragged one included. */
export interface Drop {
  readonly itemId: ItemId
  readonly columnId: ColumnId
  /** 0 = before the first card, n = after the nth. */
  readonly index: number
}

/** The move that a drop asks for; null when it changes nothing, so nothing is sent. */
export function dropToCommand(board: Board, { itemId, columnId, index }: Drop): MoveItem | null {
  const item = board.items.get(itemId)
  if (!item) return null
  const shown = itemsIn(board, columnId)
  const below = lastOther(shown.slice(0, Math.max(0, index)), itemId)
  const isSame = item.columnId === columnId && below === lastOther(shown.slice(0, shown.indexOf(itemId)), itemId)
  return isSame ? null : { type: 'MoveItem', itemId, toColumnId: columnId, below }
}

/** A move to either end of a column, for the menu; null when it stands there already. */
export function moveToEnd(board: Board, itemId: ItemId, columnId: ColumnId, end: 'top' | 'bottom'): MoveItem | null {
  return dropToCommand(board, { itemId, columnId, index: end === 'top' ? 0 : itemsIn(board, columnId).length })
}

/** The place a dropped card will have, counted from 1, and how many there will be. */
export function placeOf(
  board: Board,
  { itemId, columnId, index }: Drop,
): { readonly place: number; readonly all: number } {
  const shown = itemsIn(board, columnId)
  const others = shown.filter((id) => id !== itemId)
  return { place: shown.slice(0, index).filter((id) => id !== itemId).length + 1, all: others.length + 1 }
}

function lastOther(ids: readonly ItemId[], itemId: ItemId): ItemId | null {
  return ids.findLast((id) => id !== itemId) ?? null
}
