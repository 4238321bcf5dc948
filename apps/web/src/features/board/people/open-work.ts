import { type Board, type MemberId, phaseOf } from '@paceboard/domain'

/** How many cards that are not done yet each person is in charge of. */
export function openWork({ items, columns }: Pick<Board, 'items' | 'columns'>): ReadonlyMap<MemberId, number> {
  const counts = new Map<MemberId, number>()
  for (const { assigneeId, columnId, archivedAt } of items.values()) {
    const column = columns.get(columnId)
    if (assigneeId === null || archivedAt !== null || !column || phaseOf(column) === 'done') continue
    counts.set(assigneeId, (counts.get(assigneeId) ?? 0) + 1)
  }
  return counts
}
