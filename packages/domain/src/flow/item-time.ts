import type { BlockReason } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { FlowColumn } from './history.ts'
import type { ItemReplay } from './replay.ts'

/**
 * What a finished item did in a piece of the time between its start and its finish (R14). Every moment is in one of them:
 * `outside` while it stood in done before a reopening, or in a not-started column (start policy `firstEver`);
 * else `blocked`, also where the column is one to wait in; else `waiting` in such a column; else `working`.
 */
export type TimeUse = 'working' | 'waiting' | 'blocked' | 'outside'

export interface TimePiece {
  readonly columnId: ColumnId
  readonly use: TimeUse
  /** Why, when blocked; overlapping blocks count for the reason that was there first. */
  readonly reason: BlockReason | null
  readonly ms: number
}

export type ColumnById = ReadonlyMap<ColumnId, FlowColumn>

/** Tells the pieces of an item's cycle time, stay by stay; together they are the whole time from start to finish. */
export function eachTimePiece(
  { item, clock, entries }: ItemReplay,
  columns: ColumnById,
  tell: (piece: TimePiece) => void,
): void {
  const { startedAt, finishedAt } = clock
  if (startedAt === null || finishedAt === null) return
  for (const [i, { at, columnId }] of entries.entries()) {
    const from = Math.max(at, startedAt)
    const to = Math.min(entries[i + 1]?.at ?? finishedAt, finishedAt)
    const column = columns.get(columnId)
    if (from >= to || !column) continue
    if (column.phase !== 'started') tell({ columnId, use: 'outside', reason: null, ms: to - from })
    else tellStay(column, item.blocked ?? [], from, to, tell)
  }
}

/** A stay in a started column, cut where blocks begin and end. */
function tellStay(
  { id: columnId, waits = false }: FlowColumn,
  blocks: NonNullable<ItemReplay['item']['blocked']>,
  from: Instant,
  to: Instant,
  tell: (piece: TimePiece) => void,
): void {
  let free = to - from
  let after = from
  for (const block of blocks) {
    const begin = Math.max(block.from, after)
    const end = Math.min(block.to ?? to, to)
    if (begin >= end) continue
    tell({ columnId, use: 'blocked', reason: block.reason, ms: end - begin })
    free -= end - begin
    after = end
  }
  if (free > 0) tell({ columnId, use: waits ? 'waiting' : 'working', reason: null, ms: free })
}
