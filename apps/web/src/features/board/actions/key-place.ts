import type { ItemId } from '@paceboard/domain'

/**
 * Where a key was pressed. `field`: it writes. `choice`: in a list, a menu or a dialog that has keys of its own. `beside`:
 * in the sheet of an item, among its controls. `board`: anywhere else.
 */
export type KeyPlace = 'field' | 'choice' | 'beside' | 'board'

const FIELD = 'input, textarea, select, [contenteditable="true"]'
const CHOICE = '[role="menu"], [role="listbox"], [role="dialog"]:not([data-sheet]), [role="alertdialog"]'
/** Letters typed on a closed list choose from it. */
const CLOSED_LIST = '[aria-haspopup="listbox"]'

export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'board'
  if (target.closest(CHOICE)) return 'choice'
  if (target.closest(FIELD)) return 'field'
  if (target.closest(CLOSED_LIST)) return 'beside'
  const sheet = target.closest('[data-sheet]')
  return sheet && sheet !== target ? 'beside' : 'board'
}

/** The card that a key means: the focused one, or the one whose sheet has just been opened. */
export function cardAt(element: Element | null): ItemId | null {
  if (!(element instanceof HTMLElement)) return null
  return (element.dataset.card ?? element.dataset.sheet ?? null) as ItemId | null
}
