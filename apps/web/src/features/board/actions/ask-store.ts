import type { ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

export interface Question {
  readonly what: 'block' | 'suggest' | 'approval' | 'approve' | 'changes' | 'withdraw'
  /** One card; for an approval perhaps several, which are asked about together. */
  readonly itemIds: readonly ItemId[]
}

/** The action on a card that asks something before it is done. */
export const askStore = createStore<{ readonly question: Question | null }>(() => ({ question: null }))

export function ask(what: Question['what'], ...itemIds: readonly ItemId[]): void {
  askStore.setState({ question: { what, itemIds } })
}

export function stopAsking(): void {
  askStore.setState({ question: null })
}
