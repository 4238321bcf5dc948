import type { ItemId } from '@paceboard/domain'
import { type KeyboardEvent, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { openAdd } from './add/add-store.ts'
import { neighbourCard } from './card-keys.ts'
import { dragStore } from './drag/drag-store.ts'
import { useKeyboardLift } from './drag/use-keyboard-lift.ts'
import { focusCard } from './focus-store.ts'
import { itemAddress } from './item-address.ts'
import { openMove } from './move/move-store.ts'
import { useUndoLast } from './use-undo.ts'
import { useBoardView } from './view/board-view.tsx'

/** Keys on a focused card: arrows walk, Enter opens, M moves, Space lifts; and while lifted, arrows carry it. */
export function useCardKeys(): (event: KeyboardEvent) => void {
  const { store } = useBoardClient()
  const [, navigate] = useLocation()
  const lift = useKeyboardLift()
  const { rowsIn } = useBoardView()

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const itemId = event.target.dataset.card as ItemId | undefined
    if (!itemId) return
    if (dragStore.getState().by === 'keyboard') {
      if (lift.handleKey(event.key)) event.preventDefault()
      return
    }
    const { visible, boardId } = store.getState()
    const item = visible.items.get(itemId)
    const next = neighbourCard(visible, itemId, event.key, rowsIn)
    if (event.key === ' ') lift.start(itemId)
    else if (event.key === 'Enter' && item) navigate(itemAddress(boardId, item.num))
    else if (event.key.toLowerCase() === 'm') openMove(itemId)
    else if (next) focusCard(next)
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
}

/** Keys that work wherever nothing is being typed: N for a new card, Ctrl or ⌘ Z to take back. */
export function useBoardShortcuts(): void {
  useUndoKey()
  useEffect(() => {
    function handleKeyDown(event: globalThis.KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.toLowerCase() !== 'n') return
      openAdd()
      event.preventDefault()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}

/** Ctrl or ⌘ Z takes back the last thing done on the board, wherever nothing is being typed. */
export function useUndoKey(): void {
  const undoLast = useUndoLast()
  useEffect(() => {
    function handleKeyDown(event: globalThis.KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event.target) || event.shiftKey) return
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
      undoLast()
      event.preventDefault()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [undoLast])
}

/** Whether keys go into a field, a menu or a dialog rather than to the board. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
}
