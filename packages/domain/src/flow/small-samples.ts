/** Percentile lines a chart may draw, in percent. */
export type LinePercent = 50 | 70 | 85 | 95

const NO_LINES: readonly LinePercent[] = []
const MEDIAN_ONLY: readonly LinePercent[] = [50]
const WITHOUT_TAIL: readonly LinePercent[] = [50, 70, 85]
const ALL_LINES: readonly LinePercent[] = [50, 70, 85, 95]

/** From this many values on, a group is judged by itself. */
export const SMALLEST_OWN_GROUP = 10

/** R7: which percentile lines n values can carry. Below 5 only dots, from 5 the median, from 10 also 70 and 85, from 20 also 95. */
export function linesFor(n: number): readonly LinePercent[] {
  if (n < 5) return NO_LINES
  if (n < SMALLEST_OWN_GROUP) return MEDIAN_ONLY
  return n < 20 ? WITHOUT_TAIL : ALL_LINES
}

/** What an item is compared with; anything but `typeAndPace` must be said on screen. */
export type ComparisonBasis = 'typeAndPace' | 'pace' | 'all'

interface Candidates<Group> {
  readonly typeAndPace: Group | undefined
  readonly pace: Group | undefined
  readonly all: Group
}

export interface Comparison<Group> {
  readonly basis: ComparisonBasis
  readonly group: Group
}

/** R7: a type and pace with fewer than 10 values falls back to the pace, then to all items. */
export function comparisonGroup<Group extends { readonly n: number }>(groups: Candidates<Group>): Comparison<Group> {
  const { typeAndPace, pace, all } = groups
  if (typeAndPace && typeAndPace.n >= SMALLEST_OWN_GROUP) return { basis: 'typeAndPace', group: typeAndPace }
  if (pace && pace.n >= SMALLEST_OWN_GROUP) return { basis: 'pace', group: pace }
  return { basis: 'all', group: all }
}
