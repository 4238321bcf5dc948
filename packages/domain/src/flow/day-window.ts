import type { IsoDate } from '../time.ts'
import { type LocalDay, localDayOfDate } from './local-day.ts'

/** Calendar days in the board's zone, both ends included; a missing end is open. */
export interface DayWindow {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

export function isInWindow({ from, to }: DayWindow): (day: LocalDay) => boolean {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : localDayOfDate(from)
  const last = to === undefined ? Number.POSITIVE_INFINITY : localDayOfDate(to)
  return (day) => day >= first && day <= last
}

/** Consecutive calendar days, as charts draw them. */
export interface DayRange {
  readonly first: LocalDay
  /** How many; 0 when the window lies outside the board's time. */
  readonly days: number
}

/** The days of a window on which the board existed: before its first day and after today there is nothing to draw. */
export function dayRange(
  { from, to }: DayWindow,
  { firstDay, today }: { readonly firstDay: LocalDay; readonly today: LocalDay },
): DayRange {
  const first = from === undefined ? firstDay : Math.max(firstDay, localDayOfDate(from))
  const last = to === undefined ? today : Math.min(today, localDayOfDate(to))
  return { first, days: Math.max(0, last - first + 1) }
}
