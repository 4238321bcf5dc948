import type { Phase } from '../flow/phase.ts'
import type { ColumnId, ItemId } from '../ids.ts'
import { ColumnOrder } from './column-order.ts'
import type { Board, Column, ColumnKind } from './model.ts'

/** Which side of the clock a column stands on (flow.md R1). */
export const PHASE_BY_KIND = {
  intake: 'notStarted',
  backlog: 'notStarted',
  queue: 'notStarted',
  active: 'started',
  review: 'started',
  approval: 'started',
  scheduled: 'started',
  waiting: 'started',
  live: 'done',
  done: 'done',
} as const satisfies Record<ColumnKind, Phase>

export function phaseOf(column: Column): Phase {
  return PHASE_BY_KIND[column.kind]
}

/**
 * Work stands here for somebody else's answer or for its date, and nobody of the team works on it (flow.md R14). What was
 * not started waits as well, but no clock runs there.
 */
export function waits(column: Column): boolean {
  return column.kind === 'waiting' || column.kind === 'approval' || column.kind === 'scheduled'
}

/** Work that nobody has pulled yet: to triage, or ranked by the Marketing Owner. */
export function inBacklog(column: Column): boolean {
  return column.kind === 'intake' || column.kind === 'backlog'
}

export function liveColumn(board: Board, columnId: ColumnId): Column | undefined {
  const column = board.columns.get(columnId)
  return column?.archivedAt === null ? column : undefined
}

/** Live columns, left to right. */
export function columnsInOrder(board: Board): readonly Column[] {
  return board.columnOrder.map((id) => board.columns.get(id)).filter((column) => column !== undefined)
}

/** The live items of a column by rank: for neighbours and counts, at the same cost for any number of items. */
export function orderIn(board: Board, columnId: ColumnId): ColumnOrder {
  return board.order.get(columnId) ?? ColumnOrder.EMPTY
}

/** Ids of the live items of a column, by rank; the same array until the column's order changes. */
export function itemsIn(board: Board, columnId: ColumnId): readonly ItemId[] {
  return orderIn(board, columnId).ids
}

/** Where new and returned items land, unranked (domain A11): the first intake column, else the backlog. */
export function landingColumn(board: Board): Column {
  const columns = columnsInOrder(board)
  const landing = columns.find((column) => column.kind === 'intake') ?? columns.find(inBacklog)
  if (!landing) throw new Error('a board always keeps a column for new items')
  return landing
}

/** The column that the Marketing Owner ranks. */
export function rankedColumn(board: Board): Column {
  return columnsInOrder(board).find((column) => column.kind === 'backlog') ?? landingColumn(board)
}

const PHASE_RANK = { notStarted: 0, started: 1, done: 2 } as const satisfies Record<Phase, number>

/** Not started, then started, then done: the cumulative flow needs it so (flow.md R11). */
export function phasesInOrder(kinds: readonly ColumnKind[]): boolean {
  return kinds.every((kind, i) => {
    const before = kinds[i - 1]
    return before === undefined || PHASE_RANK[PHASE_BY_KIND[before]] <= PHASE_RANK[PHASE_BY_KIND[kind]]
  })
}
