import { type IsoDate, localDate, mayDo, type SingleCommand } from '@paceboard/domain'
import { useCallback } from 'react'
import { useBoardClient, useBoardState, useStanding } from '../../lib/board/board-context.ts'
import { useExplain, useExplainDenial } from '../../lib/board/use-explain.ts'
import { useNow } from '../../lib/use-now.ts'

/**
 * Why I may not do this, in words; null when I may. Archived items change no more; what the board's other facts forbid
 * is explained when it is tried.
 */
export function useWhyNot(): (command: SingleCommand) => string | null {
  const explain = useExplain()
  const explainDenial = useExplainDenial()
  const who = useStanding()
  const { store } = useBoardClient()
  return useCallback(
    (command) => {
      const board = store.getState().visible
      const denial = mayDo(board, who, command)
      if (denial) return explainDenial(denial)
      const itemId = 'itemId' in command && command.type !== 'RestoreItem' ? command.itemId : null
      const isArchived = itemId !== null && (board.items.get(itemId)?.archivedAt ?? null) !== null
      return isArchived ? explain({ code: 'item-archived', itemId }) : null
    },
    [explain, explainDenial, who, store],
  )
}

/** The day it is on the board. */
export function useToday(): IsoDate {
  const now = useNow()
  const zone = useBoardState((state) => state.visible.settings.timezone)
  return localDate(now, zone)
}
