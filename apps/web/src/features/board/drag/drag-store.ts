import type { ColumnId, ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'
import { selectionStore } from '../selection/selection-store.ts'

export interface DragState {
  readonly itemId: ItemId | null
  /** All that are selected are carried along: it was one of several. */
  readonly together: boolean
  /** pointer = mouse or touch; keyboard lifts without moving anything under the hand. */
  readonly by: 'pointer' | 'keyboard' | null
  /** Where the card would land: before the card shown at `index`. */
  readonly over: { readonly columnId: ColumnId; readonly index: number } | null
}

export const NOTHING: DragState = { itemId: null, together: false, by: null, over: null }

/** The card in the air. There is one hand, so there is one store; the board's own store never hears of it. */
export const dragStore = createStore<DragState>(() => NOTHING)

/** Takes a card in the hand, and with it whatever is selected beside it. */
export function pickUp(itemId: ItemId, by: NonNullable<DragState['by']>, over: DragState['over']): void {
  const { ids } = selectionStore.getState()
  dragStore.setState({ itemId, together: ids.size > 1 && ids.has(itemId), by, over })
}

/** Moves the insertion line; does nothing while it stays where it is, or once the card has been let go. */
export function hoverAt(over: DragState['over']): void {
  const { itemId, over: now } = dragStore.getState()
  if (itemId === null || (now?.columnId === over?.columnId && now?.index === over?.index)) return
  dragStore.setState({ over })
}
