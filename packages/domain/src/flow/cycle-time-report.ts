import type { ItemId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import {
  ageDays,
  countedCycleTimeDays,
  elapsedMs,
  hasUnobservedStart,
  leadTimeDays,
  type UnobservedStart,
} from './cycle-time.ts'
import { type CycleTimeGroups, groupCycleTimes } from './cycle-time-groups.ts'
import { type DayWindow, isInWindow } from './day-window.ts'
import type { FlowHistory, FlowPace } from './history.ts'
import { isoDateOf, type LocalDay, type LocalDayOf, localDayIn } from './local-day.ts'
import { type ItemReplay, type ReplayOptions, replayHistory } from './replay.ts'

/** The window keeps items by the day they finished or were cancelled; work in progress is always of `asOf`. */
export interface CycleTimeOptions extends ReplayOptions, DayWindow {
  /** IANA zone of the board: all days are its calendar days. */
  readonly zone: string
  readonly unobservedStart: UnobservedStart
}

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
  /** Mis-drags overlooked in the whole history (R16). */
  readonly bouncesIgnored: number
  /** Oldest first. */
  readonly inProgress: readonly InProgressItem[]
  /** Given up in the window, in order of cancellation (R10). */
  readonly cancelled: readonly CancelledItem[]
}

/**
 * Cycle times and their percentiles by type and pace, and the ages of work in progress, as of one moment.
 * Throws a RangeError for an unknown zone.
 */
export function cycleTimeReport(history: FlowHistory, options: CycleTimeOptions): CycleTimeReport {
  const { asOf, zone, unobservedStart } = options
  const dayOf = localDayIn(zone)
  const inWindow = isInWindow(options)
  const { items, bouncesIgnored } = replayHistory(history, options)

  const finished = items.filter(
    ({ status, clock }) => status === 'finished' && clock.finishedAt !== null && inWindow(dayOf(clock.finishedAt)),
  )
  const groups = groupCycleTimes(
    finished.map(({ item, clock }) => ({
      typeId: item.typeId,
      pace: item.pace,
      days: countedCycleTimeDays(clock, dayOf, unobservedStart),
      unobserved: hasUnobservedStart(clock),
    })),
  )
  return {
    items: collect(finished, (one) => finishedItem(one, dayOf, unobservedStart)).sort(by((item) => item.finishedAt)),
    groups,
    unobservedCount: groups.all.unobserved,
    bouncesIgnored,
    inProgress: collect(items, (one) => inProgressItem(one, asOf, dayOf)).sort(by((item) => item.startedAt)),
    cancelled: collect(items, (one) => cancelledItem(one, inWindow, dayOf)).sort(by((item) => item.cancelledAt)),
  }
}

/** What `pick` makes of each item, without the nulls. */
function collect<Picked>(items: readonly ItemReplay[], pick: (item: ItemReplay) => Picked | null): Picked[] {
  const picked: Picked[] = []
  for (const item of items) {
    const one = pick(item)
    if (one !== null) picked.push(one)
  }
  return picked
}

// The three rows are written out: spreading a common part would take most of the time of a large report.

function finishedItem(
  { item, clock }: ItemReplay,
  dayOf: LocalDayOf,
  unobservedStart: UnobservedStart,
): FinishedItem | null {
  const cycleTime = countedCycleTimeDays(clock, dayOf, unobservedStart)
  const leadTime = leadTimeDays(item.createdAt, clock, dayOf)
  const elapsed = elapsedMs(clock)
  if (clock.finishedAt === null || cycleTime === null || leadTime === null || elapsed === null) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopens > 0,
    restarted: clock.restarts > 0,
    finishedAt: clock.finishedAt,
    finishedDay: isoDateOf(dayOf(clock.finishedAt)),
    cycleTimeDays: cycleTime,
    leadTimeDays: leadTime,
    elapsedMs: elapsed,
  }
}

function inProgressItem({ item, status, clock }: ItemReplay, asOf: Instant, dayOf: LocalDayOf): InProgressItem | null {
  const age = ageDays(clock, asOf, dayOf)
  if (status !== 'inProgress' || clock.startedAt === null || age === null) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopens > 0,
    restarted: clock.restarts > 0,
    startedAt: clock.startedAt,
    ageDays: age,
  }
}

function cancelledItem(
  { item, status, clock }: ItemReplay,
  inWindow: (day: LocalDay) => boolean,
  dayOf: LocalDayOf,
): CancelledItem | null {
  const { cancelledAt } = item
  if (status !== 'cancelled' || cancelledAt === null || !inWindow(dayOf(cancelledAt))) return null
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.pace,
    reopened: clock.reopens > 0,
    restarted: clock.restarts > 0,
    cancelledAt,
    cancelledDay: isoDateOf(dayOf(cancelledAt)),
    ageDays: ageDays(clock, cancelledAt, dayOf),
  }
}

/** Earliest first, ties by id, so that a report does not depend on the order its items were read in. */
function by<Item extends ReportedItem>(instantOf: (item: Item) => Instant): (a: Item, b: Item) => number {
  return (a, b) => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
