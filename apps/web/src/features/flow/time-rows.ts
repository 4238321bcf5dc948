import type { TimeChart } from '@paceboard/contract'
import { type BlockReason, type ColumnId, DAY_MS, type TimeUse, type TimeUses, type TypeId } from '@paceboard/domain'

/** A part of a bar: what was done in that time, and why nothing could be. */
export interface TimePart {
  readonly use: TimeUse
  readonly reason: BlockReason | null
  /** Average of one item. */
  readonly days: number
  /** Of the bar, 0 to 1. */
  readonly share: number
}

/** A bar of "where the time goes"; without type and column it is everything. */
export interface TimeRow {
  readonly id: string
  readonly typeId: TypeId | null
  readonly columnId: ColumnId | null
  /** Finished items that the average is of. */
  readonly n: number
  readonly days: number
  readonly parts: readonly TimePart[]
}

/** Everything first, then the types that take longest, or the columns from left to right. */
export function timeRows({ all, byType }: TimeChart, by: 'type' | 'column'): readonly TimeRow[] {
  const whole = rowOf(all, { id: 'all', typeId: null, columnId: null, n: all.n })
  if (by === 'column') {
    const columns = all.columns.map((column) => {
      return rowOf(column, { id: column.columnId, typeId: null, columnId: column.columnId, n: all.n })
    })
    return [whole, ...columns]
  }
  const types = byType.flatMap((row) => {
    return row.typeId === null ? [] : [rowOf(row, { id: row.typeId, typeId: row.typeId, columnId: null, n: row.n })]
  })
  return [whole, ...types.toSorted((a, b) => b.days - a.days || b.n - a.n)]
}

function rowOf(uses: TimeUses, of: Pick<TimeRow, 'id' | 'typeId' | 'columnId' | 'n'>): TimeRow {
  const { working, waiting, blocked, outside, blockedBy } = uses
  const total = working + waiting + blocked + outside
  const part = (use: TimeUse, ms: number, reason: BlockReason | null = null): TimePart => {
    return { use, reason, days: inDays(ms, of.n), share: total === 0 ? 0 : ms / total }
  }
  const reasons = (Object.entries(blockedBy) as [BlockReason, number][]).toSorted((a, b) => b[1] - a[1])
  const parts = [
    part('working', working),
    part('waiting', waiting),
    ...reasons.map(([reason, ms]) => part('blocked', ms, reason)),
    part('outside', outside),
  ]
  return { ...of, days: inDays(total, of.n), parts: parts.filter(({ days }) => days > 0) }
}

function inDays(ms: number, n: number): number {
  return n === 0 ? 0 : ms / n / DAY_MS
}
