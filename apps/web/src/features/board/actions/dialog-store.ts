import { createStore } from 'zustand/vanilla'
import type { Keys } from '../../../lib/shortcut.ts'

/** Opens the palette, and closes it. */
export const PALETTE_KEYS: readonly Keys[] = ['mod+k']

export type ActionDialog = 'palette' | 'shortcuts'

export interface DialogState {
  readonly open: ActionDialog | null
  /** What had focus before: it is what "this card" means, and gets focus back. */
  readonly origin: HTMLElement | null
  /** What was chosen, to be done once focus is back. */
  readonly chosen: (() => void) | null
}

const CLOSED: DialogState = { open: null, origin: null, chosen: null }

/** The palette, or the list of shortcuts. */
export const dialogStore = createStore<DialogState>(() => CLOSED)

export function openActionDialog(open: ActionDialog): void {
  const { activeElement } = document
  dialogStore.setState({ open, origin: activeElement instanceof HTMLElement ? activeElement : null, chosen: null })
}

export function closeActionDialog(chosen: (() => void) | null = null): void {
  dialogStore.setState({ open: null, chosen })
}

/** After it has gone: focus goes back to where it was, then what was chosen is done. */
export function afterClosing(): void {
  const { open, origin, chosen } = dialogStore.getState()
  if (open !== null) return
  dialogStore.setState(CLOSED)
  if (origin?.isConnected) origin.focus({ preventScroll: true })
  chosen?.()
}
