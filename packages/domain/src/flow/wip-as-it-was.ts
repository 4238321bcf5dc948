import type { IsoDate } from '../time.ts'
import { addOn, runningSums } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf } from './local-day.ts'
import { phaseByColumn } from './phase.ts'

/**
 * How many items stood in started columns at the end of each day, later changes of mind included: what was sent back,
 * reopened or given up afterwards counts on the days it was there. Does not agree with cycle times; `dailySeries` does.
 */
export function wipAsItWas(facts: FlowFacts, window: DayWindow = {}): { firstDay: IsoDate; counts: readonly number[] } {
  const { first, days } = dayRange(window, facts)
  const changes = new Int32Array(days)
  const change = (at: number, by: number) => addOn(changes, Math.max(0, facts.dayOf(at) - first), by)
  const phases = phaseByColumn(facts.columns)
  for (const row of facts.rows) {
    const replay = facts.items[row]
    if (!replay) continue
    const end = replay.status === 'cancelled' ? replay.item.cancelledAt : null
    let inProgress = false
    for (const { at, columnId } of replay.entries) {
      if (end !== null && at >= end) break
      const isStarted = phases.get(columnId) === 'started'
      if (isStarted !== inProgress) change(at, isStarted ? 1 : -1)
      inProgress = isStarted
    }
    if (inProgress && end !== null) change(end, -1)
  }
  return { firstDay: isoDateOf(first), counts: runningSums(changes) }
}
