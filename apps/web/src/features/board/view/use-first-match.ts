import type { ColumnId } from '@paceboard/domain'
import { type RefObject, useEffect, useRef } from 'react'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { PHONE } from '../../../lib/use-media.ts'
import { scrollToColumn } from '../phone/use-phone-column.ts'
import { useBoardView } from './board-view.tsx'
import type { Filters } from './filters.ts'
import { shownIn } from './rows.ts'

/**
 * Brings the first column with a card that the filters show into view when none of those in view has one: once for
 * every change of the filters, and when the page is opened with some. A phone, which shows one column at a time, stays.
 */
export function useFirstMatch(columns: RefObject<HTMLElement | null>, isBesideItem: boolean): void {
  const { store } = useBoardClient()
  const { filters, matches, collapsed } = useBoardView()
  const answered = useRef<Filters>(null)

  useEffect(() => {
    const box = columns.current
    if (!box || answered.current === filters) return
    const board = store.getState().visible
    const found = board.columnOrder.filter(
      (id) => matches && !collapsed.has(id) && shownIn(board, id, matches).length > 0,
    )
    const [first] = found
    // Dates at risk are known a moment later than the board.
    if (matches && first === undefined) return
    const how = answered.current === null ? 'instant' : 'smooth'
    answered.current = filters
    if (first === undefined || isBesideItem || window.matchMedia(PHONE).matches) return
    if (!found.some((id) => isInView(box, id))) scrollToColumn(box, first, how)
  }, [columns, store, filters, matches, collapsed, isBesideItem])
}

/** At least half of its width. */
function isInView(box: HTMLElement, columnId: ColumnId): boolean {
  const view = box.getBoundingClientRect()
  const column = box.querySelector(`[data-column="${columnId}"]`)?.getBoundingClientRect()
  if (!column) return false
  return Math.min(column.right, view.right) - Math.max(column.left, view.left) >= column.width / 2
}
