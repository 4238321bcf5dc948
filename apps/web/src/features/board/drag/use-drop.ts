import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { focusCard } from '../focus-store.ts'
import { useDoTogether } from '../selection/use-do-together.ts'
import { useMoveItem } from '../use-moves.ts'
import { useBoardView } from '../view/board-view.tsx'
import { carriedItems, carriedToCommand } from './carried.ts'
import type { Drop } from './drop-to-command.ts'

/** Cards let go, by whatever hand: the move that they ask for, or nothing. */
export function useDrop(): (drop: Drop) => void {
  const { t } = useTranslation(['board', 'selection'])
  const { store } = useBoardClient()
  const move = useMoveItem()
  const doTogether = useDoTogether()
  const { rowsIn } = useBoardView()
  return useCallback(
    (drop) => {
      const { visible } = store.getState()
      const command = carriedToCommand(visible, drop, rowsIn)
      if (command?.type === 'MoveItem') return void move(command)
      if (command) return void doTogether(command)
      focusCard(drop.itemId)
      const count = carriedItems(visible, drop, rowsIn).length
      const title = visible.items.get(drop.itemId)?.title ?? ''
      announce(count > 1 ? t('selection:drag.unchanged', { count }) : t('board:drag.unchanged', { title }), 'assertive')
    },
    [store, move, doTogether, rowsIn, t],
  )
}
