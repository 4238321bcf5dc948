import type { ColumnId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

/** The column whose limit is being changed. */
export const limitStore = createStore<{ readonly columnId: ColumnId | null }>(() => ({ columnId: null }))

export function openLimit(columnId: ColumnId): void {
  limitStore.setState({ columnId })
}

export function closeLimit(): void {
  limitStore.setState({ columnId: null })
}
