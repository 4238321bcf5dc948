import { useEffect } from 'react'
import { isMac, isPressed } from '../../../lib/shortcut.ts'
import { dragStore } from '../drag/drag-store.ts'
import { showLatest } from '../one-toast.ts'
import { readyActions } from './action.ts'
import { BOARD_ACTIONS } from './board-actions.ts'
import { CARD_ACTIONS } from './card-actions.ts'
import { type Desk, useDesk } from './desk.ts'
import { PALETTE_KEYS } from './dialog-store.ts'
import { cardAt, placeOf } from './key-place.ts'
import { SELECTION_ACTIONS } from './selection-actions.ts'

/** Does what a key stands for, on every page of a board; says why when it cannot be done. */
export function useActionKeys(): void {
  const desk = useDesk()
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || dragStore.getState().by !== null) return
      const action = mayAct(event) && actionFor(event, desk)
      if (!action) return
      event.preventDefault()
      if (action.blockedBy === null) action.run()
      else showLatest({ text: action.blockedBy, tone: 'refused' })
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [desk])
}

/** Fields keep their own keys, undo among them; only the palette opens from everywhere. */
function mayAct(event: KeyboardEvent): boolean {
  const place = placeOf(event.target)
  if (place === 'board') return true
  const hasModifier = event.ctrlKey || event.metaKey
  return hasModifier && (place === 'beside' || (place === 'field' && isPalette(event)))
}

function isPalette(event: KeyboardEvent): boolean {
  return PALETTE_KEYS.some((one) => isPressed(one, event, isMac()))
}

function actionFor(event: KeyboardEvent, desk: Desk) {
  const itemId = event.target instanceof Element ? cardAt(event.target) : null
  const item = itemId && desk.client.store.getState().visible.items.get(itemId)
  const offered = [
    ...(item ? readyActions(CARD_ACTIONS, item, desk) : []),
    ...readyActions([...BOARD_ACTIONS, ...SELECTION_ACTIONS], null, desk),
  ]
  return offered.find(({ keys }) => keys.some((one) => isPressed(one, event, isMac())))
}
