/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** A calendar day, 'YYYY-MM-DD', without a zone. */
export type IsoDate = string

export const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day that an instant falls on in an IANA zone. */
export function localDate(at: Instant, zone: string): IsoDate {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** Day arithmetic on the calendar: no zone, no clock change. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The day on which this many working days have passed; on a board without working days every day is one. */
export function workingDaysAfter(date: IsoDate, days: number, workingDays: readonly number[]): IsoDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (workingDays.length === 0 || workingDays.includes(isoWeekday(day))) left--
  }
  return day
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function isoWeekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
