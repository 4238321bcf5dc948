import type { Instant, IsoDate } from '../time.ts'
import type { Item } from './model.ts'

/** What a day promises: that the item goes out, or that it is due. */
export interface PromisedDay {
  readonly kind: 'due' | 'publish'
  readonly day: IsoDate
}

/** The earlier promise counts: the day it goes out, or the day it is due; null without either. `dayOf` knows the zone. */
export function promisedDay(
  { publishAt, dueDate }: Pick<Item, 'publishAt' | 'dueDate'>,
  dayOf: (at: Instant) => IsoDate,
): PromisedDay | null {
  const publish = publishAt === null ? null : dayOf(publishAt)
  if (publish !== null && (dueDate === null || publish <= dueDate)) return { kind: 'publish', day: publish }
  return dueDate === null ? null : { kind: 'due', day: dueDate }
}
