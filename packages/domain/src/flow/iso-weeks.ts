import type { IsoDate } from '../time.ts'
import { dailySeries } from './daily-series.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { isoDateOf, type LocalDay } from './local-day.ts'

export interface WeekCount {
  /** The week's Monday. */
  readonly monday: IsoDate
  /** First and last day of the week inside the window. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly count: number
  /** The week is not over, or the window holds only a part of it: drawn hollow, left out of forecasts (R8). */
  readonly partial: boolean
}

/** R8: items finished in each ISO week (Monday to Sunday of the board's zone), weeks without any included. */
export function weeklyThroughput(facts: FlowFacts, window: DayWindow = {}): readonly WeekCount[] {
  const { first, days } = dayRange(window, facts)
  const end = first + days
  const { throughput } = dailySeries(facts, window)
  const weeks: WeekCount[] = []
  if (days === 0) return weeks
  for (let monday = mondayOf(first); monday < end; monday += 7) {
    const from = Math.max(first, monday)
    const to = Math.min(end, monday + 7) - 1
    const ofWeek = throughput.slice(from - first, to + 1 - first)
    weeks.push({
      monday: isoDateOf(monday),
      from: isoDateOf(from),
      to: isoDateOf(to),
      count: ofWeek.reduce((sum, finished) => sum + finished, 0),
      partial: ofWeek.length < 7 || monday + 6 >= facts.today,
    })
  }
  return weeks
}

/** The Monday of a day's week. */
function mondayOf(day: LocalDay): LocalDay {
  // Day 0, 1 January 1970, was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7)
}
