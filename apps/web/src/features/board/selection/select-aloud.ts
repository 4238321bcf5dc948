import type { ItemId } from '@paceboard/domain'
import i18next from 'i18next'
import { announce } from '../../../lib/announcements.ts'
import { focusCard } from '../focus-store.ts'
import { clearSelection, selectAll, selectionStore, selectRange, toggleSelected } from './selection-store.ts'

/*
 * Selecting by hand or by keys: what is selected is said each time.
 */

const { t } = i18next

/** Selects a card beside the others, or gives it up. */
export function toggleAloud(itemId: ItemId, title: string): void {
  toggleSelected(itemId)
  const { ids } = selectionStore.getState()
  const step = !ids.has(itemId) ? 'removed' : ids.size === 1 ? 'first' : 'added'
  announce(t(`selection:said.${step}`, { title, count: ids.size }), 'assertive')
}

/** From the last one chosen by itself through this one, in the order shown. */
export function extendAloud(order: readonly ItemId[], itemId: ItemId): void {
  selectRange(order, itemId)
  sayCount()
}

export function selectAllAloud(order: readonly ItemId[]): void {
  selectAll(order)
  sayCount()
}

/** Gives up all; from the bar, which goes away with it, focus returns to the cards. */
export function clearAloud(): void {
  if (isInBar()) focusSelected()
  clearSelection()
  announce(t('selection:said.cleared'), 'assertive')
}

/** From the cards to the bar, and back. */
export function switchToBar(): void {
  if (isInBar()) focusSelected()
  else bar()?.querySelector('button')?.focus()
}

function sayCount(): void {
  announce(t('selection:said.many', { count: selectionStore.getState().ids.size }), 'assertive')
}

function focusSelected(): void {
  const { anchor, ids } = selectionStore.getState()
  focusCard(anchor ?? [...ids][0] ?? null)
}

function isInBar(): boolean {
  return bar()?.contains(document.activeElement) ?? false
}

function bar(): Element | null {
  return document.querySelector('[data-selection-bar]')
}
