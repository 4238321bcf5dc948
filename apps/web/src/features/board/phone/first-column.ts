import { type Board, type ColumnId, itemsIn } from '@paceboard/domain'

/** The column to open on: the one left last, as long as the board has it, or the first with cards, or the first. */
export function firstColumn(board: Board, lastSeen: string | null): ColumnId {
  const { columnOrder } = board
  const known = columnOrder.find((columnId) => columnId === lastSeen)
  return known ?? columnOrder.find((columnId) => itemsIn(board, columnId).length > 0) ?? (columnOrder[0] as ColumnId)
}
