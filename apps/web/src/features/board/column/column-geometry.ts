import type { ColumnId } from '@paceboard/domain'
import type { Virtualizer } from '@tanstack/react-virtual'

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>

/** The lists on screen, so that a pointer can be told between which cards it is. */
const lists = new Map<ColumnId, ListVirtualizer>()

export function registerList(columnId: ColumnId, list: ListVirtualizer): () => void {
  lists.set(columnId, list)
  return () => {
    if (lists.get(columnId) === list) lists.delete(columnId)
  }
}

/** Before which card of a column a height on screen lies; n when below the last, null when the column is not drawn. */
export function indexAt(columnId: ColumnId, clientY: number): number | null {
  const list = lists.get(columnId)
  const box = list?.scrollElement
  if (!list || !box) return null
  const y = clientY - box.getBoundingClientRect().top + box.scrollTop
  const cards = list.measurementsCache
  let low = 0
  let high = cards.length
  while (low < high) {
    const middle = (low + high) >> 1
    const card = cards[middle]
    if (card && card.start + card.size / 2 < y) low = middle + 1
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
