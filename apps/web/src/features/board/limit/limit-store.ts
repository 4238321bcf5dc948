import type { ColumnId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

/** The column whose limit is being changed, and the limit that is proposed as an experiment. */
export interface LimitState {
  readonly columnId: ColumnId | null
  readonly proposed: number | null
}

export const limitStore = createStore<LimitState>(() => ({ columnId: null, proposed: null }))

export function openLimit(columnId: ColumnId, proposed: number | null = null): void {
  limitStore.setState({ columnId, proposed })
}

export function closeLimit(): void {
  limitStore.setState({ columnId: null, proposed: null })
}
