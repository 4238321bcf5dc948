import type { Board, ItemId } from '@paceboard/domain'
import { useEffect } from 'react'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { clearSelection, keepSelected } from './selection-store.ts'

/**
 * Items that a page does not show any more (archived, filtered away, folded away) are not selected any more, and none is
 * once the page is left. Give the same function as long as the page shows things the same way.
 */
export function useKeptSelection(isShown: (board: Board, itemId: ItemId) => boolean): void {
  const { store } = useBoardClient()
  useEffect(() => {
    const keep = (board: Board) => keepSelected((itemId) => isShown(board, itemId))
    keep(store.getState().visible)
    return store.subscribe(({ visible }, before) => {
      if (visible !== before.visible) keep(visible)
    })
  }, [store, isShown])
  useEffect(() => clearSelection, [])
}
