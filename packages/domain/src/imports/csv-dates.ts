import type { Instant } from '../time.ts'

/** Which of two numbers is the day where the year comes last. */
export type DateOrder = 'dmy' | 'mdy'

/** A moment on a wall clock, before anybody has said where the clock hangs. */
interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly ms: number
}

const HOUR_MS = 3_600_000
/** Days without an hour begin at noon, where no clock change makes them another day. */
const NOON = 12 * HOUR_MS
const CLOCK = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2}|\p{L}{3,9}\.?)[-/. ](\d{4}|\d{2})${CLOCK}$`, 'u')
const MONTHS = [
  ...['jan|ene|gen', 'feb|fev', 'mar|mrz', 'apr|avr|abr', 'may|mai|mag', 'jun|juin|giu', 'jul|juil|lug'],
  ...['aug|aou|ago', 'sep|set', 'oct|okt|ott|out', 'nov', 'dec|dez|dic'],
].map((words) => new RegExp(`^(${words})`))

/** Does a text look like a date, whatever its order? */
export function looksLikeDate(text: string): boolean {
  return YEAR_FIRST.test(text.trim()) || YEAR_LAST.test(text.trim())
}

/** What dates say about their order: a number above 12 is a day. Null when all of them can be read both ways. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  let order: DateOrder | null = null
  for (const text of texts) {
    const [, first = '', second = ''] = YEAR_LAST.exec(text.trim()) ?? []
    if (Number(first) > 12) return 'dmy'
    if (Number(second) > 12) order = 'mdy'
  }
  return order
}

/** Are there dates that need an order at all? */
export function needsOrder(texts: Iterable<string>): boolean {
  for (const text of texts) {
    const [, , second] = YEAR_LAST.exec(text.trim()) ?? []
    if (second !== undefined && /^\d/.test(second)) return true
  }
  return false
}

/** The instant that a cell means in an IANA zone; null when it is no date that exists. */
export function csvInstant(text: string, order: DateOrder, zone: string): Instant | null {
  const parts = YEAR_FIRST.exec(text.trim()) ?? YEAR_LAST.exec(text.trim())
  if (!parts) return null
  const [, a = '', b = '', c = '', hour, minute, second, half, offset] = parts
  const yearFirst = a.length === 4
  const swapped = !yearFirst && order === 'mdy' && /^\d/.test(b)
  const year = Number(yearFirst ? a : c.length === 2 ? `20${c}` : c)
  const month = yearFirst ? Number(b) : swapped ? Number(a) : monthOf(b)
  const day = Number(yearFirst ? c : swapped ? b : a)
  const ms = hour === undefined ? NOON : clockMs(Number(hour), Number(minute), Number(second ?? 0), half)
  const utc = Date.UTC(year, month - 1, day)
  if (ms === null || year < 1970 || year > 2200 || new Date(utc).getUTCDate() !== day) return null
  if (month < 1 || month > 12) return null
  return offset === undefined ? zoned({ year, month, day, ms }, zone) : utc + ms - offsetMs(offset)
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const word = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.findIndex((pattern) => pattern.test(word)) + 1
}

function clockMs(hour: number, minute: number, second: number, half: string | undefined): number | null {
  const isLate = half?.toLowerCase().startsWith('p') ?? false
  if (minute > 59 || second > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null
  const full = half === undefined ? hour : (hour % 12) + (isLate ? 12 : 0)
  return full * HOUR_MS + minute * 60_000 + second * 1000
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * 60_000)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The instant at which a zone's clocks show a time; the later of two readings settles an hour that a change swallows. */
function zoned({ year, month, day, ms }: WallTime, zone: string): Instant {
  const wall = Date.UTC(year, month - 1, day) + ms
  const guess = wall - ahead(wall, zone)
  return wall - ahead(guess, zone)
}

/** How far a zone's clocks are ahead of UTC at an instant. */
function ahead(at: Instant, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
    formats.set(zone, format)
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(at / 1000) * 1000
}
