import { nearestRank } from '../percentile.ts'
import type { LinePercent } from '../small-samples.ts'

export const FORECAST_PERCENTS: readonly LinePercent[] = [50, 70, 85, 95]

/** Chances of neighbouring outcomes: `chances[i]`, from 0 to 1, belongs to the outcome `from + i`. */
export interface ChanceCurve {
  readonly from: number
  readonly chances: readonly number[]
}

/** The smallest outcome that at least `percent` % of the trials do not pass. `ascending` must not be empty. */
export function atMost(ascending: Int32Array, percent: number): number {
  return nearestRank(ascending, percent) ?? 0
}

/** The largest outcome that at least `percent` % of the trials reach: nearest rank from the top. */
export function atLeast(ascending: Int32Array, percent: number): number {
  return ascending[ascending.length - Math.ceil((percent * ascending.length) / 100)] ?? 0
}

/** Chance of an outcome no larger than each value, up to the largest of the trials. */
export function chancesOfAtMost(ascending: Int32Array): ChanceCurve {
  const from = ascending[0] ?? 0
  const counts = countsFrom(ascending, from)
  let passed = 0
  return {
    from,
    chances: counts.map((count) => {
      passed += count
      return passed / ascending.length
    }),
  }
}

/** Chance of an outcome at least as large as each value, from the smallest of the trials on. */
export function chancesOfAtLeast(ascending: Int32Array): ChanceCurve {
  const from = ascending[0] ?? 0
  let left = ascending.length
  return {
    from,
    chances: countsFrom(ascending, from).map((count) => {
      const chance = left / ascending.length
      left -= count
      return chance
    }),
  }
}

function countsFrom(ascending: Int32Array, from: number): number[] {
  const counts: number[] = new Array((ascending.at(-1) ?? from) - from + 1).fill(0)
  for (const value of ascending) counts[value - from] = (counts[value - from] ?? 0) + 1
  return counts
}
