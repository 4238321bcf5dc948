import type { DayWindow } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { eachTimePiece } from './item-time.ts'

export interface FlowEfficiency {
  /** R14: false when the board has no column to wait in and nothing was ever blocked: then there is no number to show. */
  readonly configured: boolean
  /** Finished items. */
  readonly n: number
  readonly activeMs: number
  readonly totalMs: number
  /** Active share of the time of all items together, 0 to 1; null when not configured or without any time. */
  readonly ratio: number | null
}

/**
 * R14: time in which somebody could work on the items that finished in a window, out of all time between their start and
 * their finish. Waiting is the union of columns to wait in and blocked times, never subtracted twice; time in done before
 * a reopening is in the total only. A ratio of sums: long items weigh as much as they took.
 */
export function flowEfficiency(facts: FlowFacts, window: DayWindow = {}): FlowEfficiency {
  const rows = finishedRows(facts, window)
  let activeMs = 0
  let totalMs = 0
  for (const row of rows) {
    eachTimePiece(facts, row, (_place, use, ms) => {
      totalMs += ms
      if (use === 'working') activeMs += ms
    })
  }
  const configured = facts.knowsWaiting
  const ratio = configured && totalMs > 0 ? activeMs / totalMs : null
  return { configured, n: rows.length, activeMs, totalMs, ratio }
}
