import type { BlockReason } from '../board/model.ts'
import type { ColumnId, ItemId, TypeId } from '../ids.ts'
import type { DayWindow } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { narrowFacts, splitFacts } from './flow-filter.ts'
import { eachTimePiece, type TellPiece, type TimeUse } from './item-time.ts'

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

export interface WhereTimeGoes {
  readonly all: TimeOfType
  readonly byType: readonly TimeOfType[]
}

/**
 * "Where the time goes": the time between start and finish of the items that finished in a window, by type and column.
 * The parts of a row add up to the exact elapsed time of its items, and the columns to the row.
 */
export function timeInColumns(facts: FlowFacts, window: DayWindow = {}): WhereTimeGoes {
  const types = splitFacts(facts, 'type')
    .map(({ key, facts: ofType }) => ({ typeId: key as TypeId, rows: finishedRows(ofType, window) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ typeId, rows }) => ({ typeId, n: rows.length, columns: columnSums(facts, rows) }))
  const columns = facts.columns.map((_, place) => together(types.map((type) => type.columns[place] ?? noTime())))
  const n = types.reduce((sum, type) => sum + type.n, 0)
  return {
    all: timeOfType(facts, { typeId: null, n, columns }),
    byType: types.map((type) => timeOfType(facts, type)),
  }
}

interface Sums extends Record<TimeUse, number> {
  readonly blockedBy: Partial<Record<BlockReason, number>>
}

/** The time of some items in each column, left to right. */
function columnSums(facts: FlowFacts, rows: Int32Array): readonly Sums[] {
  const columns = facts.columns.map(noTime)
  const add: TellPiece = (place, use, ms, reason) => {
    const sums = columns[place]
    if (!sums) return
    sums[use] += ms
    if (reason !== null) sums.blockedBy[reason] = (sums.blockedBy[reason] ?? 0) + ms
  }
  for (const row of rows) eachTimePiece(facts, row, add)
  return columns
}

function timeOfType(
  { columns: inOrder }: FlowFacts,
  { typeId, n, columns }: { typeId: TypeId | null; n: number; columns: readonly Sums[] },
): TimeOfType {
  const spent = inOrder.flatMap(({ id }, place): TimeInColumn[] => {
    const sums = columns[place]
    return sums && USES.some((use) => sums[use] > 0) ? [{ columnId: id, ...sums }] : []
  })
  return { typeId, n, ...together(columns), columns: spent }
}

const USES = ['working', 'waiting', 'blocked', 'outside'] as const satisfies readonly TimeUse[]

function noTime(): Sums {
  return { working: 0, waiting: 0, blocked: 0, outside: 0, blockedBy: {} }
}

function together(parts: readonly Sums[]): Sums {
  const sums = noTime()
  for (const part of parts) {
    for (const use of USES) sums[use] += part[use]
    for (const [reason, ms] of Object.entries(part.blockedBy) as [BlockReason, number][])
      sums.blockedBy[reason] = (sums.blockedBy[reason] ?? 0) + ms
  }
  return sums
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
  const place = columnId === undefined ? null : facts.columns.findIndex(({ id }) => id === columnId)
  const ofType = narrowFacts(facts, { typeId })
  const times = [...finishedRows(ofType, window)].flatMap((row) => {
    const id = facts.items[row]?.id
    if (!id) return []
    let sum = 0
    eachTimePiece(facts, row, (at, how, ms, why) => {
      if (place !== null && at !== place) return
      if (use !== undefined && how !== use) return
      if (reason === undefined || why === reason) sum += ms
    })
    return sum > 0 ? [{ id, ms: sum }] : []
  })
  return times.sort((a, b) => b.ms - a.ms || (a.id < b.id ? -1 : 1))
}
