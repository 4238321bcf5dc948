import {
  type Board,
  type BoardId,
  type Clock,
  clockAfter,
  type FlowEntry,
  type ItemId,
  type Phase,
  phaseOf,
} from '@paceboard/domain'
import type { Db, Tx } from '../client.ts'

/** Every column entry of a board's items, in the order in which they happened; up to a commit, when one is named. */
export async function readEntries(
  db: Db | Tx,
  boardId: BoardId,
  upTo?: number,
): Promise<ReadonlyMap<ItemId, readonly FlowEntry[]>> {
  const rows = await db.transition.findMany({
    where: { boardId, ...(upTo === undefined ? {} : { seq: { lte: upTo } }) },
    select: { itemId: true, at: true, toColumnId: true },
    orderBy: [{ itemId: 'asc' }, { seq: 'asc' }, { n: 'asc' }],
  })
  const entries = new Map<ItemId, FlowEntry[]>()
  for (const row of rows) {
    const itemId = row.itemId as ItemId
    const entry = { at: row.at.getTime(), columnId: row.toColumnId as FlowEntry['columnId'] }
    const known = entries.get(itemId)
    if (known) known.push(entry)
    else entries.set(itemId, [entry])
  }
  return entries
}

/** The board with every clock as today's phases and start policy make it from all of history (flow.md R18). */
export function withClocks(board: Board, entries: ReadonlyMap<ItemId, readonly FlowEntry[]>): Board {
  const phases = new Map<FlowEntry['columnId'], Phase>()
  for (const column of board.columns.values()) phases.set(column.id, phaseOf(column))
  let items = board.items
  for (const item of board.items.values()) {
    const clock = clockAfter(entries.get(item.id) ?? [], phases, board.settings.startPolicy)
    if (!sameClock(clock, item.clock)) items = items.set(item.id, { ...item, clock })
  }
  return { ...board, items }
}

function sameClock(a: Clock, b: Clock): boolean {
  return (Object.keys(a) as (keyof Clock)[]).every((key) => a[key] === b[key])
}
