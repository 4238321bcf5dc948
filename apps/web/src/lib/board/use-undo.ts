import type { CommandId, Commit } from '@paceboard/domain'
import { useCallback } from 'react'
import { type BoardClient, commitOf, dispatch } from './board-client.ts'
import { useBoardClient } from './board-context.ts'
import { undoOf } from './undo-of.ts'

/** Takes back one of my commands, as soon as the server has it. A refusal is explained like any other. */
export function useUndo(): (commandId: CommandId) => void {
  const client = useBoardClient()
  return useCallback(
    (commandId) => {
      void commitOf(client, commandId).then((commit) => commit && takeBack(client, commit))
    },
    [client],
  )
}

/** Takes back the last thing I did in this window; false when there is nothing. */
export function useUndoLast(): () => boolean {
  const client = useBoardClient()
  return useCallback(() => {
    const { undoable, pending } = client.store.getState()
    const undone = new Set(pending.map((one) => one.undoes))
    const last = undoable.findLast(
      (commit) => !undone.has(commit.seq) && undoOf(client.store.getState().visible, commit),
    )
    return last ? takeBack(client, last) : false
  }, [client])
}

/** Undo is a new command, never a rewind: what others did since stays. */
function takeBack(client: BoardClient, commit: Commit): boolean {
  const { visible, undoable } = client.store.getState()
  const isStillMine = undoable.some((one) => one.seq === commit.seq)
  const commands = isStillMine ? undoOf(visible, commit) : null
  const [only] = commands ?? []
  if (!commands || !only) return false
  const command = commands.length === 1 ? only : ({ type: 'Batch', commands } as const)
  return dispatch(client, command, { undoes: commit.seq }).ok
}
