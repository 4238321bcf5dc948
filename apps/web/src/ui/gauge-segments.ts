export type GaugeState = 'open' | 'room' | 'full' | 'over'
export type GaugeSegment = 'taken' | 'free' | 'over'

/** Beyond this the segments would be hairlines; the gauge becomes one bar. */
export const MOST_SEGMENTS = 12

/** Where a count stands against a limit; without a limit there is nothing to be full of. */
export function gaugeState(count: number, limit: number | null): GaugeState {
  if (limit === null) return 'open'
  if (count > limit) return 'over'
  return count === limit ? 'full' : 'room'
}

/** One segment per place, then one per item too many; empty when there are too many to draw. */
export function gaugeSegments(count: number, limit: number): readonly GaugeSegment[] {
  const length = Math.max(count, limit)
  if (length > MOST_SEGMENTS) return []
  return Array.from({ length }, (_, place) => {
    if (place >= limit) return 'over'
    return place < count ? 'taken' : 'free'
  })
}
