import type { ChanceCurve } from '@paceboard/domain'

/** How likely an outcome is: so many days at most, or so many cards at least. */
export interface ChancePoint {
  readonly outcome: number
  /** From 0 to 1. */
  readonly chance: number
}

/** What is rarer than this is left out of a picture; the tail of 10,000 futures would take most of it. */
const RARE = 0.005

/** Done within so many days: from the last day that is hopeless to the first that is all but certain. */
export function risingPoints({ from, chances }: ChanceCurve): readonly ChancePoint[] {
  const sure = chances.findIndex((chance) => chance >= 1 - RARE)
  const shown = sure === -1 ? chances : chances.slice(0, sure + 1)
  return [{ outcome: from - 1, chance: 0 }, ...shown.map((chance, i) => ({ outcome: from + i, chance }))]
}

/** At least so many: from the last number that is certain to the first that is all but hopeless. */
export function fallingPoints({ from, chances }: ChanceCurve): readonly ChancePoint[] {
  const points = chances.map((chance, i) => ({ outcome: from + i, chance }))
  const likely = points.filter(({ chance }) => chance >= RARE)
  return [...likely, { outcome: from + likely.length, chance: points[likely.length]?.chance ?? 0 }]
}
