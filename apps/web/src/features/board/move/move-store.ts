import type { ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

/** The card that the "Move to…" dialog is open for. */
export const moveStore = createStore<{ readonly itemId: ItemId | null }>(() => ({ itemId: null }))

export function openMove(itemId: ItemId): void {
  moveStore.setState({ itemId })
}

export function closeMove(): void {
  moveStore.setState({ itemId: null })
}
