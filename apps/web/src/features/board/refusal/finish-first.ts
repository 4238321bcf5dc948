import { type Board, type ColumnId, type Item, itemsIn } from '@paceboard/domain'

const MOST_SHOWN = 3

/** What stands longest in a column, blocked work first: finishing one of these makes a place. */
export function finishFirst(board: Board, columnId: ColumnId): readonly Item[] {
  return itemsIn(board, columnId)
    .map((id) => board.items.get(id))
    .filter((item) => item !== undefined)
    .sort((a, b) => Number(b.blocked !== null) - Number(a.blocked !== null) || a.enteredAt - b.enteredAt)
    .slice(0, MOST_SHOWN)
}

/** The last to come in: who took the place when two wanted it. */
export function lastIn(board: Board, columnId: ColumnId): Item | null {
  return itemsIn(board, columnId)
    .map((id) => board.items.get(id))
    .reduce<Item | null>((last, item) => (item && (!last || item.enteredAt > last.enteredAt) ? item : last), null)
}
