import type { IsoDate, OpenRisk } from '@paceboard/domain'

/** A promised day that is to come and hardly kept. A day that has come needs no forecast; one for another day is none. */
export function isAtRisk(day: IsoDate, risk: OpenRisk | null, today: IsoDate): boolean {
  return day > today && risk !== null && risk.planned === day && risk.level !== 'on-track'
}
