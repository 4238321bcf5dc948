import type { ColumnId, ItemId } from '@paceboard/domain'
import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { dragStore } from '../drag/drag-store.ts'
import { focusStore } from '../focus-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import type { Density } from '../view/device-view.ts'
import { isLane, type Row } from '../view/rows.ts'
import { registerList } from './column-geometry.ts'

export const GAP = 8
/** A card of two lines; real heights are measured. */
export const TYPICAL_HEIGHT = { comfortable: 118, compact: 74 } as const satisfies Record<Density, number>
const LANE_HEIGHT = 30

export interface RowList {
  readonly box: RefObject<HTMLDivElement | null>
  readonly list: Virtualizer<HTMLDivElement, Element>
  /** The head of the lane that the upper edge lies in; it stays in view. */
  readonly stickyIndex: number
}

/**
 * Draws only the rows in view, and those that must not go: the focused card, the lifted one, the head of the lane. Of
 * a column that is not near, only the first two.
 */
export function useRowList(columnId: ColumnId, rows: readonly Row[], isNear: boolean, tabStop: ItemId | null): RowList {
  const box = useRef<HTMLDivElement>(null)
  const { density, swimlanes } = useBoardView()
  const lifted = useStore(dragStore, (drag) => drag.itemId)
  const wanted = useStore(focusStore, (focus) => focus.itemId)
  const keptKey = [tabStop, lifted, wanted]
    .map((id) => (id === null ? -1 : rows.indexOf(id)))
    .filter((index) => index >= 0)
    .join()

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (isHead(rows, index) ? LANE_HEIGHT : TYPICAL_HEIGHT[density]),
    getItemKey: useCallback((index: number) => rows[index] ?? index, [rows]),
    gap: GAP,
    // A card is thirty elements, and there are many columns.
    overscan: 1,
    scrollPaddingStart: swimlanes === 'none' ? 0 : LANE_HEIGHT + GAP,
    rangeExtractor: useCallback(
      (range: Range) =>
        isNear
          ? withKept(defaultRangeExtractor(range), keptKey, headBefore(rows, range.startIndex))
          : withKept([], keptKey, -1),
      [rows, isNear, keptKey],
    ),
  })

  useEffect(() => {
    // Cards of another density have other heights.
    if (density) list.measure()
  }, [density, list])
  useEffect(
    () =>
      registerList(columnId, {
        rows: () => list.measurementsCache,
        top: () => box.current && box.current.getBoundingClientRect().top - box.current.scrollTop,
        show: (index) => list.scrollToIndex(index),
      }),
    [columnId, list],
  )
  const wantedIndex = wanted === null ? -1 : rows.indexOf(wanted)
  useEffect(() => {
    if (wantedIndex >= 0) list.scrollToIndex(wantedIndex)
  }, [wantedIndex, list])

  return { box, list, stickyIndex: headBefore(rows, list.range?.startIndex ?? 0) }
}

function isHead(rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  return row !== undefined && isLane(row)
}

/** The head of the lane that a row belongs to; -1 without lanes. */
function headBefore(rows: readonly Row[], index: number): number {
  if (!isHead(rows, 0)) return -1
  for (let at = Math.min(index, rows.length - 1); at > 0; at--) if (isHead(rows, at)) return at
  return 0
}

function withKept(range: number[], keptKey: string, head: number): number[] {
  const indexes = new Set(range)
  if (keptKey !== '') for (const index of keptKey.split(',')) indexes.add(Number(index))
  if (head >= 0) indexes.add(head)
  return [...indexes].sort((a, b) => a - b)
}
