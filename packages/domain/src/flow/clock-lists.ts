import type { Clock, ClockBounds } from './bounds.ts'

/** What charts ask of an item's clock. */
export interface PastClock extends ClockBounds {
  /** R4: false when a finished item never stood in a started column. */
  readonly startObserved: boolean
  /** It left done at least once. */
  readonly reopened: boolean
  /** It was put back into a not-started column at least once. */
  readonly restarted: boolean
}

/** The clocks of many items as numbers, by row. */
export interface ClockLists {
  /** NaN where there is none, like the next. */
  readonly startedAt: Float64Array
  readonly finishedAt: Float64Array
  /** The yes and no of each clock, as bits. */
  readonly signs: Uint8Array
}

export const NO_CLOCKS: ClockLists = {
  startedAt: new Float64Array(),
  finishedAt: new Float64Array(),
  signs: new Uint8Array(),
}

const OBSERVED = 1
const REOPENED = 2
const RESTARTED = 4

/** The same clocks with room for more rows. */
export function roomForClocks(before: ClockLists, rows: number): ClockLists {
  const lists: ClockLists = {
    startedAt: new Float64Array(rows),
    finishedAt: new Float64Array(rows),
    signs: new Uint8Array(rows),
  }
  lists.startedAt.set(before.startedAt)
  lists.finishedAt.set(before.finishedAt)
  lists.signs.set(before.signs)
  return lists
}

/** The clocks of the first rows. */
export function firstClocks({ startedAt, finishedAt, signs }: ClockLists, rows: number): ClockLists {
  return {
    startedAt: startedAt.subarray(0, rows),
    finishedAt: finishedAt.subarray(0, rows),
    signs: signs.subarray(0, rows),
  }
}

export function writeClock(lists: ClockLists, row: number, clock: Clock): void {
  lists.startedAt[row] = clock.startedAt ?? Number.NaN
  lists.finishedAt[row] = clock.finishedAt ?? Number.NaN
  lists.signs[row] =
    (clock.startObserved ? OBSERVED : 0) | (clock.reopens > 0 ? REOPENED : 0) | (clock.restarts > 0 ? RESTARTED : 0)
}

export function clockAt({ clocks }: { readonly clocks: ClockLists }, row: number): PastClock {
  const signs = clocks.signs[row] ?? 0
  return {
    startedAt: instantFrom(clocks.startedAt[row]),
    finishedAt: instantFrom(clocks.finishedAt[row]),
    startObserved: (signs & OBSERVED) > 0,
    reopened: (signs & REOPENED) > 0,
    restarted: (signs & RESTARTED) > 0,
  }
}

function instantFrom(instant = Number.NaN): number | null {
  return Number.isNaN(instant) ? null : instant
}
