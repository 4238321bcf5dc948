import type { ColumnId, ItemId } from '@paceboard/domain'
import type { Virtualizer } from '@tanstack/react-virtual'
import { isLane, type Row } from '../view/rows.ts'

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>

/** The lists on screen, so that a pointer can be told between which cards it is. */
const lists = new Map<ColumnId, ListVirtualizer>()

export function registerList(columnId: ColumnId, list: ListVirtualizer): () => void {
  lists.set(columnId, list)
  return () => {
    if (lists.get(columnId) === list) lists.delete(columnId)
  }
}

/** Before which row of a column a height on screen lies; n when below the last, null when the column shows no list. */
export function indexAt(columnId: ColumnId, clientY: number): number | null {
  const list = lists.get(columnId)
  const box = list?.scrollElement
  if (!list || !box) return null
  const y = clientY - box.getBoundingClientRect().top + box.scrollTop
  const rows = list.measurementsCache
  const first = rows[0]?.key
  // Nothing lies above the head of the first lane.
  let low = typeof first === 'string' && isLane(first as Row) ? 1 : 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.start + row.size / 2 < y) low = middle + 1
    else high = middle
  }
  return low
}

/** Scrolls a column until the place is in view. */
export function showIndex(columnId: ColumnId, index: number): void {
  const list = lists.get(columnId)
  if (!list || list.options.count === 0) return
  list.scrollToIndex(Math.min(index, list.options.count - 1))
}

/** Scrolls a column until a card is in view; does nothing when the column does not show it. */
export function showCard(columnId: ColumnId, itemId: ItemId): void {
  const keys = lists.get(columnId)?.measurementsCache.map(({ key }) => key) ?? []
  const index = keys.indexOf(itemId)
  if (index >= 0) showIndex(columnId, index)
}
