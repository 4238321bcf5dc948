import type { ColumnId } from '../ids.ts'
import type { FlowColumn } from './history.ts'

/** What standing in a column means for the clock: not committed yet, committed, or delivered. */
export type Phase = 'notStarted' | 'started' | 'done'

export type PhaseByColumn = ReadonlyMap<ColumnId, Phase>

/** R18: today's phase of every column, applied to all of history. A column that is missing here is unmapped (R16). */
export function phaseByColumn(columns: readonly FlowColumn[]): PhaseByColumn {
  return new Map(columns.map((column) => [column.id, column.phase]))
}
