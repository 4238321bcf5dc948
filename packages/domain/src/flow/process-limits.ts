/** The range that a process stays in when nothing special happens (XmR chart). */
export interface ProcessLimits {
  readonly average: number
  readonly upper: number
  /** Never below 0: counts and days cannot be. */
  readonly lower: number
}

/** Wheeler's constant for charts of individual values. */
const MOVING_RANGES = 2.66

/** R9: mean ± 2.66 times the mean difference between neighbours. null without values; one value has no spread. */
export function processLimits(values: readonly number[]): ProcessLimits | null {
  if (values.length === 0) return null
  const average = mean(values)
  const ranges = values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? value)))
  const reach = ranges.length === 0 ? 0 : MOVING_RANGES * mean(ranges)
  return { average, upper: average + reach, lower: Math.max(0, average - reach) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
