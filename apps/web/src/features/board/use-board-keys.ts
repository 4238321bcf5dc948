import type { ItemId } from '@paceboard/domain'
import type { KeyboardEvent } from 'react'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { neighbourCard } from './card-keys.ts'
import { dragStore } from './drag/drag-store.ts'
import { useKeyboardLift } from './drag/use-keyboard-lift.ts'
import { focusCard } from './focus-store.ts'
import { useSelectionKeys } from './selection/use-selection-keys.ts'
import { useBoardView } from './view/board-view.tsx'

/** Walking on the board: arrows go from card to card, Space lifts one; while it is lifted, arrows carry it. */
export function useCardKeys(): (event: KeyboardEvent) => void {
  const { store } = useBoardClient()
  const lift = useKeyboardLift()
  const { rowsIn } = useBoardView()
  const select = useSelectionKeys()

  return (event) => {
    if (!(event.target instanceof HTMLElement)) return
    const itemId = event.target.dataset.card as ItemId | undefined
    if (!itemId) return
    const isLifted = dragStore.getState().by === 'keyboard'
    if (!isLifted && select(event, itemId)) return event.preventDefault()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isLifted) {
      if (lift.handleKey(event.key)) event.preventDefault()
      return
    }
    const next = neighbourCard(store.getState().visible, itemId, event.key, rowsIn)
    if (event.key === ' ') lift.start(itemId)
    else if (next) focusCard(next)
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
}
