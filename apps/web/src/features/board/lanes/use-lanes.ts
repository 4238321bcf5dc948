import { type RefObject, useLayoutEffect } from 'react'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { TYPICAL_HEIGHT } from '../column/use-row-list.ts'
import { useBoardView } from '../view/board-view.tsx'
import { keptLayout, keptRows, laneLayout } from './lane-layout.ts'
import { forgetHeights, knownHeight, laneStore, watchBox, watchHeights } from './lane-store.ts'

/** Keeps where the lanes of the board stand, as long as it shows any: `box` then scrolls both ways. Once per board. */
export function useLanes(box: RefObject<HTMLElement | null>): void {
  const { store } = useBoardClient()
  const { isBanded, rowsIn, foldedLanes, density } = useBoardView()

  useLayoutEffect(() => (isBanded && box.current ? watchBox(box.current) : undefined), [isBanded, box])
  useLayoutEffect(() => {
    if (density) forgetHeights()
  }, [density])
  useLayoutEffect(() => {
    if (!isBanded) return
    // Heights become known card by card while one scrolls: what the columns show is asked only when the board changes.
    function read() {
      const { visible } = store.getState()
      const rows = new Map(visible.columnOrder.map((columnId) => [columnId, rowsIn(visible, columnId)]))
      laneStore.setState((before) => ({ rows: keptRows(before.rows, rows) }))
      place()
    }
    function place() {
      const { rows, layout } = laneStore.getState()
      const next = laneLayout(rows, foldedLanes, (itemId) => knownHeight(itemId) ?? TYPICAL_HEIGHT[density])
      laneStore.setState({ layout: keptLayout(layout, next) })
    }
    const endHeights = watchHeights(place)
    const endBoard = store.subscribe((state, before) => {
      if (state.visible !== before.visible) read()
    })
    read()
    return () => {
      endHeights()
      endBoard()
    }
  }, [isBanded, store, rowsIn, foldedLanes, density])
}
