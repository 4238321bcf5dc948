import { columnsInOrder, itemsIn, phaseOf } from '../board/columns.ts'
import type { Board, Item } from '../board/model.ts'

/** Items that somebody has begun and nobody has finished: those in started columns, blocked and waiting ones included. */
export function inFlight(board: Board): readonly Item[] {
  return columnsInOrder(board)
    .filter((column) => phaseOf(column) === 'started')
    .flatMap((column) => itemsIn(board, column.id))
    .map((itemId) => board.items.get(itemId))
    .filter((item) => item !== undefined)
}
