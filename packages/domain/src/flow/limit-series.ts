import type { WipLimit } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'
import type { Pace } from '../pace/plan.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { FlowColumn } from './history.ts'
import { columnsAsTheyWere } from './wip-as-it-was.ts'

/** Which limit a count is held against: that of all items, or of those of a pace; null when none is about them. */
export type LimitFor = 'all' | Pace | null

/** What stood in a started column at the end of each day, as the board was then, and how many could. */
export interface ColumnWip {
  readonly columnId: ColumnId
  readonly endOfDay: readonly number[]
  /** At the end of each day; null on days without a limit that refuses or asks. */
  readonly limit: readonly (number | null)[]
}

export interface LimitSeries {
  /** All that could be in progress: the sum over the started columns; null on days on which one of them had no limit. */
  readonly limit: readonly (number | null)[]
  /** Live started columns, left to right. */
  readonly columns: readonly ColumnWip[]
}

/**
 * R9: the limits of each day beside what they hold back. A limit speaks about the cards that stood in its column then, so
 * that columns are counted as they were; the log tells every change, and what stood before the first one.
 */
export function limitSeries(facts: FlowFacts, window: DayWindow, of: LimitFor): LimitSeries {
  const { first, days } = dayRange(window, facts)
  const started = facts.columns.filter(({ phase }) => phase === 'started')
  const limits = new Map(started.map((column) => [column.id, limitsOf(facts, column, { first, days }, of)]))
  const counts = columnsAsTheyWere(facts, window)
  const archivedOn = ({ archivedAt = null }: FlowColumn) =>
    archivedAt === null ? Number.POSITIVE_INFINITY : facts.dayOf(archivedAt)
  const limitOn = (day: number) => {
    const live = started.filter((column) => first + day < archivedOn(column))
    const ofColumns = live.map(({ id }) => limits.get(id)?.[day] ?? null)
    return live.length === 0 ? null : sumOf(ofColumns)
  }
  return {
    limit: Array.from({ length: days }, (_, day) => limitOn(day)),
    columns: started
      .filter(({ archivedAt = null }) => archivedAt === null)
      .map(({ id }) => ({ columnId: id, endOfDay: counts.get(id) ?? [], limit: limits.get(id) ?? [] })),
  }
}

function limitsOf(
  { limitChanges, dayOf, asOf }: FlowFacts,
  { id, wip }: FlowColumn,
  { first, days }: { readonly first: number; readonly days: number },
  of: LimitFor,
): readonly (number | null)[] {
  const changes = limitChanges.filter(({ columnId, at }) => columnId === id && at <= asOf)
  let next = 0
  let now: WipLimit | number | null = changes[0]?.from ?? wip ?? null
  return Array.from({ length: days }, (_, day) => {
    for (let change = changes[next]; change && dayOf(change.at) <= first + day; change = changes[++next])
      now = change.to
    return allowed(now, of)
  })
}

/** A limit that is only counted holds nothing back. */
function allowed(limit: WipLimit | number | null, of: LimitFor): number | null {
  if (limit === null || of === null) return null
  if (typeof limit === 'number') return of === 'all' ? limit : null
  if (limit.mode === 'off') return null
  return of === 'all' ? limit.limit : limit[of]
}

function sumOf(limits: readonly (number | null)[]): number | null {
  return limits.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}
