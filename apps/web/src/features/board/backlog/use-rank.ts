import { MAX_BATCH } from '@paceboard/contract'
import { type BoardCommand, type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { dispatch } from '../../../lib/board/board-client.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { type Drop, dropToCommand, dropTogether } from '../drag/drop-to-command.ts'
import { focusCard } from '../focus-store.ts'
import { showLatest } from '../one-toast.ts'
import { asOne } from '../selection/as-one.ts'
import { clearSelection, selectionStore } from '../selection/selection-store.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { gapForRank, inOrder, lastRankFor, rankForGap } from './rank-moves.ts'

/** Where items are let go, one under the other in this order. */
interface Wish extends Pick<Drop, 'columnId' | 'index'> {
  readonly itemIds: readonly ItemId[]
}

export interface Ranking {
  /** By one place, over and over: said, but without a message each time, and what is selected stays so. */
  readonly step: (itemIds: readonly ItemId[], rank: number) => void
  /** To a rank of the list, counted from 1: that of the first. */
  readonly rank: (itemIds: readonly ItemId[], rank: number) => void
  /** To where they were let go, in the ranked list or in what waits beside it. */
  readonly drop: (drop: Drop) => void
}

/** Ranks by drag, keys, menu and number: all end in the same command, one step for several, and focus goes along. */
export function useRank(rankedId: ColumnId): Ranking {
  const { t } = useTranslation(['backlog', 'board', 'selection'])
  const client = useBoardClient()
  const doWithUndo = useDoWithUndo()
  const say = useLocalText()
  return useMemo(() => {
    const board = () => client.store.getState().visible
    const order = () => itemsIn(board(), rankedId)
    const wishFor = (itemIds: readonly ItemId[], rank: number): Wish => {
      const chosen = inOrder(order(), itemIds)
      return { itemIds: chosen, columnId: rankedId, index: gapForRank(order(), chosen, rank) }
    }

    /** What will have happened, in words. */
    function words({ itemIds, columnId, index }: Wish): string {
      const there = itemsIn(board(), columnId)
      const [first, ...others] = itemIds
      const rank = rankForGap(there, itemIds, index)
      const column = board().columns.get(columnId)
      const facts = {
        count: itemIds.length,
        title: (first && board().items.get(first)?.title) ?? '',
        rank,
        last: rank + others.length,
        all: lastRankFor(there, itemIds) + others.length,
        column: column ? say(column.name) : '',
      }
      if (others.length === 0)
        return columnId === rankedId ? t('backlog:ranked', facts) : t('backlog:waitsAgain', facts)
      return columnId === rankedId ? t('backlog:rankedMany', facts) : t('backlog:manyWaitAgain', facts)
    }

    function unchanged([first, ...others]: readonly ItemId[]) {
      focusCard(first ?? null)
      const title = (first && board().items.get(first)?.title) ?? ''
      const count = others.length + 1
      announce(count > 1 ? t('selection:drag.unchanged', { count }) : t('board:drag.unchanged', { title }))
    }

    function fulfil(wish: Wish) {
      const count = wish.itemIds.length
      if (count > MAX_BATCH) {
        showLatest({ text: t('selection:tooMany', { max: MAX_BATCH, count }), tone: 'refused' })
        return
      }
      const [first] = wish.itemIds
      const command = toCommand(wish)
      const outcome = words(wish)
      if (!command) return unchanged(wish.itemIds)
      if (!doWithUndo(command, outcome, first)) return
      if (count > 1) clearSelection()
      announce(outcome)
    }

    function toCommand({ itemIds, ...place }: Wish): BoardCommand | null {
      const [first, ...others] = itemIds
      if (first === undefined) return null
      if (others.length === 0) return dropToCommand(board(), { itemId: first, ...place })
      return asOne(dropTogether(board(), itemIds, place))
    }

    return {
      drop({ itemId, together, columnId, index }) {
        const itemIds = together ? inOrder(order(), [...selectionStore.getState().ids]) : [itemId]
        fulfil({ itemIds, columnId, index })
      },
      rank: (itemIds, rank) => fulfil(wishFor(itemIds, rank)),
      step(itemIds, rank) {
        const wish = wishFor(itemIds, rank)
        const command = toCommand(wish)
        const outcome = words(wish)
        if (!command || !dispatch(client, command).ok) return
        announce(outcome)
      },
    }
  }, [client, rankedId, doWithUndo, say, t])
}
