import { DAY_MS, type Instant, type IsoDate } from '../time.ts'

/** A calendar day in some zone, counted from 1970-01-01 = 0, so that days subtract. */
export type LocalDay = number

export type LocalDayOf = (at: Instant) => LocalDay

/** In a list of days or of day counts: it has not happened, or is not known. Later than every day. */
export const NEVER = 0x7fffffff

/** The days whose offset is kept: until 2079. Others ask for the exact offset each time. */
const KEPT_DAYS = 40_000

/**
 * UTC days that are learnt at once. Since 1970 no zone has changed its offset and changed it back within fewer than seven
 * days (Recife, October 2000): equal at both ends of a span, it was the same all through.
 */
const SPAN = 4

/** On this UTC day the offset changes, or it is not kept. */
const CHANGES = NEVER - 1

const daysByZone = new Map<string, LocalDayOf>()

/**
 * The calendar day of an instant in an IANA zone, for many instants: formatting each one would cost more than all other
 * flow arithmetic. UTC days between two equal offsets need no further formatting; only the few days on which clocks change
 * ask for the exact offset. What a zone's days are is kept. Throws a RangeError for an unknown zone.
 */
export function localDayIn(zone: string): LocalDayOf {
  const known = daysByZone.get(zone)
  if (known) return known
  const fresh = newLocalDayOf(zone)
  daysByZone.set(zone, fresh)
  return fresh
}

function newLocalDayOf(zone: string): LocalDayOf {
  const offsetAt = utcOffsetIn(zone)
  const offsets = new Int32Array(KEPT_DAYS).fill(NEVER)
  const between = (day: number, later: number): number => {
    const offset = offsetAt(day * DAY_MS)
    return offset === offsetAt(later * DAY_MS) ? offset : CHANGES
  }
  const learn = (utcDay: number): number => {
    const first = utcDay - (utcDay % SPAN)
    const ofSpan = between(first, first + SPAN)
    if (ofSpan === CHANGES) for (let day = first; day < first + SPAN; day++) offsets[day] = between(day, day + 1)
    else offsets.fill(ofSpan, first, first + SPAN)
    return offsets[utcDay] as number
  }

  return (at) => {
    const utcDay = Math.floor(at / DAY_MS)
    let offset = offsets[utcDay] ?? CHANGES
    if (offset === NEVER) offset = learn(utcDay)
    return Math.floor((at + (offset === CHANGES ? offsetAt(at) : offset)) / DAY_MS)
  }
}

const dates = new Map<LocalDay, IsoDate>()

export function isoDateOf(day: LocalDay): IsoDate {
  const known = dates.get(day)
  if (known) return known
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  // A large chart names a few thousand days a hundred thousand times.
  if (dates.size < KEPT_DAYS) dates.set(day, date)
  return date
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
