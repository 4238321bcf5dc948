import type { AgingChart } from '@paceboard/contract'
import { type AgingItem, type Board, type Column, columnsInOrder, phaseOf, type StageBand } from '@paceboard/domain'

/** A started column of the ageing chart. */
export interface AgeingColumn {
  readonly column: Column
  /** Oldest first. */
  readonly items: readonly AgingItem[]
  /** null when nothing that was finished went through it. */
  readonly band: StageBand | null
  /** Its limit; null when it has none. */
  readonly limit: number | null
}

/** The board's started columns from left to right, with what stands in them. */
export function ageingColumns(board: Board, { items, bands }: AgingChart): readonly AgeingColumn[] {
  const started = columnsInOrder(board).filter((column) => phaseOf(column) === 'started')
  return started.map((column) => ({
    column,
    items: items.filter(({ columnId }) => columnId === column.id),
    band: bands.find(({ columnId }) => columnId === column.id) ?? null,
    limit: column.wip.mode === 'off' ? null : column.wip.limit,
  }))
}
