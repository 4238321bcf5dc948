import type { MemberId } from '../ids.ts'
import { type Approval, openApprovers, pendingIn } from './approval.ts'
import { phaseOf } from './columns.ts'
import type { Board, Column, Item } from './model.ts'

/**
 * The question that people are asked about an item now: undecided, and the item on its way. What is out, or archived,
 * is asked of nobody; once it is back, its question waits again. `column` is where the item stands.
 */
export function awaitedApproval(item: Pick<Item, 'approval' | 'archivedAt'>, column: Column | undefined) {
  return isOnItsWay(item, column) ? pendingIn<Approval>(item.approval) : null
}

/** The same where the board is at hand. */
export function awaitedOn({ columns }: Board, item: Item): Approval | null {
  return awaitedApproval(item, columns.get(item.columnId))
}

/** Whose answers an item waits for now. */
export function awaitedFrom(board: Board, item: Item): readonly MemberId[] {
  const approval = awaitedOn(board, item)
  return approval ? openApprovers(approval) : []
}

/** Neither done nor archived: what may still be asked about. */
export function isOnItsWay({ archivedAt }: Pick<Item, 'archivedAt'>, column: Column | undefined): boolean {
  return archivedAt === null && column !== undefined && phaseOf(column) !== 'done'
}
