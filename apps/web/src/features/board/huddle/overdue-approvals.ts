import {
  awaitedApproval,
  type Board,
  type IsoDate,
  type Item,
  inBacklog,
  isOverdue,
  itemsIn,
  type MemberId,
  openApprovers,
} from '@paceboard/domain'

export interface OverdueApproval {
  readonly item: Item
  /** Who has not answered. */
  readonly open: readonly MemberId[]
  readonly dueOn: IsoDate
}

/** Answers that should have come by now, the longest due first; of what is under way. */
export function overdueApprovals(board: Board, today: IsoDate): readonly OverdueApproval[] {
  const found = board.columnOrder.flatMap((columnId) => {
    const column = board.columns.get(columnId)
    if (!column || inBacklog(column)) return []
    return itemsIn(board, columnId).flatMap((id) => {
      const item = board.items.get(id)
      const approval = item && awaitedApproval(item, column)
      if (!approval || !isOverdue(approval, today)) return []
      return [{ item, open: openApprovers(approval), dueOn: approval.dueOn }]
    })
  })
  return found.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}
