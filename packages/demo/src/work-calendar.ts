import { addDays, type Instant, type IsoDate, isoWeekday, localDate } from '@paceboard/domain'

/** Minutes on the board's wall clock since midnight of the day on which the demo is made: the past is negative. */
export type Moment = number

export const MINUTES_A_DAY = 1440

/** Work begins at 9:00 and ends at 17:00; what a story pushes later stays within the half hour after. */
const OPENS = 9 * 60
const CLOSES = 17 * 60

/** The days around the moment when the demo is made. `ago` counts calendar days back from that day. */
export interface WorkCalendar {
  isWorkday(ago: number): boolean
  /** The working day nearest to that day, as days back; never today, which may not have begun to work yet. */
  workday(ago: number): number
  /** So many working days before a working day, as days back. */
  workdaysBefore(ago: number, workdays: number): number
  /** A time on the working day nearest to that day. */
  on(ago: number, hour: number, minute?: number): Moment
  /** The nearest moment within working hours, `margin` minutes away from opening and closing. */
  intoWorkingHours(moment: Moment, margin: number): Moment
  dateOf(moment: Moment): IsoDate
  /** The day so many days ahead. */
  dateIn(days: number): IsoDate
  /** Days until the next such ISO weekday, 1 to 7. */
  daysUntil(isoWeekday: number): number
  instantOf(moment: Moment): Instant
}

export function workCalendar(at: Instant, timezone: string): WorkCalendar {
  const today = localDate(at, timezone)
  const weekdayToday = isoWeekday(today)
  const offsetOn = offsetsIn(timezone)
  const weekdayOf = (ago: number): number => ((((weekdayToday - 1 - ago) % 7) + 7) % 7) + 1
  const dateOf = (moment: Moment): IsoDate => addDays(today, Math.floor(moment / MINUTES_A_DAY))

  const workday = (ago: number): number => {
    const wanted = Math.max(1, ago)
    const weekday = weekdayOf(wanted)
    if (weekday < 6) return wanted
    if (weekday === 6) return wanted + 1
    return wanted > 1 ? wanted - 1 : wanted + 2
  }

  return {
    isWorkday: (ago) => weekdayOf(ago) < 6,
    workday,
    workdaysBefore(ago, workdays) {
      let day = ago
      for (let left = workdays; left > 0; ) if (weekdayOf(++day) < 6) left--
      return day
    },
    on: (ago, hour, minute = 0) => -workday(ago) * MINUTES_A_DAY + hour * 60 + minute,
    intoWorkingHours(moment, margin) {
      const ago = -Math.floor(moment / MINUTES_A_DAY)
      const nearest = workday(ago)
      const minute = nearest > ago ? CLOSES : nearest < ago ? OPENS : moment + ago * MINUTES_A_DAY
      return -nearest * MINUTES_A_DAY + Math.min(CLOSES - margin, Math.max(OPENS + margin, minute))
    },
    dateOf,
    dateIn: (days) => addDays(today, days),
    daysUntil: (wanted) => ((wanted - weekdayToday + 6) % 7) + 1,
    instantOf(moment) {
      const date = dateOf(moment)
      const minute = moment - Math.floor(moment / MINUTES_A_DAY) * MINUTES_A_DAY
      return Date.parse(`${date}T00:00:00Z`) + minute * 60_000 - offsetOn(date)
    },
  }
}

/** Milliseconds that a zone's wall clock is ahead of UTC at noon of a day: clocks change at night. */
function offsetsIn(timezone: string): (date: IsoDate) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
  const offsetAt = (at: Instant): number => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at)) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  }
  const known = new Map<IsoDate, number>()
  return (date) => {
    let offset = known.get(date)
    if (offset === undefined) {
      const noon = Date.parse(`${date}T12:00:00Z`)
      offset = offsetAt(noon - offsetAt(noon))
      known.set(date, offset)
    }
    return offset
  }
}
