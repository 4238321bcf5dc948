import { type Board, type ColumnId, type ItemId, itemsIn, type MoveItem } from '@paceboard/domain'
import { cardsOf, isLane, type Row, type RowsIn } from '../view/rows.ts'

/** Where a card was let go: between the rows of a column, counted as they are shown, the dragged one included. */
export interface Drop {
  readonly itemId: ItemId
  /** All that are selected were carried along. */
  readonly together?: boolean
  readonly columnId: ColumnId
  /** 0 = before the first row, n = after the nth. */
  readonly index: number
}

/**
 * The move that a drop asks for; null when it changes nothing, so nothing is sent. `rowsIn` says what the column shows:
 * the card lands right below the shown one above it, whatever is hidden between that one and the next.
 */
export function dropToCommand(board: Board, drop: Drop, rowsIn: RowsIn = itemsIn): MoveItem | null {
  const { itemId, columnId, index } = drop
  const item = board.items.get(itemId)
  if (!item) return null
  const rows = rowsIn(board, columnId)
  const own = rows.indexOf(itemId)
  if (own >= 0 && (index === own || index === own + 1)) return null
  const order = itemsIn(board, columnId)
  const carried = new Set([itemId])
  const below = neighbour(rows, order, carried, index)
  const isSame = item.columnId === columnId && below === lastOther(order.slice(0, order.indexOf(itemId)), carried)
  return isSame ? null : { type: 'MoveItem', itemId, toColumnId: columnId, below }
}

/** A move to either end of a column, for the menu; null when it stands there already. */
export function moveToEnd(board: Board, itemId: ItemId, columnId: ColumnId, end: 'top' | 'bottom'): MoveItem | null {
  return dropToCommand(board, { itemId, columnId, index: end === 'top' ? 0 : itemsIn(board, columnId).length })
}

/**
 * The moves of several cards let go at one place: they land there one under the other, as they were given. None when
 * they stand like that already.
 */
export function dropTogether(
  board: Board,
  itemIds: readonly ItemId[],
  { columnId, index }: Pick<Drop, 'columnId' | 'index'>,
  rowsIn: RowsIn = itemsIn,
): readonly MoveItem[] {
  const carried = new Set(itemIds)
  const order = itemsIn(board, columnId)
  const below = neighbour(rowsIn(board, columnId), order, carried, index)
  const others = order.filter((id) => !carried.has(id))
  const after = others.toSpliced(below === null ? 0 : others.indexOf(below) + 1, 0, ...itemIds)
  if (after.length === order.length && after.every((id, place) => id === order[place])) return []
  return itemIds.map((itemId, i) => ({
    type: 'MoveItem',
    itemId,
    toColumnId: columnId,
    below: itemIds[i - 1] ?? below,
  }))
}

/** Several cards to either end of a column, whatever it shows. */
export function moveAllToEnd(
  board: Board,
  itemIds: readonly ItemId[],
  columnId: ColumnId,
  end: 'top' | 'bottom',
): readonly MoveItem[] {
  return dropTogether(board, itemIds, { columnId, index: end === 'top' ? 0 : itemsIn(board, columnId).length })
}

/** The place a dropped card, or the first of those carried, will have among those shown, and how many there will be. */
export function placeOf(
  board: Board,
  { itemId, columnId, index }: Drop,
  rowsIn: RowsIn = itemsIn,
  carried: readonly ItemId[] = [itemId],
): { readonly place: number; readonly all: number } {
  const rows = rowsIn(board, columnId)
  const isCarried = new Set(carried)
  const isOther = (id: ItemId) => !isCarried.has(id)
  const others = cardsOf(rows).filter(isOther)
  if (others.length > 0)
    return { place: cardsOf(rows.slice(0, index)).filter(isOther).length + 1, all: others.length + carried.length }
  const hidden = itemsIn(board, columnId).filter(isOther).length
  return { place: hidden + 1, all: hidden + carried.length }
}

/** The card to sit under: the shown one above; at the top the one before the next shown; at the end if none is shown. */
function neighbour(
  rows: readonly Row[],
  order: readonly ItemId[],
  carried: ReadonlySet<Row>,
  index: number,
): ItemId | null {
  const above = rows.slice(0, Math.max(0, index)).findLast((row) => !carried.has(row))
  if (above !== undefined && !isLane(above)) return above
  const next = rows.slice(Math.max(0, index)).find((row) => !carried.has(row) && !isLane(row))
  return lastOther(next === undefined ? order : order.slice(0, order.indexOf(next as ItemId)), carried)
}

function lastOther(ids: readonly ItemId[], carried: ReadonlySet<Row>): ItemId | null {
  return ids.findLast((id) => !carried.has(id)) ?? null
}
