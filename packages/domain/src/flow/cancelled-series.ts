import type { ItemId, TypeId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { clockAt } from './clock-lists.ts'
import { ageDays } from './cycle-time.ts'
import { addOn, valueAt } from './day-lists.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowPace } from './history.ts'
import { isoDateOf } from './local-day.ts'

export interface GivenUpItem {
  readonly id: ItemId
  readonly typeId: TypeId
  readonly pace: FlowPace
  readonly day: IsoDate
  /** Age when it was given up; null when it was not in progress then. */
  readonly ageDays: number | null
}

export interface CancelledSeries {
  readonly firstDay: IsoDate
  /** One per day. */
  readonly counts: readonly number[]
  /** In the order of days, then of ids. */
  readonly items: readonly GivenUpItem[]
}

/** R10: items given up, by day, with their age at that moment. They are in no other series. */
export function cancelledSeries(facts: FlowFacts, window: DayWindow = {}): CancelledSeries {
  const { first, days } = dayRange(window, facts)
  const counts = new Int32Array(days)
  const items: GivenUpItem[] = []
  for (const row of facts.rows) {
    const item = facts.items[row]
    const day = valueAt(facts.cancelled, row) - first
    if (day < 0 || day >= days || !item) continue
    addOn(counts, day, 1)
    const { id, typeId, pace, cancelledAt } = item
    const age = cancelledAt === null ? null : ageDays(clockAt(facts, row), cancelledAt, facts.dayOf)
    items.push({ id, typeId, pace, day: isoDateOf(first + day), ageDays: age })
  }
  items.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
  return { firstDay: isoDateOf(first), counts: [...counts], items }
}
