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
