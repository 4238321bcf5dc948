import type { Locale } from './locale.ts'

/** Epoch milliseconds. */
type Instant = number
/** 'YYYY-MM-DD'. */
type IsoDate = string

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Everything that prints a number, a day or a moment, bound to one language and one time zone. */
export interface Format {
  /** '12 Nov 2026': an instant as a calendar day of the board. */
  readonly date: (at: Instant) => string
  /** '12 Nov 2026, 14:05'. */
  readonly dateTime: (at: Instant) => string
  /** '14:05'. */
  readonly time: (at: Instant) => string
  /** '12 Nov', with the year only when it is not today's: a calendar day, for cards and axes. */
  readonly day: (day: IsoDate, today: IsoDate) => string
  /** 'Thursday 12 November 2026': a calendar day in full, for titles and screen readers. */
  readonly longDay: (day: IsoDate) => string
  /** 'November 2026'. */
  readonly month: (day: IsoDate) => string
  /** 'today', 'tomorrow', 'in 3 days', 'yesterday'; a plain day beyond a week. */
  readonly relativeDay: (day: IsoDate, today: IsoDate) => string
  /** '5 minutes ago'; a plain date beyond a week. */
  readonly relative: (at: Instant, now: Instant) => string
  /** '7d', '7 j': a duration in days, at most one decimal. */
  readonly days: (count: number) => string
  readonly number: (value: number, maximumFractionDigits?: number) => string
  /** 0.42 → '42%', '42 %'. */
  readonly percent: (ratio: number) => string
  /** 'Ana, Léo and Inès'. */
  readonly list: (parts: readonly string[]) => string
}

const cache = new Map<string, Format>()

/** The formats of a language and IANA zone; made once each, because Intl objects are slow to build. */
export function formatFor(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`
  const known = cache.get(key)
  if (known) return known
  const made = makeFormat(locale, timeZone)
  cache.set(key, made)
  return made
}

function makeFormat(locale: Locale, timeZone: string): Format {
  // British order and 24 hours for English: the teams we serve sit in Europe.
  const tag = locale === 'en' ? 'en-GB' : 'fr-FR'
  const instants = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone, ...options })
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })

  const date = instants({ day: 'numeric', month: 'short', year: 'numeric' })
  const dateTime = instants({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  const time = instants({ hour: '2-digit', minute: '2-digit' })
  const dayOfYear = calendar({ day: 'numeric', month: 'short' })
  const dayAndYear = calendar({ day: 'numeric', month: 'short', year: 'numeric' })
  const longDay = calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const month = calendar({ month: 'long', year: 'numeric' })
  const since = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  // French needs the space of '7 j'; English short would spell 'days' out.
  const days = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'day',
    unitDisplay: locale === 'fr' ? 'short' : 'narrow',
    maximumFractionDigits: 1,
  })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(tag)

  const day = (iso: IsoDate, today: IsoDate) =>
    (iso.slice(0, 4) === today.slice(0, 4) ? dayOfYear : dayAndYear).format(utc(iso))

  return {
    date: (at) => date.format(at),
    dateTime: (at) => dateTime.format(at),
    time: (at) => time.format(at),
    day,
    longDay: (iso) => longDay.format(utc(iso)),
    month: (iso) => month.format(utc(iso)),
    relativeDay: (iso, today) => {
      const distance = Math.round((utc(iso) - utc(today)) / DAY_MS)
      return Math.abs(distance) > 7 ? day(iso, today) : since.format(distance, 'day')
    },
    relative: (at, now) => {
      const distance = at - now
      const size = Math.abs(distance)
      if (size < MINUTE_MS) return since.format(0, 'second')
      if (size < HOUR_MS) return since.format(Math.trunc(distance / MINUTE_MS), 'minute')
      if (size < DAY_MS) return since.format(Math.trunc(distance / HOUR_MS), 'hour')
      if (size < 8 * DAY_MS) return since.format(Math.trunc(distance / DAY_MS), 'day')
      return date.format(at)
    },
    days: (count) => days.format(count),
    number: (value, maximumFractionDigits = 1) => value.toLocaleString(tag, { maximumFractionDigits }),
    percent: (ratio) => percent.format(ratio),
    list: (parts) => list.format(parts),
  }
}

function utc(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`)
}
