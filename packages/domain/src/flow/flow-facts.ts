import type { Instant } from '../time.ts'
import type { StartPolicy } from './bounds.ts'
import type { UnobservedStart } from './cycle-time.ts'
import { EMPTY_LISTS, type FactLists, FactSheet } from './fact-sheet.ts'
import type { FlowColumn, FlowHistory, LimitChange } from './history.ts'
import { type LocalDay, type LocalDayOf, localDayIn } from './local-day.ts'
import { type ReplayOptions, replayIn } from './replay.ts'

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
export interface FlowFacts extends FactLists {
  readonly asOf: Instant
  readonly startPolicy: StartPolicy
  /** Calendar day of an instant in the board's zone. */
  readonly dayOf: LocalDayOf
  /** The day of `asOf`, which is not over. */
  readonly today: LocalDay
  /** The first day on which anything happened; today on an empty board. */
  readonly firstDay: LocalDay
  readonly columns: readonly FlowColumn[]
  /** Which entries of the lists count, ascending: all of them, or those that a filter left (see `narrowFacts`). */
  readonly rows: Int32Array
  readonly limitChanges: readonly LimitChange[]
  /** R14: the board says what waiting is: a column where work waits, or an item that was blocked. */
  readonly knowsWaiting: boolean
  /** Something lies after `asOf`: these facts are not those of a later moment, even when nothing changes. */
  readonly hasFuture: boolean
}

type KnownFacts = FactLists & Pick<FlowFacts, 'hasFuture'>

/** Replays a history into the facts that all charts share. Throws a RangeError for an unknown zone. */
export function flowFacts(history: FlowHistory, options: FlowOptions): FlowFacts {
  return factsAfter(NO_FACTS, history, options)
}

/**
 * The facts of a board after some of its items changed or were added: the same as made anew, at the cost of those items
 * alone. `changed` is the board's history with these items only. Columns and options must be as they were, but for
 * `asOf`, and nothing may lie after the moment of the facts before (see `hasFuture`).
 */
export function factsAfter(before: KnownFacts, changed: FlowHistory, options: FlowOptions): FlowFacts {
  const { columns, limitChanges = [] } = changed
  const { asOf, zone, startPolicy } = options
  const dayOf = localDayIn(zone)
  const today = dayOf(asOf)
  const sheet = new FactSheet(before, columns, changed.items.length, dayOf, options.unobservedStart)
  const replay = replayIn(columns, options)
  let hasFuture = before.hasFuture
  for (const item of changed.items) {
    const replayed = replay(item)
    if (replayed) sheet.write(replayed)
    hasFuture ||= replayed?.hasFuture ?? true
  }
  const facts = sheet.facts()
  return {
    ...facts,
    asOf,
    startPolicy,
    dayOf,
    today,
    firstDay: firstOf(facts, today),
    columns,
    rows: new Int32Array(facts.items.length).map((_zero, row) => row),
    limitChanges,
    knowsWaiting:
      columns.some(({ waits }) => waits === true) ||
      facts.items.some(({ blocked }) => blocked?.some(({ from }) => from <= asOf) ?? false),
    hasFuture,
  }
}

function firstOf({ created, started, stamps: [first = NOTHING] }: FactLists, today: LocalDay): LocalDay {
  let firstDay = today
  for (const days of [created, started, first]) for (const day of days) firstDay = Math.min(firstDay, day)
  return firstDay
}

const NOTHING = new Int32Array()

const NO_FACTS: KnownFacts = { ...EMPTY_LISTS, hasFuture: false }
