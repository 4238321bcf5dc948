import type { ItemId } from '@paceboard/domain'
import { useLayoutEffect, useRef } from 'react'
import { type SeenRow, shiftOf } from './keep-place.ts'
import type { RankedRows } from './use-ranked-rows.ts'

/** Keeps the lines being read where they are when others change the order; not at the very top, where news belong. */
export function useKeepPlace({ rows, margin }: RankedRows, order: readonly ItemId[], isMine: boolean): void {
  const before = useRef<{ readonly order: readonly ItemId[]; readonly drawn: readonly (SeenRow & { end: number })[] }>({
    order,
    drawn: [],
  })
  useLayoutEffect(() => {
    const { order: orderBefore, drawn } = before.current
    before.current = { order, drawn: rows.getVirtualItems().map(({ key, start, end }) => ({ key, start, end })) }
    const box = rows.scrollElement
    if (orderBefore === order || isMine || !box || box.scrollTop <= margin) return
    const { scrollTop, clientHeight } = box
    const seen = drawn.filter(({ start, end }) => end > scrollTop && start < scrollTop + clientHeight)
    box.scrollTop += shiftOf(seen, (key) => rows.measurementsCache[order.indexOf(key as ItemId)]?.start)
  })
}
