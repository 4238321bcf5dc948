import type { Instant } from '../time.ts'
import type { EntryRun } from './entry-run.ts'
import type { FlowColumn } from './history.ts'

/** In stamps: the item has not come so far. Later than every moment. */
export const NOT_REACHED = Number.POSITIVE_INFINITY

/** When an item came to each column to stay, left to right. Never falls from left to right. */
export type Stamps = Float64Array

/**
 * R5: stage dates, for the cumulative flow and for exports. On entry to a column it keeps its stamp if it has one, all
 * stamps to its right are erased, and the earliest of them is its own: time spent further on counts as spent here.
 * Columns that were passed over take the stamp of the next one. The stamps are those of the
 * latest call: a large history would leave a million lists behind.
 */
export function stampsIn(columns: readonly FlowColumn[]): (run: EntryRun) => Stamps {
  const stamps = new Float64Array(columns.length)
  return (run) => {
    stamps.fill(NOT_REACHED)
    for (let i = 0; i < run.length; i++) enter(stamps, run.places[i] as number, run.instants[i] as number)
    fillGaps(stamps)
    return stamps
  }
}

function enter(stamps: Stamps, place: number, at: Instant): void {
  const own = stamps[place] as number
  let earliest = own === NOT_REACHED ? at : own
  for (let right = place + 1; right < stamps.length; right++) {
    earliest = Math.min(earliest, stamps[right] as number)
    stamps[right] = NOT_REACHED
  }
  stamps[place] = earliest
}

function fillGaps(stamps: Stamps): void {
  for (let place = stamps.length - 2; place >= 0; place--) {
    if (stamps[place] === NOT_REACHED) stamps[place] = stamps[place + 1] as number
  }
}
