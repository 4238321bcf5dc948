import type { Instant } from '../time.ts'
import type { Clock, ClockBounds } from './bounds.ts'
import type { LocalDay, LocalDayOf } from './local-day.ts'

/** What a finished item without a recorded start counts as in cycle times (R4). */
export type UnobservedStart = 'exclude' | 'oneDay'

/**
 * R3: calendar days from start to finish in the board's zone, both counted; a same-day item is 1.
 * Weekends and blocked time count. null while unfinished.
 */
export function cycleTimeDays({ startedAt, finishedAt }: ClockBounds, dayOf: LocalDayOf): number | null {
  if (startedAt === null || finishedAt === null) return null
  return inclusiveDays(dayOf(startedAt), dayOf(finishedAt))
}

/** R3: calendar days from start to `asOf`, both counted. null when not started or already finished. */
export function ageDays({ startedAt, finishedAt }: ClockBounds, asOf: Instant, dayOf: LocalDayOf): number | null {
  if (startedAt === null || finishedAt !== null) return null
  return inclusiveDays(dayOf(startedAt), dayOf(asOf))
}

/** R3: calendar days from creation to finish, both counted. null while unfinished. */
export function leadTimeDays(createdAt: Instant, { finishedAt }: ClockBounds, dayOf: LocalDayOf): number | null {
  if (finishedAt === null) return null
  return inclusiveDays(dayOf(createdAt), dayOf(finishedAt))
}

/** Exact milliseconds from start to finish, for tooltips and flow efficiency only (R3). null while unfinished. */
export function elapsedMs({ startedAt, finishedAt }: ClockBounds): number | null {
  return startedAt === null || finishedAt === null ? null : finishedAt - startedAt
}

/** R4: finished without having stood in a started column since it was last not started, e.g. dragged straight to done. */
export function hasUnobservedStart(clock: Pick<Clock, 'finishedAt' | 'startObserved'>): boolean {
  return clock.finishedAt !== null && !clock.startObserved
}

/**
 * The cycle time that enters percentiles and the scatterplot (R4): null when the start was not recorded, unless the
 * board counts such items as one day. null while unfinished.
 */
export function countedCycleTimeDays(clock: Clock, dayOf: LocalDayOf, unobserved: UnobservedStart): number | null {
  if (!hasUnobservedStart(clock)) return cycleTimeDays(clock, dayOf)
  return unobserved === 'oneDay' ? 1 : null
}

/** R3: calendar days from one to the other, both counted. */
// At least 1: where clocks go back across midnight, or an import guesses a date, the later moment can lie on an earlier day.
export function inclusiveDays(from: LocalDay, to: LocalDay): number {
  return Math.max(1, to - from + 1)
}
