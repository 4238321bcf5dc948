import { type AgingItem, agingItems } from '../aging.ts'
import { cancelledSeries, type GivenUpItem } from '../cancelled-series.ts'
import { type CycleTimeReport, cycleTimeReport } from '../cycle-time-report.ts'
import type { DayWindow } from '../day-window.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { serviceExpectations } from '../service-expectation.ts'

/** What became of every item that was started: finished in a window, given up in it, or under way now. */
export interface WholeReport extends CycleTimeReport {
  /** Oldest first. */
  readonly inProgress: readonly AgingItem[]
  /** In the order of days, then of ids (R10). */
  readonly cancelled: readonly GivenUpItem[]
}

export function wholeReport(facts: FlowFacts, window: DayWindow = {}): WholeReport {
  return {
    ...cycleTimeReport(facts, window),
    inProgress: agingItems(facts, serviceExpectations(facts)),
    cancelled: cancelledSeries(facts, window).items,
  }
}
