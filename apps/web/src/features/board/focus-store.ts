import type { ColumnId, ItemId } from '@paceboard/domain'
import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'

/** The card that shall have focus as soon as it is on screen, wherever it went; null once it has. */
export const focusStore = createStore<{ readonly itemId: ItemId | null }>(() => ({ itemId: null }))

export function focusCard(itemId: ItemId | null): void {
  focusStore.setState({ itemId })
}

/** Focuses the first control of a column, drawn as it has just become: a key typed next must not meet what is gone. */
export function focusColumn(columnId: ColumnId): void {
  flushSync(() => {})
  document.querySelector<HTMLElement>(`[data-column="${columnId}"] button`)?.focus()
}
