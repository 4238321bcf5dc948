import type { ColumnId } from '../../ids.ts'

/** Time that items spent in a column, in any unit. */
export interface TimeThere {
  readonly columnId: ColumnId
  readonly time: number
}

/**
 * A board's limit shared out by the time that items spend in each column, at least one each: a hint for the eye, never
 * advice, because averages say nothing about one column. The parts add up to the limit, unless it is smaller than the
 * number of columns. Empty when no time was seen.
 */
export function splitLimit(limit: number, columns: readonly TimeThere[]): ReadonlyMap<ColumnId, number> {
  const all = columns.reduce((sum, { time }) => sum + time, 0)
  if (all <= 0) return new Map()
  const exact = columns.map(({ columnId, time }) => ({ columnId, share: (limit * time) / all }))
  const parts = new Map(exact.map(({ columnId, share }) => [columnId, Math.max(1, Math.floor(share))]))
  let left = limit - [...parts.values()].reduce((sum, part) => sum + part, 0)
  for (const { columnId, share } of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))) {
    if (left <= 0) break
    if (share < 1) continue
    parts.set(columnId, (parts.get(columnId) ?? 0) + 1)
    left--
  }
  return parts
}
