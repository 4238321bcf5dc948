import type { Board, BoardCommand, ItemId } from '@paceboard/domain'
import { asOne } from '../selection/as-one.ts'
import { selectionStore } from '../selection/selection-store.ts'
import { inShownOrder } from '../selection/shown-order.ts'
import type { RowsIn } from '../view/rows.ts'
import { type Drop, dropToCommand, dropTogether } from './drop-to-command.ts'

/** The cards in the air, in the order shown: one, or all that are selected. */
export function carriedItems(
  board: Board,
  { itemId, together = false }: Pick<Drop, 'itemId' | 'together'>,
  rowsIn: RowsIn,
): readonly ItemId[] {
  return together ? inShownOrder(board, selectionStore.getState().ids, rowsIn) : [itemId]
}

/** What letting go asks for; null when it changes nothing. */
export function carriedToCommand(board: Board, drop: Drop, rowsIn: RowsIn): BoardCommand | null {
  if (!drop.together) return dropToCommand(board, drop, rowsIn)
  return asOne(dropTogether(board, carriedItems(board, drop, rowsIn), drop, rowsIn))
}
