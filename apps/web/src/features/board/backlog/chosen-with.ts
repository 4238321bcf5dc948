import type { ItemId } from '@paceboard/domain'
import { selectionStore } from '../selection/selection-store.ts'
import { inOrder } from './rank-moves.ts'

/** What is ranked along with an item, from top to bottom: all that are selected when it is one of them. */
export function chosenWith(itemId: ItemId, order: readonly ItemId[]): readonly ItemId[] {
  const { ids } = selectionStore.getState()
  return ids.size > 1 && ids.has(itemId) ? inOrder(order, [...ids]) : [itemId]
}
