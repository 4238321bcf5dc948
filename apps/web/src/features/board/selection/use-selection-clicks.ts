import type { ItemId } from '@paceboard/domain'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useBoardView } from '../view/board-view.tsx'
import { cardsOf } from '../view/rows.ts'
import { extendAloud, toggleAloud } from './select-aloud.ts'
import { selectionStore } from './selection-store.ts'

export interface SelectionClicks {
  readonly onClickCapture: (event: MouseEvent) => void
  readonly onPointerDownCapture: (event: PointerEvent) => void
}

/**
 * Clicks on cards that select instead of opening: with Ctrl or ⌘ this one, with Shift as far as this one; and while
 * something is selected, a tap. They are heard before the card does, which then leaves them alone.
 */
export function useSelectionClicks(): SelectionClicks {
  const { store } = useBoardClient()
  const { rowsIn } = useBoardView()
  // Not every browser says with a click what made it.
  const pointer = useRef('mouse')

  function onClickCapture(event: MouseEvent) {
    const itemId = cardUnder(event.target)
    const { visible } = store.getState()
    const item = itemId && visible.items.get(itemId)
    if (!item || event.button !== 0) return
    const isTap = pointer.current === 'touch' && selectionStore.getState().ids.size > 0
    if (event.ctrlKey || event.metaKey || (isTap && !event.shiftKey)) toggleAloud(itemId, item.title)
    else if (event.shiftKey) extendAloud(cardsOf(rowsIn(visible, item.columnId)), itemId)
    else return
    event.preventDefault()
  }

  return {
    onClickCapture,
    onPointerDownCapture: ({ pointerType }) => {
      pointer.current = pointerType
    },
  }
}

/** The card that was hit; null beside it, and on a control of its own. */
function cardUnder(target: EventTarget): ItemId | null {
  if (!(target instanceof Element) || target.closest('button, a')) return null
  return (target.closest<HTMLElement>('[data-card]')?.dataset.card as ItemId | undefined) ?? null
}
