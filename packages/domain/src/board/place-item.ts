import type { ColumnId, ItemId } from '../ids.ts'
import { PersistentMap } from '../lib/persistent-map.ts'
import { ColumnOrder } from './column-order.ts'
import { orderIn, phaseOf } from './columns.ts'
import type { Board, Item } from './model.ts'
import { byRank } from './rank.ts'

/*
 * The only place that changes `items`, `order` and `tally`, so that the indexes cannot drift from the items.
 */

/** Keys of the counts that limits ask for. */
export const tallyKey = {
  pace: (columnId: ColumnId, pace: string) => `pace:${columnId}:${pace}`,
  person: (memberId: string) => `person:${memberId}`,
  expedite: 'expedite',
} as const

function tallied(board: Board, item: Item): readonly string[] {
  if (item.archivedAt !== null) return []
  const column = board.columns.get(item.columnId)
  const keys: string[] = []
  if (item.plan) keys.push(tallyKey.pace(item.columnId, item.plan.pace))
  if (item.assigneeId && column?.kind === 'active') keys.push(tallyKey.person(item.assigneeId))
  if (takesLane(board, item)) keys.push(tallyKey.expedite)
  return keys
}

/** Does it go before everything? Finished and archived work does not. */
export function takesLane(board: Board, item: Item): boolean {
  return item.service === 'expedite' && item.archivedAt === null && isUnfinished(board, item)
}

/** Does it stand in a column that is not yet done? */
export function isUnfinished(board: Board, item: Item): boolean {
  const column = board.columns.get(item.columnId)
  return !column || phaseOf(column) !== 'done'
}

/** The board with an item added or replaced, its indexes kept in step. */
export function placeItem(board: Board, item: Item): Board {
  const before = board.items.get(item.id)
  const wasShown = before !== undefined && before.archivedAt === null
  const isShown = item.archivedAt === null
  const items = board.items.set(item.id, item)

  let order = board.order
  const stays = wasShown && isShown && before.columnId === item.columnId && before.rank === item.rank
  if (!stays && (wasShown || isShown)) {
    const next = new Map(board.order)
    if (wasShown) {
      const left = orderIn(board, before.columnId).without(before)
      if (left.length > 0) next.set(before.columnId, left)
      else next.delete(before.columnId)
    }
    if (isShown) next.set(item.columnId, (next.get(item.columnId) ?? ColumnOrder.EMPTY).with(item))
    order = next
  }

  const lost = before ? tallied(board, before) : []
  const won = tallied(board, item)
  let tally = board.tally
  if (lost.join() !== won.join()) {
    const next = new Map(board.tally)
    for (const key of lost) {
      const left = (next.get(key) ?? 0) - 1
      if (left > 0) next.set(key, left)
      else next.delete(key)
    }
    for (const key of won) next.set(key, (next.get(key) ?? 0) + 1)
    tally = next
  }
  return { ...board, items, order, tally }
}

/** The board with these items and freshly built indexes: after loading, and when a column changes its kind. */
export function withItems(board: Board, items: readonly Item[]): Board {
  const columns = new Map<ColumnId, Item[]>()
  const tally = new Map<string, number>()
  for (const item of items) {
    for (const key of tallied(board, item)) tally.set(key, (tally.get(key) ?? 0) + 1)
    if (item.archivedAt !== null) continue
    const column = columns.get(item.columnId)
    if (column) column.push(item)
    else columns.set(item.columnId, [item])
  }
  const order = new Map<ColumnId, ColumnOrder>()
  for (const [columnId, column] of columns) order.set(columnId, ColumnOrder.of(column.sort(byRank)))
  return { ...board, items: PersistentMap.from(withIds(items)), order, tally }
}

/** One pair at a time: a list of them would be as long as the board. */
function* withIds(items: readonly Item[]): Generator<readonly [ItemId, Item]> {
  for (const item of items) yield [item.id, item]
}
