import {
  type Board,
  type BoardCommand,
  type ColumnId,
  type ItemId,
  placesLeft,
  type Rejection,
  type SingleCommand,
} from '@paceboard/domain'
import { eachOf } from '../selection/as-one.ts'

/** How many cards a command brings into a column, and how many places there are. */
export interface Crowd {
  readonly cards: number
  /** Never negative. */
  readonly places: number
}

/** Several cards that a column's own limit refuses or asks about; null when it is one card, or another rule. */
export function crowdOf(board: Board, command: BoardCommand, rejection: Rejection): Crowd | null {
  if (rejection.code !== 'wip-limit-reached' && rejection.code !== 'wip-reason-needed') return null
  if (rejection.code === 'wip-limit-reached' && rejection.pace !== null) return null
  const { columnId } = rejection
  const column = board.columns.get(columnId)
  const cards = eachOf(command).filter((one) => enters(board, one, columnId)).length
  const places = column ? placesLeft(board, column) : null
  return cards > 1 && places !== null ? { cards, places: Math.max(0, places) } : null
}

function enters(board: Board, command: SingleCommand, columnId: ColumnId): boolean {
  if (command.type !== 'MoveItem' || command.toColumnId !== columnId) return false
  return board.items.get(command.itemId)?.columnId !== columnId
}

/**
 * The card that made a batch be refused: the first whose turn is refused, all before it being accepted. Null for a
 * single command, and when nothing speaks against the batch any more.
 */
export function refusedItem(
  command: BoardCommand,
  wouldRefuse: (command: BoardCommand) => Rejection | null,
): ItemId | null {
  if (command.type !== 'Batch' || !wouldRefuse(command)) return null
  let accepted = 0
  let refused = command.commands.length
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1
    if (wouldRefuse({ type: 'Batch', commands: command.commands.slice(0, middle) })) refused = middle
    else accepted = middle
  }
  const one = command.commands[accepted]
  return one && 'itemId' in one ? one.itemId : null
}
