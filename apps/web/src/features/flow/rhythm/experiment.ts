import type { ComparedChange, IsoDate } from '@paceboard/domain'

/** A change of a limit with a day to look at it again: where it stands. */
export type Experiment =
  | { readonly state: 'running' | 'due'; readonly reviewOn: IsoDate }
  /** The next change of the same limit, on that day, has answered it. */
  | { readonly state: 'reviewed'; readonly reviewOn: IsoDate; readonly on: IsoDate }

/** Where the experiment of a change stands; null when it is none. `changes` go from the newest on. */
export function experimentOf(
  changes: readonly ComparedChange[],
  { at, columnId, reviewOn }: ComparedChange,
  today: IsoDate,
): Experiment | null {
  if (reviewOn === null) return null
  const next = changes.findLast((other) => other.columnId === columnId && other.at > at)
  if (next) return { state: 'reviewed', reviewOn, on: next.day }
  return { state: reviewOn > today ? 'running' : 'due', reviewOn }
}
