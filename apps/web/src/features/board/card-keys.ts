import { type Board, type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import type { LaneKey } from './view/lanes.ts'
import { cardsOf, laneAt, laneRange, type Row, type RowsIn } from './view/rows.ts'

/**
 * The card that an arrow key goes to: up and down in its column, from lane to lane; or at the same height of the next
 * column with cards, in the same lane if one that way shows it.
 */
export function neighbourCard(board: Board, itemId: ItemId, key: string, rowsIn: RowsIn = itemsIn): ItemId | null {
  const item = board.items.get(itemId)
  if (!item) return null
  const order = cardsOf(rowsIn(board, item.columnId))
  const index = order.indexOf(itemId)
  if (key === 'ArrowUp') return order[index - 1] ?? null
  if (key === 'ArrowDown') return order[index + 1] ?? null
  if (key === 'Home') return order[0] ?? null
  if (key === 'End') return order.at(-1) ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const step = key === 'ArrowLeft' ? -1 : 1
  return besidesInLane(board, item.columnId, itemId, step, rowsIn) ?? besides(board, item.columnId, index, step, rowsIn)
}

function besidesInLane(board: Board, columnId: ColumnId, itemId: ItemId, step: -1 | 1, rowsIn: RowsIn): ItemId | null {
  const rows = rowsIn(board, columnId)
  const lane = laneAt(rows, rows.indexOf(itemId))
  const here = lane === null ? null : laneRange(rows, lane)
  if (lane === null || !here) return null
  const cards = nextCards(board, columnId, step, (next) => inLane(rowsIn(board, next), lane))
  return cards[Math.min(rows.indexOf(itemId) - here.from, cards.length - 1)] ?? null
}

function besides(board: Board, columnId: ColumnId, index: number, step: -1 | 1, rowsIn: RowsIn): ItemId | null {
  const cards = nextCards(board, columnId, step, (next) => cardsOf(rowsIn(board, next)))
  return cards[Math.min(Math.max(0, index), cards.length - 1)] ?? null
}

function inLane(rows: readonly Row[], lane: LaneKey): readonly ItemId[] {
  const range = laneRange(rows, lane)
  return range ? cardsOf(rows.slice(range.from, range.to)) : []
}

/** The cards of the nearest column on one side that has any. */
function nextCards(
  board: Board,
  columnId: ColumnId,
  step: -1 | 1,
  cardsIn: (columnId: ColumnId) => readonly ItemId[],
): readonly ItemId[] {
  for (let at = board.columnOrder.indexOf(columnId) + step; ; at += step) {
    const next = board.columnOrder[at]
    if (next === undefined) return []
    const cards = cardsIn(next)
    if (cards.length > 0) return cards
  }
}
