import type { Item, ItemId } from '@paceboard/domain'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import { focusCard } from '../focus-store.ts'
import { extendAloud, toggleAloud } from '../selection/select-aloud.ts'
import { selectionStore } from '../selection/selection-store.ts'

export interface RowClicks {
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void
  readonly onPointerDownCapture: (event: PointerEvent) => void
}

/**
 * Clicks on a line that select instead of opening: with Ctrl or ⌘ this one, with Shift as far as this one; and while
 * something is selected, a tap. Heard before the title does, which then leaves them alone.
 */
export function useRowClicks(item: Item | undefined, order: readonly ItemId[], mayRank: boolean): RowClicks {
  // Not every browser says with a click what made it.
  const pointer = useRef('mouse')

  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const { target, currentTarget, shiftKey } = event
    if (
      !item ||
      !mayRank ||
      !(target instanceof Element) ||
      !currentTarget.contains(target) ||
      target.closest('button')
    )
      return
    const isTap = pointer.current === 'touch' && selectionStore.getState().ids.size > 0
    if (shiftKey) extendAloud(order, item.id)
    else if (event.ctrlKey || event.metaKey || isTap || target.closest('[data-mark]')) toggleAloud(item.id, item.title)
    else return
    // A box pressed by other means than the pointer ticks itself.
    if (!target.matches('input')) event.preventDefault()
    event.stopPropagation()
    // Keys go on from here, and a box would keep them to itself.
    focusCard(item.id)
  }

  return {
    onClickCapture,
    onPointerDownCapture: ({ pointerType }) => {
      pointer.current = pointerType
    },
  }
}
