import type { IsoDate } from '../time.ts'
import { addOn, runningSums, valueAt } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf } from './local-day.ts'

/** One number per calendar day of the board's zone, days without anything included. */
export interface DailySeries {
  readonly firstDay: IsoDate
  readonly days: number
  /** Items whose start (R1) lies on the day. */
  readonly arrivals: readonly number[]
  /** R8: items whose finish (R2) lies on the day. */
  readonly throughput: readonly number[]
  /** R9: started and not finished at the end of the day; an item is not counted on the day it finishes. */
  readonly wipEndOfDay: readonly number[]
  /** R9, for Little's law only: counted on the day it finishes too, as cycle times count it. */
  readonly wipInclusive: readonly number[]
}

/**
 * R8, R9: what came, what went and what was under way. Items that were later sent back, reopened or cancelled are counted
 * as they stand now, so that the numbers agree with cycle times; `wipAsItWas` tells what the board showed.
 */
export function dailySeries(facts: FlowFacts, window: DayWindow = {}): DailySeries {
  const { first, days } = dayRange(window, facts)
  const arrivals = new Int32Array(days)
  const throughput = new Int32Array(days)
  const changes = new Int32Array(days)
  for (const row of facts.rows) {
    const started = valueAt(facts.started, row) - first
    if (started >= days) continue
    const finished = valueAt(facts.finished, row) - first
    addOn(arrivals, started, 1)
    addOn(throughput, finished, 1)
    // What began before the window is there on its first day, unless it was over by then.
    addOn(changes, Math.max(0, started), 1)
    addOn(changes, Math.max(0, finished), -1)
  }
  const wipEndOfDay = runningSums(changes)
  return {
    firstDay: isoDateOf(first),
    days,
    arrivals: [...arrivals],
    throughput: [...throughput],
    wipEndOfDay,
    wipInclusive: wipEndOfDay.map((wip, day) => wip + (throughput[day] ?? 0)),
  }
}
