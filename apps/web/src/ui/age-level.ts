export type AgeLevel = 'young' | 'near' | 'past'

/** From this share of the 85th percentile on, a card deserves a look before it is late. */
const NEAR = 0.75

/** Young, near its 85th percentile, or past it; young while the percentile is unknown. */
export function ageLevel(age: number, p85: number | null): AgeLevel {
  if (p85 === null || age < p85 * NEAR) return 'young'
  return age <= p85 ? 'near' : 'past'
}

/** The part of the bar that an age fills, 0 to 1. */
export function ageShare(age: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, age / whole))
}
