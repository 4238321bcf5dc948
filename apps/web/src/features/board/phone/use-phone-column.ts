import type { ColumnId } from '@paceboard/domain'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { readSetting, writeSetting } from '../../../lib/storage.ts'
import { PHONE } from '../../../lib/use-media.ts'
import { firstColumn } from './first-column.ts'

/** Opens the board on a phone at the column left last on this device, or at the first in which there is something. */
export function useStartColumn(columns: RefObject<HTMLElement | null>): void {
  const { store } = useBoardClient()
  const key = useKey()
  useLayoutEffect(() => {
    if (!columns.current || !window.matchMedia(PHONE).matches) return
    scrollToColumn(columns.current, firstColumn(store.getState().visible, readSetting(key)), 'instant')
  }, [columns, store, key])
}

export interface PhoneColumn {
  /** The column that fills the screen; null until it is known. */
  readonly current: ColumnId | null
  readonly goTo: (columnId: ColumnId) => void
}

/** Which column a phone shows, and a way to another; remembers it on this device. */
export function usePhoneColumn(columns: RefObject<HTMLElement | null>): PhoneColumn {
  const key = useKey()
  const [current, setCurrent] = useState<ColumnId | null>(null)

  useEffect(() => {
    const box = columns.current
    if (!box) return
    function follow() {
      const shown = box && columnAt(box)
      if (shown) setCurrent(shown)
    }
    follow()
    box.addEventListener('scroll', follow, { passive: true })
    return () => box.removeEventListener('scroll', follow)
  }, [columns])

  useEffect(() => {
    if (current !== null) writeSetting(key, current)
  }, [key, current])

  const goTo = useCallback(
    (columnId: ColumnId) => {
      if (columns.current) scrollToColumn(columns.current, columnId, 'smooth')
    },
    [columns],
  )
  return { current, goTo }
}

function useKey(): string {
  return useBoardState(({ you, boardId }) => `column.${you.memberId}.${boardId}`)
}

/** The column that begins nearest to where the screen begins. */
function columnAt(box: HTMLElement): ColumnId | null {
  const distance = (column: HTMLElement) => Math.abs(startOf(box, column) - box.scrollLeft)
  const columns = [...box.querySelectorAll<HTMLElement>('[data-column]')]
  const [nearest] = columns.toSorted((a, b) => distance(a) - distance(b))
  return (nearest?.dataset.column as ColumnId | undefined) ?? null
}

/** How far the columns are scrolled when one of them is where columns begin. */
function startOf(box: HTMLElement, column: HTMLElement): number {
  const distance = column.getBoundingClientRect().left - box.getBoundingClientRect().left
  return distance + box.scrollLeft - Number.parseFloat(getComputedStyle(box).paddingInlineStart)
}

/** Scrolls until a column is where columns begin, at once for whoever wants less motion. */
export function scrollToColumn(box: HTMLElement, columnId: ColumnId, how: 'instant' | 'smooth'): void {
  const column = box.querySelector<HTMLElement>(`[data-column="${columnId}"]`)
  const isStill = how === 'instant' || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (column) box.scrollTo({ left: startOf(box, column), behavior: isStill ? 'instant' : 'smooth' })
}
