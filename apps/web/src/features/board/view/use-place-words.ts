import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { carriedItems } from '../drag/carried.ts'
import { type Drop, placeOf } from '../drag/drop-to-command.ts'
import { useBoardView } from './board-view.tsx'
import { laneOf } from './lanes.ts'
import { laneAt } from './rows.ts'
import { useLaneName } from './use-lane-name.ts'

/** Where a card, or the first of those carried, is or would be, in words: the column, its lane, and the place among the cards shown there. */
export function usePlaceWords(): (drop: Drop) => string {
  const { t } = useTranslation(['board', 'view'])
  const say = useLocalText()
  const laneName = useLaneName()
  const { rowsIn, swimlanes } = useBoardView()
  const { store } = useBoardClient()
  return useCallback(
    (drop) => {
      const board = store.getState().visible
      const column = board.columns.get(drop.columnId)
      const item = board.items.get(drop.itemId)
      if (!column || !item) return ''
      const facts = { column: say(column.name), ...placeOf(board, drop, rowsIn, carriedItems(board, drop, rowsIn)) }
      const lane = laneAt(rowsIn(board, drop.columnId), drop.index)
      if (lane === null) return t('board:drag.place', facts)
      const own = laneOf(item, swimlanes)
      const words = { ...facts, lane: laneName(lane), own: laneName(own) }
      return own === lane ? t('view:placeInLane', words) : t('view:placeInOtherLane', words)
    },
    [t, say, laneName, rowsIn, swimlanes, store],
  )
}
