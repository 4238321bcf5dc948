import { type Board, type ColumnId, type ItemId, itemsIn, type MoveItem, type Rejection } from '@paceboard/domain'
import { REASON_CODES } from '../refusal/reason-codes.ts'

export type Offer =
  | { readonly kind: 'takes' }
  /** It enters with a reason: a soft limit, a person's limit, or work that is sent back. */
  | { readonly kind: 'asks'; readonly rejection: Rejection }
  | { readonly kind: 'refuses'; readonly rejection: Rejection }

const TAKES: Offer = { kind: 'takes' }

/** Whether a column would take an item, told before the drop by the very rule that decides it. */
export function columnOffer(
  board: Board,
  itemId: ItemId,
  columnId: ColumnId,
  wouldRefuse: (command: MoveItem) => Rejection | null,
): Offer {
  const rejection = wouldRefuse(probe(board, itemId, columnId))
  if (!rejection) return TAKES
  return REASON_CODES.has(rejection.code) ? { kind: 'asks', rejection } : { kind: 'refuses', rejection }
}

/** A move that changes something: to the end, or to the front for the last of the column itself. */
function probe(board: Board, itemId: ItemId, toColumnId: ColumnId): MoveItem {
  const order = itemsIn(board, toColumnId)
  const last = order.at(-1) ?? null
  return { type: 'MoveItem', itemId, toColumnId, below: last === itemId ? null : last }
}
