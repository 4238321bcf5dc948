import { valueAt } from './day-lists.ts'
import { type DayWindow, isInWindow } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { NEVER } from './local-day.ts'
import { ascendingDays } from './percentile.ts'

/** The rows of items that finished in a window. */
export function finishedRows(facts: FlowFacts, window: DayWindow = {}): Int32Array {
  const inWindow = isInWindow(window)
  return facts.rows.filter((row) => {
    const day = valueAt(facts.finished, row)
    return day !== NEVER && inWindow(day)
  })
}

/** The rows of items that finished in a window and have a known cycle time (R4). */
export function timedRows(facts: FlowFacts, window: DayWindow = {}): Int32Array {
  return finishedRows(facts, window).filter((row) => valueAt(facts.cycleTimes, row) !== NEVER)
}

/** The known cycle times of items that finished in a window, ready for percentiles. */
export function cycleTimesIn(facts: FlowFacts, window: DayWindow = {}): Int32Array {
  return ascendingDays(timedRows(facts, window).map((row) => valueAt(facts.cycleTimes, row)))
}
