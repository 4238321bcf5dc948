import { MAX_BATCH } from '@paceboard/contract'
import type { Board, BoardCommand, ColumnId, Item, ItemId, SingleCommand } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useOfferApproval } from '../approval/use-offer-approval.ts'
import { focusCard, focusColumn } from '../focus-store.ts'
import { showLatest } from '../one-toast.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useBoardView } from '../view/board-view.tsx'
import { cardsOf, type RowsIn } from '../view/rows.ts'
import { usePlaceWords } from '../view/use-place-words.ts'
import { eachOf } from './as-one.ts'
import { clearSelection } from './selection-store.ts'
import { useDoneWords } from './use-done-words.ts'

/**
 * Does one thing to several cards, as one step that is refused or taken back as a whole; false when it was refused. What
 * was moved or archived is done with and not selected any more; other work may go on with the same cards.
 */
export function useDoTogether(): (command: BoardCommand) => boolean {
  const { t } = useTranslation('selection')
  const { store } = useBoardClient()
  const doneWords = useDoneWords()
  const doWithUndo = useDoWithUndo()
  const placeWords = usePlaceWords()
  const offerApproval = useOfferApproval()
  const { rowsIn } = useBoardView()
  return useCallback(
    (command) => {
      const commands = eachOf(command)
      const [first] = commands
      if (!first || !('itemId' in first)) return false
      if (commands.length > MAX_BATCH) {
        showLatest({ text: t('tooMany', { max: MAX_BATCH, count: commands.length }), tone: 'refused' })
        return false
      }
      const before = store.getState().visible
      const isMove = first.type === 'MoveItem'
      if (!doWithUndo(command, doneWords(command), isMove ? first.itemId : undefined)) return false
      if (isMove) {
        clearSelection()
        const { itemId, toColumnId: columnId } = first
        const index = Math.max(0, rowsIn(store.getState().visible, columnId).indexOf(itemId))
        const place = placeWords({ itemId, columnId, index })
        announce(t('drag.dropped', { count: commands.length, place }), 'assertive')
        const column = before.columns.get(columnId)
        if (column) offerApproval(entering(before, commands, columnId), column)
      } else if (first.type === 'ArchiveItem') {
        clearSelection()
        focusBeside(before, commands, rowsIn)
      }
      return true
    },
    [store, doneWords, doWithUndo, placeWords, offerApproval, rowsIn, t],
  )
}

/** What the commands bring into a column from elsewhere. */
function entering(before: Board, commands: readonly SingleCommand[], columnId: ColumnId): readonly Item[] {
  const items = commands.map((one) => ('itemId' in one ? before.items.get(one.itemId) : undefined))
  return items.filter((item) => item !== undefined).filter((item) => item.columnId !== columnId)
}

/** Focus does not vanish with what was archived: it goes to the nearest card that stays in the column of the last. */
function focusBeside(board: Board, commands: readonly SingleCommand[], rowsIn: RowsIn): void {
  const gone = new Set(commands.flatMap((one) => ('itemId' in one ? [one.itemId] : [])))
  const last = [...gone].at(-1)
  const columnId = last && board.items.get(last)?.columnId
  if (!last || !columnId) return
  const order = cardsOf(rowsIn(board, columnId))
  const at = order.indexOf(last)
  const stays = (id: ItemId) => !gone.has(id)
  const next = order.slice(at).find(stays) ?? order.slice(0, Math.max(0, at)).findLast(stays)
  if (next) focusCard(next)
  else focusColumn(columnId)
}
