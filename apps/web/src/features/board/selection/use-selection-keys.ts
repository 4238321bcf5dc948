import type { ItemId } from '@paceboard/domain'
import type { KeyboardEvent } from 'react'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { focusCard } from '../focus-store.ts'
import { useBoardView } from '../view/board-view.tsx'
import { cardsOf } from '../view/rows.ts'
import { extendAloud, selectAllAloud, toggleAloud } from './select-aloud.ts'
import { selectionStore } from './selection-store.ts'

/**
 * Keys on a focused card that select, besides the action's own: Ctrl Space this one, Shift with the arrows as far as they
 * go, Ctrl or ⌘ A its column as shown. False when a key means nothing here.
 */
export function useSelectionKeys(): (event: KeyboardEvent, itemId: ItemId) => boolean {
  const { store } = useBoardClient()
  const { rowsIn } = useBoardView()
  const titleOf = (itemId: ItemId) => store.getState().visible.items.get(itemId)?.title ?? ''

  function shownBeside(itemId: ItemId): readonly ItemId[] {
    const { visible } = store.getState()
    const item = visible.items.get(itemId)
    return item ? cardsOf(rowsIn(visible, item.columnId)) : []
  }

  function extend(itemId: ItemId, step: -1 | 1): void {
    const order = shownBeside(itemId)
    const next = order[order.indexOf(itemId) + step]
    if (!next) return
    const { ids, anchor } = selectionStore.getState()
    if (!ids.has(itemId) || anchor === null) toggleAloud(itemId, titleOf(itemId))
    extendAloud(order, next)
    focusCard(next)
  }

  return ({ key, shiftKey, altKey, ctrlKey, metaKey }, itemId) => {
    if (altKey) return false
    const isCommand = ctrlKey || metaKey
    if (isCommand && key === ' ') toggleAloud(itemId, titleOf(itemId))
    else if (isCommand && key.toLowerCase() === 'a') selectAllAloud(shownBeside(itemId))
    else if (shiftKey && !isCommand && key === 'ArrowUp') extend(itemId, -1)
    else if (shiftKey && !isCommand && key === 'ArrowDown') extend(itemId, 1)
    else return false
    return true
  }
}
