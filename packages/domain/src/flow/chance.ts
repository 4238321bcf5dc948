import { firstIndex } from '../lib/first-index.ts'

/** Fewer finished items than this that took as long carry no number (R12). */
const FEWEST = 5

/**
 * R12: of the finished items that took at least as long as this one has by now, the share that was done within `days`.
 * `ascending` are their cycle times. null when fewer than five took as long: that is too few to say.
 */
export function chanceWithin(ascending: Int32Array, ageDays: number, days: number): number | null {
  const asLong = ascending.length - smallerThan(ascending, ageDays)
  if (asLong < FEWEST) return null
  const inTime = smallerThan(ascending, days + 1) - smallerThan(ascending, ageDays)
  return Math.max(0, inTime) / asLong
}

/** How many of some ascending whole numbers are smaller than a value. */
export function smallerThan(ascending: Int32Array, value: number): number {
  return firstIndex(ascending, (one) => one >= value)
}
