import { type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { dispatch } from '../../../lib/board/board-client.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { type Drop, dropToCommand } from '../drag/drop-to-command.ts'
import { focusCard } from '../focus-store.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { gapForRank, lastRankFor, rankForGap } from './rank-moves.ts'

export interface Ranking {
  /** By one place, over and over: said, but without a message each time. */
  readonly step: (itemId: ItemId, rank: number) => void
  /** To a rank of the list, counted from 1. */
  readonly rank: (itemId: ItemId, rank: number) => void
  /** To where it was let go, in the ranked list or in what waits beside it. */
  readonly drop: (drop: Drop) => void
}

/** Ranks by drag, keys, menu and number: all end in the same command, and focus goes along. */
export function useRank(rankedId: ColumnId): Ranking {
  const { t } = useTranslation(['backlog', 'board'])
  const client = useBoardClient()
  const doWithUndo = useDoWithUndo()
  const say = useLocalText()
  return useMemo(() => {
    const board = () => client.store.getState().visible

    /** What will have happened, in words. */
    function words({ itemId, columnId, index }: Drop): string {
      const order = itemsIn(board(), columnId)
      const column = board().columns.get(columnId)
      const facts = {
        title: board().items.get(itemId)?.title ?? '',
        rank: rankForGap(order, [itemId], index),
        all: lastRankFor(order, [itemId]),
        column: column ? say(column.name) : '',
      }
      return columnId === rankedId ? t('backlog:ranked', facts) : t('backlog:waitsAgain', facts)
    }

    function drop(wish: Drop) {
      const command = dropToCommand(board(), wish)
      const outcome = words(wish)
      if (command) return void (doWithUndo(command, outcome, wish.itemId) && announce(outcome))
      focusCard(wish.itemId)
      announce(t('board:drag.unchanged', { title: board().items.get(wish.itemId)?.title ?? '' }))
    }

    const dropAt = (itemId: ItemId, rank: number): Drop => ({
      itemId,
      columnId: rankedId,
      index: gapForRank(itemsIn(board(), rankedId), [itemId], rank),
    })

    return {
      drop,
      rank: (itemId, rank) => drop(dropAt(itemId, rank)),
      step(itemId, rank) {
        const wish = dropAt(itemId, rank)
        const command = dropToCommand(board(), wish)
        const outcome = words(wish)
        if (!command || !dispatch(client, command).ok) return
        focusCard(itemId)
        announce(outcome)
      },
    }
  }, [client, rankedId, doWithUndo, say, t])
}
