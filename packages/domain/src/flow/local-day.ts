import { DAY_MS, type Instant, type IsoDate } from '../time.ts'

/** A calendar day in some zone, counted from 1970-01-01 = 0, so that days subtract. */
export type LocalDay = number

export type LocalDayOf = (at: Instant) => LocalDay

/** In a list of days or of day counts: it has not happened, or is not known. Later than every day. */
export const NEVER = 0x7fffffff

/**
 * The calendar day of an instant in an IANA zone, for many instants: formatting each one would cost more than all other
 * flow arithmetic. A UTC day whose two ends have the same offset needs no further formatting; only the few days on which
 * clocks change ask for the exact offset. Throws a RangeError for an unknown zone.
 */
export function localDayIn(zone: string): LocalDayOf {
  const offsetAt = utcOffsetIn(zone)
  const offsetAtMidnight = new Map<LocalDay, number>()
  const midnightOffset = (utcDay: number): number => {
    let offset = offsetAtMidnight.get(utcDay)
    if (offset === undefined) {
      offset = offsetAt(utcDay * DAY_MS)
      offsetAtMidnight.set(utcDay, offset)
    }
    return offset
  }

  return (at) => {
    const utcDay = Math.floor(at / DAY_MS)
    const before = midnightOffset(utcDay)
    const offset = before === midnightOffset(utcDay + 1) ? before : offsetAt(at)
    return Math.floor((at + offset) / DAY_MS)
  }
}

export function isoDateOf(day: LocalDay): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function localDayOfDate(date: IsoDate): LocalDay {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant. */
function utcOffsetIn(zone: string): (at: Instant) => number {
  const wallClock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (at) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
      wallClock.format(at).match(/\d+/g)?.map(Number) ?? []
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
  }
}
