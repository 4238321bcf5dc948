import type { Instant } from '../time.ts'
import type { EntryRun } from './entry-run.ts'
import type { Phase } from './phase.ts'

/**
 * What going back to a not-started column does to the start (R1).
 * `lastCommitment`: it un-starts the item, because a card put back was not a commitment.
 * `firstEver`: the start is the first time the item was ever touched.
 */
export type StartPolicy = 'lastCommitment' | 'firstEver'

export interface ClockBounds {
  readonly startedAt: Instant | null
  readonly finishedAt: Instant | null
}

/** An item's clock after its latest column entry. */
export interface Clock extends ClockBounds {
  /** Phase of the column the item stands in; null before the first entry. */
  readonly phase: Phase | null
  /** R4: false when a finished item never stood in a started column, so its true start is unknown. */
  readonly startObserved: boolean
  /** Times it was put back from a started or done column into a not-started one. */
  readonly restarts: number
  /** Times it left done. */
  readonly reopens: number
}

export const NEW_CLOCK: Clock = {
  phase: null,
  startedAt: null,
  finishedAt: null,
  startObserved: false,
  restarts: 0,
  reopens: 0,
}

/**
 * One column entry (R1, R2). Entries must come in order; an entry into the phase it already has changes nothing.
 * R1: the start is the first entry into a started or done column after the last entry into a not-started one.
 * R2: the finish is the beginning of the current uninterrupted stay in done columns; leaving done voids it, keeps the start.
 */
export function stepClock(clock: Clock, phase: Phase, at: Instant, policy: StartPolicy): Clock {
  if (phase === clock.phase) return clock
  const reopens = clock.phase === 'done' ? clock.reopens + 1 : clock.reopens
  // Written out without spreads: a history replays millions of steps, and spreading costs five times as much.
  if (phase === 'notStarted') {
    const keepsStart = policy === 'firstEver'
    return {
      phase,
      startedAt: keepsStart ? clock.startedAt : null,
      finishedAt: null,
      startObserved: keepsStart && clock.startObserved,
      restarts: clock.phase === null ? 0 : clock.restarts + 1,
      reopens,
    }
  }
  return {
    phase,
    startedAt: clock.startedAt ?? at,
    finishedAt: phase === 'done' ? at : null,
    startObserved: clock.startObserved || phase === 'started',
    restarts: clock.restarts,
    reopens,
  }
}

/** The clock after a whole history; `phases` are those of the columns, left to right. */
export function clockAfter(run: EntryRun, phases: readonly Phase[], policy: StartPolicy): Clock {
  let clock = NEW_CLOCK
  for (let i = 0; i < run.length; i++) {
    const phase = phases[run.places[i] as number]
    if (phase) clock = stepClock(clock, phase, run.instants[i] as number, policy)
  }
  return clock
}
