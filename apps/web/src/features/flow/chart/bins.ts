/** Days of cycle time that stand together, both included. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Up to this many days every day has a bar of its own. */
const SINGLE_DAYS = 30

/**
 * Cycle times in whole days as the bars of a histogram, from 1 to the longest, none left out: bars of one day as long as
 * they fit, else as wide as Freedman and Diaconis say (twice the middle half, over the cube root of n), in whole days.
 */
export function binsOf(days: readonly number[]): readonly Bin[] {
  const ascending = days.toSorted((a, b) => a - b)
  const longest = ascending.at(-1) ?? 0
  const width = longest <= SINGLE_DAYS ? 1 : binWidth(ascending)
  const counts = Array.from({ length: Math.ceil(longest / width) }, () => 0)
  for (const one of ascending) {
    const place = Math.floor((one - 1) / width)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts.map((count, i) => ({ from: i * width + 1, to: (i + 1) * width, count }))
}

/** Where the middle half has no spread, as many bars as a month has days. */
function binWidth(ascending: readonly number[]): number {
  const n = ascending.length
  const at = (share: number) => ascending[Math.ceil(share * n) - 1] ?? 0
  const spread = at(0.75) - at(0.25)
  const longest = ascending.at(-1) ?? 0
  const width = spread === 0 ? longest / SINGLE_DAYS : (2 * spread) / Math.cbrt(n)
  return Math.max(1, Math.round(width))
}
