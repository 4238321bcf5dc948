import type { ItemId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import { clockAt } from './clock-lists.ts'
import { elapsedMs, leadTimeDays } from './cycle-time.ts'
import { type CycleTimeGroups, groupCycleTimes } from './cycle-time-groups.ts'
import { valueAt } from './day-lists.ts'
import type { DayWindow } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowPace } from './history.ts'
import { isoDateOf, NEVER } from './local-day.ts'

/** A dot of the scatterplot. */
export interface FinishedItem {
  readonly id: ItemId
  readonly typeId: TypeId
  readonly pace: FlowPace
  /** It left done at least once. */
  readonly reopened: boolean
  /** It was put back into a not-started column at least once. */
  readonly restarted: boolean
  readonly finishedAt: Instant
  readonly finishedDay: IsoDate
  readonly cycleTimeDays: number
  readonly leadTimeDays: number
  readonly elapsedMs: number
}

export interface CycleTimeReport {
  /** Finished in the window with a known cycle time, in order of finish. */
  readonly items: readonly FinishedItem[]
  readonly groups: CycleTimeGroups
  /** Finished in the window without a recorded start (R4). */
  readonly unobservedCount: number
  /** Mis-drags overlooked in all of these items' history (R16). */
  readonly bouncesIgnored: number
}

/** Cycle times and their percentiles by type and pace, of the items that finished in a window. */
export function cycleTimeReport(facts: FlowFacts, window: DayWindow = {}): CycleTimeReport {
  const finished = finishedRows(facts, window)
  const groups = groupCycleTimes(facts, finished)
  const items: FinishedItem[] = []
  for (const row of finished) {
    const item = finishedItem(facts, row)
    if (item) items.push(item)
  }
  return {
    items: items.sort(byFinish),
    groups,
    unobservedCount: groups.all.unobserved,
    bouncesIgnored: facts.rows.reduce((sum, row) => sum + valueAt(facts.bounces, row), 0),
  }
}

function finishedItem(facts: FlowFacts, row: number): FinishedItem | null {
  const item = facts.items[row]
  const clock = clockAt(facts, row)
  const cycleTime = valueAt(facts.cycleTimes, row)
  if (!item || clock.finishedAt === null || cycleTime === NEVER) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopened,
    restarted: clock.restarted,
    finishedAt: clock.finishedAt,
    finishedDay: isoDateOf(valueAt(facts.finished, row)),
    cycleTimeDays: cycleTime,
    leadTimeDays: leadTimeDays(item.createdAt, clock, facts.dayOf) ?? cycleTime,
    elapsedMs: elapsedMs(clock) ?? 0,
  }
}

/** Earliest first, ties by id, so that a report does not depend on the order its items were read in. */
function byFinish(a: FinishedItem, b: FinishedItem): number {
  return a.finishedAt - b.finishedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
