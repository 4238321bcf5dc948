import {
  type CommandId,
  type Commit,
  no,
  type Rejection,
  type Result,
  type UndoRefusal,
  undoOf,
} from '@paceboard/domain'
import { type BoardClient, commitOf, dispatch } from './board-client.ts'

/** Taken back, or why not: what the command would have met, or what happened to the thing since. */
export type UndoOutcome = Result<CommandId | null, UndoRefusal | Rejection>

/**
 * Takes back one of our commands as soon as the server has it. Undo is a new command, never a rewind: what others did
 * since stays. `reason` stands in the history where the opposite asks for one.
 */
export async function takeBack(client: BoardClient, commandId: CommandId, reason: string): Promise<UndoOutcome> {
  const commit = await commitOf(client, commandId)
  return commit ? takeBackCommit(client, commit, reason) : no({ code: 'nothing-to-undo' })
}

/** Takes back the last thing done in this window that can be. */
export function takeBackLast(client: BoardClient, reason: string): UndoOutcome {
  const { undoable, pending } = client.store.getState()
  const onTheWay = new Set(pending.map((one) => one.undoes))
  const last = undoable.findLast((commit) => !onTheWay.has(commit.seq) && isOurs(client, commit))
  return last ? takeBackCommit(client, last, reason) : no({ code: 'nothing-to-undo' })
}

function takeBackCommit(client: BoardClient, commit: Commit, reason: string): UndoOutcome {
  const { visible, you } = client.store.getState()
  const command = undoOf(visible, commit, you.memberId, reason)
  if (!command.ok) return command
  return dispatch(client, command.value, { undoes: commit.seq })
}

/** Words between people stay said: such commits are passed over, not stumbled upon. */
function isOurs(client: BoardClient, commit: Commit): boolean {
  const { visible, you } = client.store.getState()
  const command = undoOf(visible, commit, you.memberId, '…')
  return command.ok || command.reason.code === 'changed-since'
}
