import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { focusCard } from '../focus-store.ts'
import { useMoveItem } from '../use-moves.ts'
import { useBoardView } from '../view/board-view.tsx'
import { type Drop, dropToCommand } from './drop-to-command.ts'

/** A card let go, by whatever hand: the move that it asks for, or nothing. */
export function useDrop(): (drop: Drop) => void {
  const { t } = useTranslation('board')
  const { store } = useBoardClient()
  const move = useMoveItem()
  const { rowsIn } = useBoardView()
  return useCallback(
    (drop) => {
      const { visible } = store.getState()
      const command = dropToCommand(visible, drop, rowsIn)
      if (command) return void move(command)
      focusCard(drop.itemId)
      announce(t('drag.unchanged', { title: visible.items.get(drop.itemId)?.title ?? '' }), 'assertive')
    },
    [store, move, rowsIn, t],
  )
}
