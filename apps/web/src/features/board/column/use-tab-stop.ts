import type { ItemId } from '@paceboard/domain'
import { type HTMLAttributes, useMemo, useState } from 'react'
import { focusCard } from '../focus-store.ts'

export interface TabStop {
  /** Where a card stands among those of its column, from 1. */
  readonly places: ReadonlyMap<ItemId, number>
  /** The one card of a column that Tab reaches; null where there is none. */
  readonly tabStop: ItemId | null
  readonly lastFocused: ItemId | null
  readonly noteFocus: (itemId: ItemId) => void
}

/** Tab leads to the card of a column that had focus last, or to its first; arrows lead from there. */
export function useTabStop(cards: readonly ItemId[]): TabStop {
  const places = useMemo(() => new Map(cards.map((id, index) => [id, index + 1])), [cards])
  const [last, noteFocus] = useState<ItemId | null>(null)
  const lastFocused = last !== null && places.has(last) ? last : null
  return { places, tabStop: lastFocused ?? cards[0] ?? null, lastFocused, noteFocus }
}

/** For a list that is far outside of the screen and draws no card: Tab reaches the list, which has its card drawn. */
export function farStop(isNear: boolean, tabStop: ItemId | null): HTMLAttributes<HTMLElement> {
  if (isNear || tabStop === null) return {}
  return { tabIndex: 0, onFocus: ({ target, currentTarget }) => target === currentTarget && focusCard(tabStop) }
}
