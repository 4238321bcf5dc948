import type { DailyChart } from '@paceboard/contract'
import type { ColumnId, ComparedChange, ProcessLimits } from '@paceboard/domain'

/** Work in progress day by day, as one line: of all columns together, or of one. */
export interface WipSeries {
  /** null: everything that was started and not finished (R9). */
  readonly columnId: ColumnId | null
  readonly endOfDay: readonly number[]
  readonly limit: readonly (number | null)[]
  readonly range: ProcessLimits | null
  /** Changes of the limits that it is held against. */
  readonly changes: readonly ComparedChange[]
}

/** The line that was chosen; everything when the column is not there. */
export function wipSeries(
  { wipEndOfDay, wipRange, limit, columns }: DailyChart,
  changes: readonly ComparedChange[],
  columnId: ColumnId | null,
): WipSeries {
  const column = columns.find((one) => one.columnId === columnId)
  if (!column) return { columnId: null, endOfDay: wipEndOfDay, limit, range: wipRange, changes }
  return { ...column, changes: changes.filter((change) => change.columnId === column.columnId) }
}

/** What is said about the limit under the picture. */
export type LimitLine =
  | { readonly kind: 'drawn'; readonly hasGaps: boolean }
  /** The columns that hold nothing back on the last day. */
  | { readonly kind: 'missing'; readonly columnIds: readonly ColumnId[] }

export function limitLine({ columnId, limit }: WipSeries, { columns }: Pick<DailyChart, 'columns'>): LimitLine {
  if (limit.some((one) => one !== null)) return { kind: 'drawn', hasGaps: limit.includes(null) }
  if (columnId !== null) return { kind: 'missing', columnIds: [columnId] }
  const open = columns.filter((column) => (column.limit.at(-1) ?? null) === null)
  return { kind: 'missing', columnIds: open.map((column) => column.columnId) }
}
