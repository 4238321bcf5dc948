import type { ColumnId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { type CumulativeColumn, cumulativeFlow } from './cumulative-flow.ts'
import { type CycleTimeStats, groupCycleTimes } from './cycle-time-groups.ts'
import { type DailySeries, dailySeries } from './daily-series.ts'
import { valueAt } from './day-lists.ts'
import { dayRange } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { LimitChange } from './history.ts'
import { isoDateOf, type LocalDay } from './local-day.ts'

/** Four weeks, so that weekdays weigh the same. */
const COMPARED_DAYS = 28
/** Fewer finished items than this on either side are not compared. */
const FEWEST = 5

/** The board in the days before or after a change of a limit. */
export interface AroundChange {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Full days on which the board existed; 28 when the four weeks are complete. */
  readonly days: number
  /** Mean work in progress of the whole board at the end of the day (R9); null without a day. */
  readonly meanWip: number | null
  /** The same in the column alone, by stage dates (R11); null for the limit per person. */
  readonly meanInColumn: number | null
  /** Items finished, and how long those with a known cycle time took (R4, R7). */
  readonly throughput: number
  readonly cycleTimes: Pick<CycleTimeStats, 'n' | 'p50' | 'p85'>
}

export interface ComparedChange extends LimitChange {
  readonly day: IsoDate
  readonly before: AroundChange
  readonly after: AroundChange
  /** False when fewer than five items finished on one of the sides: show no difference then. */
  readonly comparable: boolean
}

/**
 * Every change of a limit, newest first, with the four weeks before and after it; the day of the change is in neither, and
 * today is not over, so not counted. What is next to a change need not be because of it. With filtered facts the numbers
 * are of those items alone.
 */
export function limitChanges(facts: FlowFacts): readonly ComparedChange[] {
  const whole = {
    facts,
    daily: dailySeries(facts),
    columns: cumulativeFlow(facts).columns,
    finished: rowsByFinish(facts),
  }
  return facts.limitChanges
    .filter(({ at }) => at <= facts.asOf)
    .map((change) => compared(whole, change))
    .reverse()
}

/** The whole board, drawn once for all changes. */
interface Whole {
  readonly facts: FlowFacts
  readonly daily: DailySeries
  readonly columns: readonly CumulativeColumn[]
  readonly finished: ReadonlyMap<LocalDay, readonly number[]>
}

function compared(whole: Whole, change: LimitChange): ComparedChange {
  const { dayOf, today } = whole.facts
  const day = dayOf(change.at)
  const before = around(whole, change.columnId, day - COMPARED_DAYS, day - 1)
  const after = around(whole, change.columnId, day + 1, Math.min(day + COMPARED_DAYS, today - 1))
  const comparable = before.throughput >= FEWEST && after.throughput >= FEWEST
  return { ...change, day: isoDateOf(day), before, after, comparable }
}

function around(
  { facts, daily, columns, finished }: Whole,
  columnId: ColumnId | null,
  from: LocalDay,
  to: LocalDay,
): AroundChange {
  const window = { from: isoDateOf(from), to: isoDateOf(to) }
  const { first, days } = dayRange(window, facts)
  const offset = first - facts.firstDay
  const wip = daily.wipEndOfDay.slice(offset, offset + days)
  const rows = Array.from({ length: days }, (_, day) => finished.get(first + day) ?? []).flat()
  const { n, p50, p85 } = groupCycleTimes(facts, rows).all
  return {
    ...window,
    days,
    meanWip: mean(wip),
    meanInColumn: columnId === null ? null : mean(inColumn(columns, columnId).slice(offset, offset + days)),
    throughput: rows.length,
    cycleTimes: { n, p50, p85 },
  }
}

function rowsByFinish(facts: FlowFacts): ReadonlyMap<LocalDay, readonly number[]> {
  const byDay = new Map<LocalDay, number[]>()
  for (const row of finishedRows(facts)) {
    const day = valueAt(facts.finished, row)
    const rows = byDay.get(day)
    if (rows) rows.push(row)
    else byDay.set(day, [row])
  }
  return byDay
}

/** How many items stood in a column at the end of each day. */
function inColumn(columns: readonly CumulativeColumn[], columnId: ColumnId): readonly number[] {
  const place = columns.findIndex((column) => column.columnId === columnId)
  const right = columns[place + 1]?.cumulative ?? []
  return (columns[place]?.cumulative ?? []).map((come, day) => come - (right[day] ?? 0))
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
