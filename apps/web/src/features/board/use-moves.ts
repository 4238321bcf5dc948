import type { Board, BoardCommand, CommandId, ItemId, MoveItem } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../lib/announcements.ts'
import { type BoardClient, commitOf, dispatch } from '../../lib/board/board-client.ts'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import { dismissToast } from '../../ui/toast-queue.ts'
import { useOfferApproval } from './approval/use-offer-approval.ts'
import { focusCard, focusColumn } from './focus-store.ts'
import { showLatest } from './one-toast.ts'
import { useUndo } from './use-undo.ts'
import { useBoardView } from './view/board-view.tsx'
import type { RowsIn } from './view/rows.ts'
import { usePlaceWords } from './view/use-place-words.ts'

/** Moves an item: drag, keyboard and menu all end here. Says what happened, and lets it be taken back. */
export function useMoveItem(): (command: MoveItem) => boolean {
  const { t } = useTranslation(['board', 'common'])
  const say = useLocalText()
  const client = useBoardClient()
  const { undo } = useUndo()
  const { rowsIn } = useBoardView()
  const placeWords = usePlaceWords()
  const offerApproval = useOfferApproval()
  return useCallback(
    (command) => {
      const { visible } = client.store.getState()
      const item = visible.items.get(command.itemId)
      const column = visible.columns.get(command.toColumnId)
      const result = dispatch(client, command)
      if (!result.ok || !item || !column) return false
      const after = client.store.getState().visible
      focusShown(after, item.id, rowsIn)
      const index = Math.max(0, rowsIn(after, column.id).indexOf(item.id))
      const place = placeWords({ itemId: item.id, columnId: column.id, index })
      announce(t('board:drag.dropped', { title: item.title, place }), 'assertive')
      const commandId = result.value
      if (item.columnId !== column.id && commandId) {
        const toast = showLatest({
          text: t('board:moved', { column: say(column.name) }),
          action: { label: t('common:undo'), onAction: () => undo(commandId) },
        })
        dropIfRefused(client, commandId, toast)
        offerApproval([item], column)
      }
      return true
    },
    [client, t, say, undo, rowsIn, placeWords, offerApproval],
  )
}

/** Does a command and shows a message with the way back; a refusal is explained by whoever draws refusals. */
export function useDoWithUndo(): (command: BoardCommand, text: string, focus?: ItemId) => boolean {
  const { t } = useTranslation('common')
  const client = useBoardClient()
  const { undo } = useUndo()
  const { rowsIn } = useBoardView()
  return useCallback(
    (command, text, focus) => {
      const result = dispatch(client, command)
      if (!result.ok) return false
      if (focus) focusShown(client.store.getState().visible, focus, rowsIn)
      const commandId = result.value
      if (commandId) {
        const toast = showLatest({ text, action: { label: t('undo'), onAction: () => undo(commandId) } })
        dropIfRefused(client, commandId, toast)
      }
      return true
    },
    [client, t, undo, rowsIn],
  )
}

/** Focus goes with the card; to its column when a filter or a folded column hides it there. */
function focusShown(board: Board, itemId: ItemId, rowsIn: RowsIn): void {
  const columnId = board.items.get(itemId)?.columnId
  if (columnId === undefined) return
  if (rowsIn(board, columnId).includes(itemId)) focusCard(itemId)
  else focusColumn(columnId)
}

/** The server decides: what it refuses has not happened, so its message goes away. */
function dropIfRefused(client: BoardClient, commandId: CommandId, toast: number): void {
  void commitOf(client, commandId).then((commit) => {
    if (!commit) dismissToast(toast)
  })
}
