import type { ItemId } from '@paceboard/domain'
import { useLayoutEffect, useRef } from 'react'
import { type SeenRow, shiftOf } from './keep-place.ts'
import type { RankedRows } from './use-ranked-rows.ts'

interface Before {
  readonly order: readonly ItemId[]
  readonly margin: number
  readonly drawn: readonly (SeenRow & { readonly end: number })[]
}

/**
 * Keeps the lines being read where they are when others change the order, or when something grows above the list; not at
 * the very top, where news belong.
 */
export function useKeepPlace({ rows, margin }: RankedRows, order: readonly ItemId[], isMine: boolean): void {
  const before = useRef<Before>({ order, margin, drawn: [] })
  useLayoutEffect(() => {
    const { order: orderBefore, margin: marginBefore, drawn } = before.current
    const now = rows.getVirtualItems().map(({ key, start, end }) => ({ key, start, end }))
    before.current = { order, margin, drawn: now }
    const box = rows.scrollElement
    if (orderBefore === order && marginBefore === margin) return
    if (isMine || !box || box.scrollTop <= marginBefore) return
    const { scrollTop, clientHeight } = box
    const seen = drawn.filter(({ start, end }) => end > scrollTop && start < scrollTop + clientHeight)
    box.scrollTop += shiftOf(seen, (key) => rows.measurementsCache[order.indexOf(key as ItemId)]?.start)
  })
}
