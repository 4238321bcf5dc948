import {
  type Board,
  type BoardCommand,
  type ColumnId,
  type ItemId,
  itemsIn,
  type MoveItem,
  type Rejection,
} from '@paceboard/domain'
import { REASON_CODES } from '../refusal/reason-codes.ts'
import { asOne } from '../selection/as-one.ts'
import { moveAllToEnd } from './drop-to-command.ts'

export type Offer = { readonly kind: 'takes' } | RefusedOffer

export interface RefusedOffer {
  /** asks = they enter with a reason: a soft limit, a person's limit, or work that is sent back. */
  readonly kind: 'asks' | 'refuses'
  readonly rejection: Rejection
  /** What was tried. */
  readonly command: BoardCommand
}

const TAKES: Offer = { kind: 'takes' }

/** Whether a column would take these items, all of them, told before the drop by the very rule that decides it. */
export function columnOffer(
  board: Board,
  itemIds: readonly ItemId[],
  columnId: ColumnId,
  wouldRefuse: (command: BoardCommand) => Rejection | null,
): Offer {
  const [only, ...others] = itemIds
  if (!only) return TAKES
  const command =
    others.length === 0 ? probe(board, only, columnId) : asOne(moveAllToEnd(board, itemIds, columnId, 'bottom'))
  const rejection = command && wouldRefuse(command)
  if (!command || !rejection) return TAKES
  return { kind: REASON_CODES.has(rejection.code) ? 'asks' : 'refuses', rejection, command }
}

/** A move that changes something: to the end, or to the front for the last of the column itself. */
function probe(board: Board, itemId: ItemId, toColumnId: ColumnId): MoveItem {
  const order = itemsIn(board, toColumnId)
  const last = order.at(-1) ?? null
  return { type: 'MoveItem', itemId, toColumnId, below: last === itemId ? null : last }
}
