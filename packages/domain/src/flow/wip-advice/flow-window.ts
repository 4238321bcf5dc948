import { addDays } from '../../time.ts'
import { dailySeries } from '../daily-series.ts'
import { addOn, runningSums, valueAt } from '../day-lists.ts'
import { dayRange } from '../day-window.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { isoDateOf, NEVER } from '../local-day.ts'

/** What happened on each day of a window, oldest first: four lists of one length, and the cycle times of what it finished. */
export interface FlowWindow {
  readonly arrivals: readonly number[]
  readonly finishes: readonly number[]
  /** R9, inclusive: an item counts on the day it finishes too. */
  readonly inclusiveWip: readonly number[]
  /** Sum of the ages (R3) of the items in that count. */
  readonly totalAge: readonly number[]
  /** R3, in days; items without a recorded start are left out (R4). */
  readonly cycleTimes: readonly number[]
}

/** The window of a baseline unless another is asked for. */
export const BASELINE_DAYS = 14

/** The last `days` complete days of a board: today is not over, so it is left out. Fewer on a younger board. */
export function flowWindow(facts: FlowFacts, days: number): FlowWindow {
  const yesterday = isoDateOf(facts.today - 1)
  const window = { from: addDays(yesterday, 1 - days), to: yesterday }
  const { arrivals, throughput, wipInclusive } = dailySeries(facts, window)
  const { first, days: length } = dayRange(window, facts)
  const cycleTimes: number[] = []
  for (const row of facts.rows) {
    const day = valueAt(facts.finished, row) - first
    const cycleTime = valueAt(facts.cycleTimes, row)
    if (day >= 0 && day < length && cycleTime !== NEVER) cycleTimes.push(cycleTime)
  }
  return {
    arrivals,
    finishes: throughput,
    inclusiveWip: wipInclusive,
    totalAge: totalAges(facts, first, wipInclusive),
    cycleTimes,
  }
}

/** On each day, its number minus the start days of all items under way: n·(day + 1) − Σ starts. */
function totalAges(facts: FlowFacts, first: number, wipInclusive: readonly number[]): readonly number[] {
  const changes = new Int32Array(wipInclusive.length)
  for (const row of facts.rows) {
    const started = valueAt(facts.started, row) - first
    const finished = valueAt(facts.finished, row) - first
    if (started >= changes.length) continue
    addOn(changes, Math.max(0, started), started)
    addOn(changes, Math.max(0, finished + 1), -started)
  }
  return runningSums(changes).map((starts, day) => (wipInclusive[day] ?? 0) * (day + 1) - starts)
}
