import type { ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

export interface Question {
  readonly what: 'block' | 'suggest' | 'approval' | 'approve' | 'changes' | 'withdraw'
  readonly itemId: ItemId
}

/** The action on a card that asks something before it is done. */
export const askStore = createStore<{ readonly question: Question | null }>(() => ({ question: null }))

export function ask(what: Question['what'], itemId: ItemId): void {
  askStore.setState({ question: { what, itemId } })
}

export function stopAsking(): void {
  askStore.setState({ question: null })
}
