import type { ColumnId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { addOn, runningSums, valueAt } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf } from './local-day.ts'
import type { Phase } from './phase.ts'

export interface CumulativeColumn {
  readonly columnId: ColumnId
  readonly phase: Phase
  /** Items that had come to this column, or beyond it, by the end of each day. */
  readonly cumulative: readonly number[]
}

export interface CumulativeFlow {
  readonly firstDay: IsoDate
  readonly days: number
  /** Left to right. */
  readonly columns: readonly CumulativeColumn[]
}

/**
 * R11: how many items had come to each column, day by day, by their stage dates (R5). A line never falls and no two
 * cross; the first started column is the arrivals, the first done column the throughput, and what lies between is the
 * work in progress at the end of the day. Always by the last commitment, whatever the board's start policy.
 * Columns must stand in the order of their phases, as `flowColumns` puts them.
 */
export function cumulativeFlow(facts: FlowFacts, window: DayWindow = {}): CumulativeFlow {
  const { first, days } = dayRange(window, facts)
  const columns = facts.columns.map(({ id, phase }, place): CumulativeColumn => {
    const stamps = facts.stamps[place] ?? new Int32Array()
    const came = new Int32Array(days)
    for (const row of facts.rows) addOn(came, Math.max(0, valueAt(stamps, row) - first), 1)
    return { columnId: id, phase, cumulative: runningSums(came) }
  })
  return { firstDay: isoDateOf(first), days, columns }
}
