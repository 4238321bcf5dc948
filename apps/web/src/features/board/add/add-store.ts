import { createStore } from 'zustand/vanilla'

/** Whether the line for a new card is open. */
export const addStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export function openAdd(): void {
  addStore.setState({ isOpen: true })
}

export function closeAdd(): void {
  addStore.setState({ isOpen: false })
}
