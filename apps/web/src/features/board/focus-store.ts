import type { ColumnId, ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

/** The card that shall have focus as soon as it is on screen, wherever it went; null once it has. */
export const focusStore = createStore<{ readonly itemId: ItemId | null }>(() => ({ itemId: null }))

export function focusCard(itemId: ItemId | null): void {
  focusStore.setState({ itemId })
}

/** Focuses the first control of a column, once it is drawn as it will be. */
export function focusColumn(columnId: ColumnId): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-column="${columnId}"] button`)?.focus())
}
