/** Whole days, ascending: the form percentiles are read from. */
export function ascendingDays(days: Iterable<number>): Int32Array {
  return Int32Array.from(days).sort()
}

/**
 * R6, nearest rank: the ceil(p·n/100)-th smallest value, so that at least p % of the values are no larger.
 * `percent` is a whole number from 1 to 100. null when there are no values.
 */
export function nearestRank(ascending: ArrayLike<number>, percent: number): number | null {
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) throw new RangeError(`Not a percentile: ${percent}`)
  // Multiplied before divided: 0.07 * 100 is 7.000000000000001, whose ceil is one rank too high.
  const rank = Math.ceil((percent * ascending.length) / 100)
  return ascending[rank - 1] ?? null
}
