import type { PresenceNews } from '@paceboard/contract'
import type { ItemId, MemberId } from '@paceboard/domain'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Who else has the board open, and what this window shows to them. Kept apart: it changes often and moves no card. */
export interface PresenceState {
  /** In the order in which they came. */
  readonly people: readonly MemberId[]
  /** Who has an item open; each list stays the same as long as nothing about its item changes. */
  readonly onItem: ReadonlyMap<ItemId, readonly MemberId[]>
  /** The item open in this window. */
  readonly shown: ItemId | null
}

export type PresenceStore = StoreApi<PresenceState>

const NOBODY: readonly MemberId[] = []

export function createPresenceStore(): PresenceStore {
  return createStore<PresenceState>(() => ({ people: NOBODY, onItem: new Map(), shown: null }))
}

/** Takes what the stream tells; whoever reads it is not told of themselves. */
export function setPresent(store: PresenceStore, you: MemberId, { people }: PresenceNews): void {
  const others = people.filter(({ memberId }) => memberId !== you)
  const onItem = new Map<ItemId, MemberId[]>()
  for (const { memberId, itemIds } of others) {
    for (const itemId of itemIds) onItem.set(itemId, [...(onItem.get(itemId) ?? []), memberId])
  }
  const before = store.getState()
  store.setState({
    people: kept(
      before.people,
      others.map(({ memberId }) => memberId),
    ),
    onItem: new Map([...onItem].map(([itemId, members]) => [itemId, kept(before.onItem.get(itemId), members)])),
  })
}

/** While the line is down nobody knows who is here. */
export function setAlone(store: PresenceStore): void {
  store.setState({ people: NOBODY, onItem: new Map() })
}

/** Who else has an item open. */
export function membersOn({ onItem }: PresenceState, itemId: ItemId): readonly MemberId[] {
  return onItem.get(itemId) ?? NOBODY
}

/** The list as it was, if it says the same. */
function kept(before: readonly MemberId[] | undefined, now: readonly MemberId[]): readonly MemberId[] {
  return before && before.length === now.length && before.every((one, i) => one === now[i]) ? before : now
}
