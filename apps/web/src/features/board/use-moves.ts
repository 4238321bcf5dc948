import { type BoardCommand, type CommandId, type ItemId, itemsIn, type MoveItem } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../lib/announcements.ts'
import { type BoardClient, commitOf, dispatch } from '../../lib/board/board-client.ts'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import { dismissToast } from '../../ui/toast-queue.ts'
import { placeOf } from './drag/drop-to-command.ts'
import { focusCard } from './focus-store.ts'
import { showLatest } from './one-toast.ts'
import { useUndo } from './use-undo.ts'

/** Moves an item: drag, keyboard and menu all end here. Says what happened, and lets it be taken back. */
export function useMoveItem(): (command: MoveItem) => boolean {
  const { t } = useTranslation(['board', 'common'])
  const say = useLocalText()
  const client = useBoardClient()
  const undo = useUndo()
  return useCallback(
    (command) => {
      const { visible } = client.store.getState()
      const item = visible.items.get(command.itemId)
      const column = visible.columns.get(command.toColumnId)
      const result = dispatch(client, command)
      if (!result.ok || !item || !column) return false
      focusCard(item.id)
      const after = client.store.getState().visible
      const index = itemsIn(after, column.id).indexOf(item.id)
      const place = placeOf(after, { itemId: item.id, columnId: column.id, index })
      announce(
        t('board:drag.dropped', {
          title: item.title,
          place: t('board:drag.place', { column: say(column.name), ...place }),
        }),
        'assertive',
      )
      const commandId = result.value
      if (item.columnId !== column.id && commandId) {
        const toast = showLatest({
          text: t('board:moved', { column: say(column.name) }),
          action: { label: t('common:undo'), onAction: () => undo(commandId) },
        })
        dropIfRefused(client, commandId, toast)
      }
      return true
    },
    [client, t, say, undo],
  )
}

/** Does a command and shows a message with the way back; a refusal is explained by whoever draws refusals. */
export function useDoWithUndo(): (command: BoardCommand, text: string, focus?: ItemId) => boolean {
  const { t } = useTranslation('common')
  const client = useBoardClient()
  const undo = useUndo()
  return useCallback(
    (command, text, focus) => {
      const result = dispatch(client, command)
      if (!result.ok) return false
      if (focus) focusCard(focus)
      const commandId = result.value
      if (commandId) {
        const toast = showLatest({ text, action: { label: t('undo'), onAction: () => undo(commandId) } })
        dropIfRefused(client, commandId, toast)
      }
      return true
    },
    [client, t, undo],
  )
}

/** The server decides: what it refuses has not happened, so its message goes away. */
function dropIfRefused(client: BoardClient, commandId: CommandId, toast: number): void {
  void commitOf(client, commandId).then((commit) => {
    if (!commit) dismissToast(toast)
  })
}
