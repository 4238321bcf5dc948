import type { ItemId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import { clockAt } from './clock-lists.ts'
import { ageDays, elapsedMs, leadTimeDays } from './cycle-time.ts'
import { type CycleTimeGroups, groupCycleTimes } from './cycle-time-groups.ts'
import { valueAt } from './day-lists.ts'
import { type DayWindow, isInWindow } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowPace } from './history.ts'
import { isoDateOf, type LocalDay, NEVER } from './local-day.ts'
import { statusAt } from './status.ts'

interface ReportedItem {
  readonly id: ItemId
  readonly typeId: TypeId
  readonly pace: FlowPace
  /** It left done at least once. */
  readonly reopened: boolean
  /** It was put back into a not-started column at least once. */
  readonly restarted: boolean
}

/** A dot of the scatterplot. */
export interface FinishedItem extends ReportedItem {
  readonly finishedAt: Instant
  readonly finishedDay: IsoDate
  readonly cycleTimeDays: number
  readonly leadTimeDays: number
  readonly elapsedMs: number
}

export interface InProgressItem extends ReportedItem {
  readonly startedAt: Instant
  readonly ageDays: number
}

export interface CancelledItem extends ReportedItem {
  readonly cancelledAt: Instant
  readonly cancelledDay: IsoDate
  /** Age when it was given up (R10); null when it was not in progress then. */
  readonly ageDays: number | null
}

export interface CycleTimeReport {
  /** Finished in the window with a known cycle time, in order of finish. */
  readonly items: readonly FinishedItem[]
  readonly groups: CycleTimeGroups
  /** Finished in the window without a recorded start (R4). */
  readonly unobservedCount: number
  /** Mis-drags overlooked in all of these items' history (R16). */
  readonly bouncesIgnored: number
  /** Oldest first. */
  readonly inProgress: readonly InProgressItem[]
  /** Given up in the window, in order of cancellation (R10). */
  readonly cancelled: readonly CancelledItem[]
}

/**
 * Cycle times and their percentiles by type and pace, and the ages of work in progress. The window keeps items by the
 * day they finished or were cancelled; work in progress is always that of today.
 */
export function cycleTimeReport(facts: FlowFacts, window: DayWindow = {}): CycleTimeReport {
  const inWindow = isInWindow(window)
  const finished = finishedRows(facts, window)
  const groups = groupCycleTimes(facts, finished)
  return {
    items: collect(facts, finished, finishedItem).sort(by((item) => item.finishedAt)),
    groups,
    unobservedCount: groups.all.unobserved,
    bouncesIgnored: facts.rows.reduce((sum, row) => sum + valueAt(facts.bounces, row), 0),
    inProgress: collect(facts, facts.rows, inProgressItem).sort(by((item) => item.startedAt)),
    cancelled: collect(facts, facts.rows, (facts, row) => cancelledItem(facts, row, inWindow)).sort(
      by((item) => item.cancelledAt),
    ),
  }
}

/** What `pick` makes of each row, without the nulls. */
function collect<Picked>(
  facts: FlowFacts,
  rows: Int32Array,
  pick: (facts: FlowFacts, row: number) => Picked | null,
): Picked[] {
  const picked: Picked[] = []
  for (const row of rows) {
    const one = pick(facts, row)
    if (one !== null) picked.push(one)
  }
  return picked
}

// The three rows are written out: spreading a common part would take most of the time of a large report.

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

function inProgressItem(facts: FlowFacts, row: number): InProgressItem | null {
  const item = facts.items[row]
  const clock = clockAt(facts, row)
  if (!item || statusAt(facts, row) !== 'inProgress' || clock.startedAt === null) return null
  const age = ageDays(clock, facts.asOf, facts.dayOf)
  if (age === null) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopened,
    restarted: clock.restarted,
    startedAt: clock.startedAt,
    ageDays: age,
  }
}

function cancelledItem(facts: FlowFacts, row: number, inWindow: (day: LocalDay) => boolean): CancelledItem | null {
  const item = facts.items[row]
  const clock = clockAt(facts, row)
  if (!item || statusAt(facts, row) !== 'cancelled' || item.cancelledAt === null) return null
  const day = facts.dayOf(item.cancelledAt)
  if (!inWindow(day)) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopened,
    restarted: clock.restarted,
    cancelledAt: item.cancelledAt,
    cancelledDay: isoDateOf(day),
    ageDays: ageDays(clock, item.cancelledAt, facts.dayOf),
  }
}

/** Earliest first, ties by id, so that a report does not depend on the order its items were read in. */
function by<Item extends ReportedItem>(instantOf: (item: Item) => Instant): (a: Item, b: Item) => number {
  return (a, b) => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
