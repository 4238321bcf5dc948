import { addDays, type Instant, type IsoDate, localDate } from '@paceboard/domain'
import { fromInput } from '../item/moment.ts'

/** The instant at which a cover ends whose last day this is: the midnight after it, on the board's clock. */
export function coverEnd(lastDay: IsoDate, zone: string): Instant | null {
  return fromInput(`${addDays(lastDay, 1)}T00:00`, zone)
}

/** The last day of a cover that ends at an instant. */
export function lastCoverDay(until: Instant, zone: string): IsoDate {
  return localDate(until - 1, zone)
}
