import type { Board, ItemId } from '@paceboard/domain'
import { cardsOf, type RowsIn } from '../view/rows.ts'

/** Items in the order in which the board shows them: from column to column, from top to bottom. */
export function inShownOrder(board: Board, ids: ReadonlySet<ItemId>, rowsIn: RowsIn): readonly ItemId[] {
  const columns = new Set([...ids].map((id) => board.items.get(id)?.columnId))
  return board.columnOrder
    .filter((columnId) => columns.has(columnId))
    .flatMap((columnId) => cardsOf(rowsIn(board, columnId)).filter((id) => ids.has(id)))
}
