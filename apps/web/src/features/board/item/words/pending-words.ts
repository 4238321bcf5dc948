import type { ItemComment } from '@paceboard/contract'
import type { CommandOf, ItemId, SingleCommand } from '@paceboard/domain'
import { useMemo } from 'react'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import type { PendingCommand } from '../../../../lib/board/board-store.ts'

/** The description that I have just written and the server has not confirmed; null when nothing is on its way. */
export function usePendingDescription(itemId: ItemId): string | null {
  return useBoardState(({ pending }) => lastDescription(pending, itemId))
}

/** The description that commands on their way give an item; null when they give none. */
export function lastDescription(pending: readonly PendingCommand[], itemId: ItemId): string | null {
  return pending.flatMap(singles).findLast(describes(itemId))?.command.text ?? null
}

/** The comments as they will be once what is on its way has arrived. */
export function usePendingComments(itemId: ItemId, comments: readonly ItemComment[]): readonly ItemComment[] {
  const pending = useBoardState((state) => state.pending)
  return useMemo(
    () => pending.flatMap(singles).reduce((list, one) => withPending(list, one, itemId), comments),
    [pending, comments, itemId],
  )
}

interface Single extends Pick<PendingCommand, 'actor' | 'at'> {
  readonly command: SingleCommand
}

function singles({ command, actor, at }: PendingCommand): readonly Single[] {
  const commands = command.type === 'Batch' ? command.commands : [command]
  return commands.map((one) => ({ command: one, actor, at }))
}

type Describing = Single & { readonly command: CommandOf<'DescribeItem'> }

const describes =
  (itemId: ItemId) =>
  (single: Single): single is Describing =>
    single.command.type === 'DescribeItem' && single.command.itemId === itemId

function withPending(
  comments: readonly ItemComment[],
  { command, actor, at }: Single,
  itemId: ItemId,
): readonly ItemComment[] {
  if (!('itemId' in command) || command.itemId !== itemId) return comments
  if (command.type === 'AddComment') {
    const { commentId: id, text, mentions } = command
    if (comments.some((one) => one.id === id)) return comments
    return [...comments, { id, by: actor.memberId, author: null, text, mentions, at, editedAt: null }]
  }
  if (command.type === 'EditComment') {
    return comments.map((one) => (one.id === command.commentId ? { ...one, text: command.text, editedAt: at } : one))
  }
  if (command.type === 'DeleteComment') return comments.filter((one) => one.id !== command.commentId)
  return comments
}
