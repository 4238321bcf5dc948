import type { BlockReason } from '../board/model.ts'
import type { ColumnId, ItemId, TypeId } from '../ids.ts'
import type { DayWindow } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { narrowFacts, splitFacts } from './flow-filter.ts'
import { type ColumnById, eachTimePiece, type TimePiece, type TimeUse } from './item-time.ts'

/** Milliseconds of several items together, by what they did in that time (see `TimeUse`). */
export interface TimeUses extends Readonly<Record<TimeUse, number>> {
  readonly blockedBy: Readonly<Partial<Record<BlockReason, number>>>
}

export interface TimeInColumn extends TimeUses {
  readonly columnId: ColumnId
}

export interface TimeOfType extends TimeUses {
  /** null: all types together. */
  readonly typeId: TypeId | null
  /** Finished items; divide by it for the time of one. */
  readonly n: number
  /** Left to right; columns in which no time was spent are left out. */
  readonly columns: readonly TimeInColumn[]
}

/**
 * "Where the time goes": the time between start and finish of the items that finished in a window, by type and column.
 * The parts of a row add up to the exact elapsed time of its items, and the columns to the row.
 */
export function timeInColumns(
  facts: FlowFacts,
  window: DayWindow = {},
): { readonly all: TimeOfType; readonly byType: readonly TimeOfType[] } {
  const columns = new Map(facts.columns.map((column) => [column.id, column]))
  const byType = splitFacts(facts, 'type')
    .map(({ key, facts: ofType }) => timesOf(ofType, window, columns, key as TypeId))
    .filter(({ n }) => n > 0)
  return { all: timesOf(facts, window, columns, null), byType }
}

interface Sums extends Record<TimeUse, number> {
  readonly blockedBy: Partial<Record<BlockReason, number>>
}

function timesOf(facts: FlowFacts, window: DayWindow, columns: ColumnById, typeId: TypeId | null): TimeOfType {
  const all = noTime()
  const byColumn = new Map<ColumnId, Sums>()
  const rows = finishedRows(facts, window)
  for (const row of rows) {
    const replay = facts.items[row]
    if (!replay) continue
    eachTimePiece(replay, columns, (piece) => {
      const ofColumn = byColumn.get(piece.columnId) ?? noTime()
      byColumn.set(piece.columnId, ofColumn)
      addPiece(ofColumn, piece)
      addPiece(all, piece)
    })
  }
  const inOrder = facts.columns.flatMap(({ id }): TimeInColumn[] => {
    const sums = byColumn.get(id)
    return sums ? [{ columnId: id, ...sums }] : []
  })
  return { typeId, n: rows.length, ...all, columns: inOrder }
}

function noTime(): Sums {
  return { working: 0, waiting: 0, blocked: 0, outside: 0, blockedBy: {} }
}

function addPiece(sums: Sums, { use, reason, ms }: TimePiece): void {
  sums[use] += ms
  if (reason !== null) sums.blockedBy[reason] = (sums.blockedBy[reason] ?? 0) + ms
}

/** A part of the time; what is not named does not matter. */
export interface TimePart {
  readonly typeId?: TypeId | undefined
  readonly columnId?: ColumnId | undefined
  readonly use?: TimeUse | undefined
  readonly reason?: BlockReason | undefined
}

/** The items that spent some of a part of the time, longest first; their times add up to it. */
export function timeBehind(
  facts: FlowFacts,
  window: DayWindow,
  { typeId, columnId, use, reason }: TimePart,
): readonly { readonly id: ItemId; readonly ms: number }[] {
  const columns = new Map(facts.columns.map((column) => [column.id, column]))
  const ofType = narrowFacts(facts, { typeId })
  const isPart = (piece: TimePiece) =>
    (columnId === undefined || piece.columnId === columnId) &&
    (use === undefined || piece.use === use) &&
    (reason === undefined || piece.reason === reason)
  const times = [...finishedRows(ofType, window)].flatMap((row) => {
    const replay = facts.items[row]
    if (!replay) return []
    let ms = 0
    eachTimePiece(replay, columns, (piece) => {
      if (isPart(piece)) ms += piece.ms
    })
    return ms > 0 ? [{ id: replay.item.id, ms }] : []
  })
  return times.sort((a, b) => b.ms - a.ms || (a.id < b.id ? -1 : 1))
}
