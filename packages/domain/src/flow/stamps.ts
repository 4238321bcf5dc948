import type { Instant } from '../time.ts'
import type { FlowColumn, FlowEntry } from './history.ts'

/** When an item came to each column to stay, left to right; null = not reached yet. Never falls from left to right. */
export type Stamps = readonly (Instant | null)[]

/**
 * R5: stage dates, for the cumulative flow and for exports. On entry to a column it keeps its stamp if it has one, all
 * stamps to its right are erased, and the earliest of them is its own: time spent further on counts as spent here.
 * Columns that were passed over take the stamp of the next one. Entries must be in order and in mapped columns.
 */
export function stampsIn(columns: readonly FlowColumn[]): (entries: readonly FlowEntry[]) => Stamps {
  const places = new Map(columns.map((column, place) => [column.id, place]))
  return (entries) => {
    const stamps: (Instant | null)[] = new Array(columns.length).fill(null)
    for (const { at, columnId } of entries) {
      const place = places.get(columnId)
      if (place !== undefined) enter(stamps, place, at)
    }
    fillGaps(stamps)
    return stamps
  }
}

function enter(stamps: (Instant | null)[], place: number, at: Instant): void {
  let earliest = stamps[place] ?? at
  for (let right = place + 1; right < stamps.length; right++) {
    earliest = Math.min(earliest, stamps[right] ?? earliest)
    stamps[right] = null
  }
  stamps[place] = earliest
}

function fillGaps(stamps: (Instant | null)[]): void {
  for (let place = stamps.length - 2; place >= 0; place--) {
    stamps[place] ??= stamps[place + 1] ?? null
  }
}
