import type { ColumnId } from '@paceboard/domain'
import { useStore } from 'zustand'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { dragStore } from '../drag/drag-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import { type LaneKey, laneOf } from '../view/lanes.ts'
import { laneAt } from '../view/rows.ts'

/** The lane that the card in the air belongs to, while it hangs over another one of a column, or over this one; else null. */
export function useHomeOfGuest(columnId: ColumnId, only?: LaneKey): LaneKey | null {
  const { rowsIn, swimlanes } = useBoardView()
  const { store } = useBoardClient()
  return useStore(dragStore, ({ itemId, over }) => {
    if (itemId === null || over?.columnId !== columnId) return null
    const board = store.getState().visible
    const item = board.items.get(itemId)
    const lane = laneAt(rowsIn(board, columnId), over.index)
    if (!item || (only !== undefined && lane !== only)) return null
    const home = laneOf(item, swimlanes)
    return home === lane ? null : home
  })
}
