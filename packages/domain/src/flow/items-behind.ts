import type { ColumnId, ItemId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { clockAt } from './clock-lists.ts'
import { hasUnobservedStart } from './cycle-time.ts'
import { valueAt } from './day-lists.ts'
import type { FlowFacts } from './flow-facts.ts'
import { idsOf } from './flow-filter.ts'
import { type LocalDay, localDayOfDate, NEVER } from './local-day.ts'
import { rowsThatLeft } from './stage-bands.ts'
import { type FlowStatus, statusAt } from './status.ts'
import { stoodIn } from './wip-as-it-was.ts'

/** A number of a chart that can be asked for its items. Periods have both ends included. */
export type FlowPoint =
  | { readonly series: 'arrivals' | 'throughput' | 'cancelled'; readonly from: IsoDate; readonly to: IsoDate }
  /** Neither finished nor given up. */
  | { readonly series: 'open' }
  /** R4: finished in the period without a recorded start. */
  | { readonly series: 'unobserved'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly series: 'wipEndOfDay' | 'wipInclusive'; readonly day: IsoDate }
  /** R3, R4: finished in the period within so many days: a bar of the histogram, or who kept a promise and who did not. */
  | {
      readonly series: 'cycleTime'
      readonly from: IsoDate
      readonly to: IsoDate
      readonly min: number
      readonly max: number
    }
  /** R13: finished in the period, and so many days old when they left the column for good. */
  | {
      readonly series: 'leftColumn'
      readonly columnId: ColumnId
      readonly from: IsoDate
      readonly to: IsoDate
      readonly min: number
      readonly max: number
    }
  /** R11: what had come to the column by then. */
  | { readonly series: 'cumulative'; readonly columnId: ColumnId; readonly day: IsoDate }
  /** R11: what had come to the column by then and not to the next one: the height of its area. */
  | { readonly series: 'band'; readonly columnId: ColumnId; readonly day: IsoDate }
  /** What stood in the column at the end of the day, as the board was then. */
  | { readonly series: 'inColumn'; readonly columnId: ColumnId; readonly day: IsoDate }

/** The items that a number of a chart counts: always as many as the number says. In the order of their ids. */
export function itemsBehind(facts: FlowFacts, point: FlowPoint): readonly ItemId[] {
  return idsOf(facts, rowsOf(facts, point))
}

function rowsOf(facts: FlowFacts, point: FlowPoint): (row: number) => boolean {
  switch (point.series) {
    case 'arrivals':
      return within(facts.started, point.from, point.to)
    case 'throughput':
      return within(facts.finished, point.from, point.to)
    case 'cancelled':
      return within(facts.cancelled, point.from, point.to)
    case 'open':
      return (row) => isOpen(statusAt(facts, row))
    case 'unobserved':
      return withoutStart(facts, point)
    case 'wipEndOfDay':
      return between(facts.started, facts.finished, localDayOfDate(point.day), 0)
    case 'wipInclusive':
      return between(facts.started, facts.finished, localDayOfDate(point.day), 1)
    case 'cycleTime':
      return finishedWithin(facts, point)
    case 'cumulative':
    case 'band':
      return ofColumn(facts, point)
    case 'leftColumn': {
      const rows = rowsThatLeft(facts, point, point.columnId, point)
      return (row) => rows.has(row)
    }
    case 'inColumn':
      return stoodIn(facts, point.columnId, localDayOfDate(point.day))
  }
}

function within(days: Int32Array, from: IsoDate, to: IsoDate): (row: number) => boolean {
  const first = localDayOfDate(from)
  const last = localDayOfDate(to)
  return (row) => valueAt(days, row) >= first && valueAt(days, row) <= last
}

function finishedWithin(facts: FlowFacts, { from, to, min, max }: Extract<FlowPoint, { series: 'cycleTime' }>) {
  const inPeriod = within(facts.finished, from, to)
  return (row: number) => {
    const days = valueAt(facts.cycleTimes, row)
    return days !== NEVER && days >= min && days <= max && inPeriod(row)
  }
}

function isOpen(status: FlowStatus): boolean {
  return status === 'notStarted' || status === 'inProgress'
}

function withoutStart(facts: FlowFacts, { from, to }: Extract<FlowPoint, { readonly series: 'unobserved' }>) {
  const inPeriod = within(facts.finished, from, to)
  return (row: number) => hasUnobservedStart(clockAt(facts, row)) && inPeriod(row)
}

/** Begun by the end of a day and over on a later one; `onLastDay` = 1 counts the day on which it is over as well. */
function between(begin: Int32Array, end: Int32Array, day: LocalDay, onLastDay: 0 | 1): (row: number) => boolean {
  return (row) => valueAt(begin, row) <= day && valueAt(end, row) + onLastDay > day
}

function ofColumn(
  facts: FlowFacts,
  { series, columnId, day }: Extract<FlowPoint, { readonly series: 'cumulative' | 'band' }>,
) {
  const place = facts.columns.findIndex((column) => column.id === columnId)
  const own = facts.stamps[place]
  if (!own) return () => false
  const date = localDayOfDate(day)
  const next = facts.stamps[place + 1]
  if (series === 'cumulative' || !next) return (row: number) => valueAt(own, row) <= date
  return between(own, next, date, 0)
}
