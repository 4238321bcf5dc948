import { type Board, type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'

/** The card that an arrow key goes to: up and down in its column, or at the same height of the next one with cards. */
export function neighbourCard(board: Board, itemId: ItemId, key: string): ItemId | null {
  const item = board.items.get(itemId)
  if (!item) return null
  const order = itemsIn(board, item.columnId)
  const index = order.indexOf(itemId)
  if (key === 'ArrowUp') return order[index - 1] ?? null
  if (key === 'ArrowDown') return order[index + 1] ?? null
  if (key === 'Home') return order[0] ?? null
  if (key === 'End') return order.at(-1) ?? null
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return besides(board, item.columnId, index, key === 'ArrowLeft' ? -1 : 1)
  }
  return null
}

function besides(board: Board, columnId: ColumnId, index: number, step: -1 | 1): ItemId | null {
  for (let at = board.columnOrder.indexOf(columnId) + step; ; at += step) {
    const next = board.columnOrder[at]
    if (next === undefined) return null
    const order = itemsIn(board, next)
    if (order.length > 0) return order[Math.min(index, order.length - 1)] ?? null
  }
}
