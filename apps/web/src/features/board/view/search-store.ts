import { createStore } from 'zustand/vanilla'

/** Whether the search was asked for and has not got focus yet. */
export const searchStore = createStore<{ readonly isAsked: boolean }>(() => ({ isAsked: false }))

export function askForSearch(): void {
  searchStore.setState({ isAsked: true })
}
