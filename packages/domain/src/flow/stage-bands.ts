import type { ColumnId } from '../ids.ts'
import { clockAt } from './clock-lists.ts'
import { valueAt } from './day-lists.ts'
import type { DayWindow } from './day-window.ts'
import { entryRange, instantAt, placeAt } from './entry-lists.ts'
import { cycleTimesIn, timedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { ascendingDays, nearestRank } from './percentile.ts'
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
  const last = facts.columns.findLastIndex(({ phase }) => phase === 'started')
  const bands: StageBand[] = []
  for (const [place, { id, phase }] of facts.columns.entries()) {
    if (phase !== 'started') continue
    const ages = place === last ? cycleTimesIn(facts, window) : ascendingDays(exits[place] ?? [])
    if (ages.length > 0) bands.push(bandOf(id, ages, bands.at(-1)))
  }
  return bands
}

/** R13: the rows behind a band: those that were of some age, in days, when they left the column for good. */
export function rowsThatLeft(
  facts: FlowFacts,
  window: DayWindow,
  columnId: ColumnId,
  { min, max }: { readonly min: number; readonly max: number },
): ReadonlySet<number> {
  const last = facts.columns.findLastIndex(({ phase }) => phase === 'started')
  const column = facts.columns.findIndex(({ id, phase }) => id === columnId && phase === 'started')
  const rows = new Set<number>()
  const note = (row: number, place: number, age: number) => {
    if (place === column && age >= min && age <= max) rows.add(row)
  }
  if (column !== last) eachLastExit(facts, window, note)
  else for (const row of timedRows(facts, window)) note(row, last, valueAt(facts.cycleTimes, row))
  return rows
}

function bandOf(columnId: ColumnId, ages: Int32Array, left: StageBand | undefined): StageBand {
  const at = (percent: LinePercent) => Math.max(left?.days[percent] ?? 0, nearestRank(ages, percent) ?? 0)
  const n = ages.length
  return { columnId, n, days: { 50: at(50), 70: at(70), 85: at(85), 95: at(95) }, lines: linesFor(n) }
}

/** By column, left to right, the age of each item at its last exit from it since its start. */
function exitAges(facts: FlowFacts, window: DayWindow): readonly (readonly number[])[] {
  const ages = facts.columns.map((): number[] => [])
  eachLastExit(facts, window, (_row, place, age) => ages[place]?.push(age))
  return ages
}

function eachLastExit(
  facts: FlowFacts,
  window: DayWindow,
  tell: (row: number, place: number, age: number) => void,
): void {
  const metFor = new Int32Array(facts.columns.length).fill(-1)
  for (const row of timedRows(facts, window)) {
    eachExit(facts, row, (place, age) => {
      if (metFor[place] !== row) tell(row, place, age)
      metFor[place] = row
    })
  }
}

/** Newest first: the first exit met from a column is the last one in time. */
function eachExit(facts: FlowFacts, row: number, tell: (place: number, age: number) => void): void {
  const { entries } = facts
  const startedAt = clockAt(facts, row).startedAt ?? Number.POSITIVE_INFINITY
  const started = valueAt(facts.started, row)
  const { begin, end } = entryRange(entries, row)
  for (let exit = end - 1; exit > begin; exit--) {
    if (instantAt(entries, exit - 1) < startedAt) return
    const place = placeAt(entries, exit - 1)
    if (placeAt(entries, exit) === place) continue
    tell(place, Math.max(1, facts.dayOf(instantAt(entries, exit)) - started + 1))
  }
}
