import type { ItemId } from '@paceboard/domain'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface SelectionState {
  readonly ids: ReadonlySet<ItemId>
  /** Where a range begins: the item chosen last by itself; null when none was. */
  readonly anchor: ItemId | null
}

const NONE: SelectionState = { ids: new Set(), anchor: null }

/** The items chosen to be handled together. It lives beside the board's own store: choosing draws only what is chosen. */
export const selectionStore = createStore<SelectionState>(() => NONE)

/** Chooses an item beside the others, or gives it up; ranges go from here. */
export function toggleSelected(itemId: ItemId): void {
  const ids = new Set(selectionStore.getState().ids)
  if (!ids.delete(itemId)) ids.add(itemId)
  selectionStore.setState(ids.size === 0 ? NONE : { ids, anchor: itemId })
}

/**
 * Chooses everything from the anchor through an item in the order shown. Within that list the range takes the place of
 * what was chosen, so that it can shrink again; other lists keep theirs. Without an anchor in the list it is one item.
 */
export function selectRange(order: readonly ItemId[], itemId: ItemId): void {
  const { ids, anchor } = selectionStore.getState()
  const to = order.indexOf(itemId)
  if (to < 0) return
  const from = anchor === null ? -1 : order.indexOf(anchor)
  if (from < 0) {
    selectionStore.setState({ ids: new Set(ids).add(itemId), anchor: itemId })
    return
  }
  const here = new Set(order)
  const elsewhere = [...ids].filter((id) => !here.has(id))
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  selectionStore.setState({ ids: new Set([...elsewhere, ...range]) })
}

/** Chooses a whole list beside what is chosen elsewhere. */
export function selectAll(order: readonly ItemId[]): void {
  const { ids, anchor } = selectionStore.getState()
  if (order.length > 0)
    selectionStore.setState({ ids: new Set([...ids, ...order]), anchor: anchor ?? order[0] ?? null })
}

/** Gives up what is no longer on screen, so that nothing unseen is ever handled along. */
export function keepSelected(isShown: (itemId: ItemId) => boolean): void {
  const { ids, anchor } = selectionStore.getState()
  const kept = [...ids].filter(isShown)
  if (kept.length === ids.size) return
  selectionStore.setState(
    kept.length === 0 ? NONE : { ids: new Set(kept), anchor: anchor !== null && isShown(anchor) ? anchor : null },
  )
}

export function clearSelection(): void {
  if (selectionStore.getState().ids.size > 0) selectionStore.setState(NONE)
}

/** Whether an item is chosen; whoever asks is drawn again only when that changes. */
export function useIsSelected(itemId: ItemId): boolean {
  return useStore(selectionStore, ({ ids }) => ids.has(itemId))
}

export function useSelectedCount(): number {
  return useStore(selectionStore, ({ ids }) => ids.size)
}
