import type { ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

const NONE: readonly ItemId[] = []

/** The cards that the "Move to…" dialog is open for. */
export const moveStore = createStore<{ readonly itemIds: readonly ItemId[] }>(() => ({ itemIds: NONE }))

export function openMove(...itemIds: readonly ItemId[]): void {
  moveStore.setState({ itemIds })
}

export function closeMove(): void {
  moveStore.setState({ itemIds: NONE })
}
