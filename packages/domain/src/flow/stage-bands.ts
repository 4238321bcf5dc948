import type { ColumnId } from '../ids.ts'
import { valueAt } from './day-lists.ts'
import type { DayWindow } from './day-window.ts'
import { cycleTimesIn, timedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { ascendingDays, nearestRank } from './percentile.ts'
import type { ItemReplay } from './replay.ts'
import { type LinePercent, linesFor } from './small-samples.ts'

export interface StageBand {
  readonly columnId: ColumnId
  /** Finished items that went through the column. */
  readonly n: number
  /** Age in days at which so many per cent had left the column for good; never less than in a column to the left. */
  readonly days: Readonly<Record<LinePercent, number>>
  /** R7: which of them the column's own items can carry. */
  readonly lines: readonly LinePercent[]
}

/**
 * R13: how old items were when they left each started column for the last time, left to right, from those that finished
 * in a window with a known cycle time. Bands never fall from left to right; the last started column has the percentiles
 * of the cycle times. Columns that no finished item went through are left out.
 */
export function stageBands(facts: FlowFacts, window: DayWindow = {}): readonly StageBand[] {
  const exits = exitAges(facts, window)
  const started = facts.columns.filter(({ phase }) => phase === 'started')
  const last = started.at(-1)?.id
  const bands: StageBand[] = []
  for (const { id } of started) {
    const ages = id === last ? cycleTimesIn(facts, window) : ascendingDays(exits.get(id) ?? [])
    if (ages.length > 0) bands.push(bandOf(id, ages, bands.at(-1)))
  }
  return bands
}

function bandOf(columnId: ColumnId, ages: Int32Array, left: StageBand | undefined): StageBand {
  const at = (percent: LinePercent) => Math.max(left?.days[percent] ?? 0, nearestRank(ages, percent) ?? 0)
  const n = ages.length
  return { columnId, n, days: { 50: at(50), 70: at(70), 85: at(85), 95: at(95) }, lines: linesFor(n) }
}

/** By column, the age of each item at its last exit from it since its start. */
function exitAges(facts: FlowFacts, window: DayWindow): ReadonlyMap<ColumnId, readonly number[]> {
  const ages = new Map<ColumnId, number[]>()
  for (const { id, phase } of facts.columns) if (phase === 'started') ages.set(id, [])
  for (const row of timedRows(facts, window)) {
    const item = facts.items[row]
    if (item) eachLastExit(item, (columnId, at) => ages.get(columnId)?.push(age(facts, row, at)))
  }
  return ages
}

function age(facts: FlowFacts, row: number, at: number): number {
  return Math.max(1, facts.dayOf(at) - valueAt(facts.started, row) + 1)
}

/** Newest first: the first exit met from a column is the last one in time. */
function eachLastExit({ entries, clock }: ItemReplay, tell: (columnId: ColumnId, at: number) => void): void {
  const start = clock.startedAt ?? Number.POSITIVE_INFINITY
  const seen = new Set<ColumnId>()
  for (let i = entries.length - 1; i > 0; i--) {
    const exit = entries[i]
    const stay = entries[i - 1]
    if (!exit || !stay || exit.at < start) return
    if (exit.columnId === stay.columnId || seen.has(stay.columnId)) continue
    seen.add(stay.columnId)
    tell(stay.columnId, exit.at)
  }
}
