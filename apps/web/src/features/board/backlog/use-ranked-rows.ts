import type { ColumnId, ItemId } from '@paceboard/domain'
import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { registerList } from '../column/column-geometry.ts'
import { dragStore } from '../drag/drag-store.ts'
import { useScrollParent } from './use-scroll-parent.ts'

const ROW_HEIGHT = 56

export interface RankedRows {
  readonly rows: Virtualizer<Element, Element>
  /** How far down in the page the list begins; the rows' heights count from the page's beginning. */
  readonly margin: number
}

/** Draws only the rows in view, and those that must not go: the dragged one, and those of `kept`. */
export function useRankedRows(
  list: RefObject<HTMLElement | null>,
  columnId: ColumnId,
  order: readonly ItemId[],
  kept: readonly (ItemId | null)[],
): RankedRows {
  const page = useScrollParent(list)
  const dragged = useStore(dragStore, (drag) => drag.itemId)
  const keptKey = [dragged, ...kept]
    .map((id) => (id === null ? -1 : order.indexOf(id)))
    .filter((index) => index >= 0)
    .join()

  const rows = useVirtualizer<Element, Element>({
    count: order.length,
    getScrollElement: () => page.element,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((index: number) => order[index] ?? index, [order]),
    scrollMargin: page.margin,
    overscan: 8,
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), keptKey), [keptKey]),
  })

  useEffect(
    () =>
      registerList(columnId, {
        rows: () => rows.measurementsCache,
        top: () => list.current && list.current.getBoundingClientRect().top - rows.options.scrollMargin,
        show: (index) => rows.scrollToIndex(index),
      }),
    [columnId, rows, list],
  )
  return { rows, margin: page.margin }
}

function withKept(range: number[], keptKey: string): number[] {
  const indexes = new Set(range)
  if (keptKey !== '') for (const index of keptKey.split(',')) indexes.add(Number(index))
  return [...indexes].sort((a, b) => a - b)
}
