import type { Instant } from '../time.ts'
import type { StartPolicy } from './bounds.ts'
import { countedCycleTimeDays, type UnobservedStart } from './cycle-time.ts'
import { type EntryLists, entryRecorder } from './entry-lists.ts'
import type { FlowColumn, FlowHistory, LimitChange } from './history.ts'
import { type LocalDay, type LocalDayOf, localDayIn, NEVER } from './local-day.ts'
import { type ItemReplay, type ReplayOptions, replayHistory } from './replay.ts'
import { stampDays } from './stamp-days.ts'

/** The board's settings that every chart depends on, and the moment it is drawn for. */
export interface FlowOptions extends ReplayOptions {
  /** IANA zone of the board: all days are its calendar days. */
  readonly zone: string
  readonly unobservedStart: UnobservedStart
}

/**
 * What all charts of a board are made of: one entry per item in each list, made once per board, moment and settings.
 * Cancelled items have neither start nor finish here (R10), so that no chart has to leave them out.
 */
export interface FlowFacts {
  readonly asOf: Instant
  readonly startPolicy: StartPolicy
  /** Calendar day of an instant in the board's zone. */
  readonly dayOf: LocalDayOf
  /** The day of `asOf`, which is not over. */
  readonly today: LocalDay
  /** The first day on which anything happened; today on an empty board. */
  readonly firstDay: LocalDay
  readonly columns: readonly FlowColumn[]
  readonly items: readonly ItemReplay[]
  /** The column entries that count (R16), cancelled items included. */
  readonly entries: EntryLists
  /** Which entries of the lists count: all of them, or those that a filter left (see `narrowFacts`). */
  readonly rows: Int32Array
  readonly created: Int32Array
  readonly started: Int32Array
  readonly finished: Int32Array
  readonly cancelled: Int32Array
  /** Days that enter percentiles (R3, R4); NEVER when unfinished or not known. */
  readonly cycleTimes: Int32Array
  /** Stage dates (R5): one list per column, left to right. */
  readonly stamps: readonly Int32Array[]
  readonly limitChanges: readonly LimitChange[]
  /** R14: the board says what waiting is: a column where work waits, or an item that was blocked. */
  readonly knowsWaiting: boolean
  /** Mis-drags overlooked in the whole history (R16). */
  readonly bouncesIgnored: number
}

/** Replays a history into the facts that all charts share. Throws a RangeError for an unknown zone. */
export function flowFacts(history: FlowHistory, options: FlowOptions): FlowFacts {
  const { asOf, zone, startPolicy, unobservedStart } = options
  const dayOf = localDayIn(zone)
  const { lists: stamps, stamp } = stampDays(history.columns, history.items.length, dayOf)
  const recorder = entryRecorder(history.columns, history.items.length)
  const { items, bouncesIgnored } = replayHistory(history, options, (row, status, entries) => {
    recorder.add(entries)
    if (status !== 'cancelled') stamp(row, entries)
  })
  const never = () => new Int32Array(items.length).fill(NEVER)
  const days = { created: never(), started: never(), finished: never(), cancelled: never(), cycleTimes: never() }
  const today = dayOf(asOf)
  let firstDay = today
  for (const [row, { item, status, clock }] of items.entries()) {
    const created = dayOf(item.createdAt)
    days.created[row] = created
    firstDay = Math.min(firstDay, created)
    if (status === 'cancelled') {
      if (item.cancelledAt !== null) days.cancelled[row] = dayOf(item.cancelledAt)
      continue
    }
    if (clock.startedAt === null) continue
    const started = dayOf(clock.startedAt)
    days.started[row] = started
    firstDay = Math.min(firstDay, started)
    if (clock.finishedAt === null) continue
    // Where clocks go back across midnight the later moment can lie on the earlier day; R3 calls that one day.
    days.finished[row] = Math.max(started, dayOf(clock.finishedAt))
    days.cycleTimes[row] = countedCycleTimeDays(clock, dayOf, unobservedStart) ?? NEVER
  }
  for (const day of stamps[0] ?? []) firstDay = Math.min(firstDay, day)
  return {
    asOf,
    startPolicy,
    dayOf,
    today,
    firstDay,
    columns: history.columns,
    items,
    entries: recorder.lists(),
    rows: Int32Array.from(items.keys()),
    ...days,
    stamps,
    limitChanges: history.limitChanges ?? [],
    knowsWaiting:
      history.columns.some(({ waits }) => waits === true) ||
      items.some(({ item }) => item.blocked?.some(({ from }) => from <= asOf) ?? false),
    bouncesIgnored,
  }
}
