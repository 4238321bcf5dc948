import type { ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'

interface BacklogDialogs {
  /** The item whose rank is being suggested. */
  readonly suggesting: ItemId | null
  /** The items that get a rank by number; none when nothing is asked. */
  readonly ranking: readonly ItemId[]
}

const CLOSED: BacklogDialogs = { suggesting: null, ranking: [] }

/** Which question of the backlog is open. It outlives the line it began on, which may be ranked out of sight meanwhile. */
export const backlogDialogs = createStore<BacklogDialogs>(() => CLOSED)

export function openSuggest(itemId: ItemId): void {
  backlogDialogs.setState({ ...CLOSED, suggesting: itemId })
}

export function openRank(itemIds: readonly ItemId[]): void {
  backlogDialogs.setState({ ...CLOSED, ranking: itemIds })
}

export function closeDialogs(): void {
  backlogDialogs.setState(CLOSED)
}
