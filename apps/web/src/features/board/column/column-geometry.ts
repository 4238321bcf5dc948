import { type ColumnId, firstIndex, type ItemId } from '@paceboard/domain'
import { isLane, type Row } from '../view/rows.ts'

/** A list of rows on screen, drawn or not, as a pointer has to know it. */
export interface ListGeometry {
  /** From top to bottom, in pixels from the list's own beginning. */
  readonly rows: () => readonly RowBox[]
  /** Where on screen that beginning is now; null while the list is not drawn. */
  readonly top: () => number | null
  readonly show: (index: number) => void
}

export interface RowBox {
  readonly key: unknown
  readonly start: number
  readonly size: number
}

/** The lists on screen, so that a pointer can be told between which cards it is. */
const lists = new Map<ColumnId, ListGeometry>()

export function registerList(columnId: ColumnId, list: ListGeometry): () => void {
  lists.set(columnId, list)
  return () => {
    if (lists.get(columnId) === list) lists.delete(columnId)
  }
}

/** Before which row of a column a height on screen lies; n when below the last, null when the column shows no list. */
export function indexAt(columnId: ColumnId, clientY: number): number | null {
  const list = lists.get(columnId)
  const top = list?.top() ?? null
  if (!list || top === null) return null
  return rowAt(list.rows(), clientY - top)
}

/** Before which row a height in the list lies: the upper half of a row is before it. */
export function rowAt(rows: readonly RowBox[], y: number): number {
  const first = rows[0]?.key
  // Nothing lies above the head of the first lane.
  const from = typeof first === 'string' && isLane(first as Row) ? 1 : 0
  return firstIndex(rows, (row) => row.start + row.size / 2 >= y, from)
}

/** Scrolls a column until the place is in view. */
export function showIndex(columnId: ColumnId, index: number): void {
  const list = lists.get(columnId)
  const last = (list?.rows().length ?? 0) - 1
  if (last >= 0) list?.show(Math.min(index, last))
}

/** Scrolls a column until a card is in view; does nothing when the column does not show it. */
export function showCard(columnId: ColumnId, itemId: ItemId): void {
  const index =
    lists
      .get(columnId)
      ?.rows()
      .findIndex(({ key }) => key === itemId) ?? -1
  if (index >= 0) showIndex(columnId, index)
}
