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
import type { BoardState, BoardStore, PendingCommand } from './board-store.ts'

/** Taken back, or why not: what the command would have met, or what happened to the thing since. */
export type UndoOutcome = Result<CommandId | null, UndoRefusal | Rejection | { readonly code: 'nothing-to-redo' }>

/**
 * Takes back one of our commands as soon as the server has it. Undo is a new command, never a rewind: what others did
 * since stays. `reason` stands in the history where the opposite asks for one.
 */
export async function takeBack(client: BoardClient, commandId: CommandId, reason: string): Promise<UndoOutcome> {
  const commit = await commitOf(client, commandId)
  return commit ? takeBackCommit(client, commit, reason) : no({ code: 'nothing-to-undo' })
}

const turns = new WeakMap<BoardStore, Promise<unknown>>()

/**
 * Takes back the last thing done in this window that can be. What the server has not answered yet is awaited: never is
 * something older taken back in its place. One after the other, as each looks at what the one before left.
 */
export function takeBackLast(client: BoardClient, reason: string): Promise<UndoOutcome> {
  return inTurn(client, () => takeBackNow(client, reason))
}

/**
 * Does again what was taken back last, which is to take back the taking back: what others changed since stays, as with
 * undo.
 */
export function redoLast(client: BoardClient, reason: string): Promise<UndoOutcome> {
  return inTurn(client, () => redoNow(client, reason))
}

/** At once when nothing is waited for. */
function inTurn<Answer>({ store }: BoardClient, step: () => Promise<Answer>): Promise<Answer> {
  const turn = turns.get(store)?.then(step) ?? step()
  turns.set(store, turn)
  void turn.then(() => {
    if (turns.get(store) === turn) turns.delete(store)
  })
  return turn
}

/** The last thing done that the server has not answered, other than taking something back. */
export function stepOnTheWay({ pending, undoable }: BoardState): PendingCommand | undefined {
  return pending.findLast((one) => !undoable.some((commit) => commit.seq === one.undoes))
}

async function takeBackNow(client: BoardClient, reason: string): Promise<UndoOutcome> {
  const onTheWay = stepOnTheWay(client.store.getState())
  if (onTheWay && !(await commitOf(client, onTheWay.commandId))) return no({ code: 'nothing-to-undo' })
  const last = client.store.getState().undoable.findLast((commit) => isFree(client, commit) && isOurs(client, commit))
  return last ? takeBackCommit(client, last, reason) : no({ code: 'nothing-to-undo' })
}

async function redoNow(client: BoardClient, reason: string): Promise<UndoOutcome> {
  const onTheWay = undoOnTheWay(client)
  if (onTheWay) return takeBack(client, onTheWay.commandId, reason)
  const last = client.store.getState().redoable.findLast((commit) => isFree(client, commit))
  return last ? takeBackCommit(client, last, reason) : no({ code: 'nothing-to-redo' })
}

/** The last undo that the server has not answered: its commit is awaited. */
function undoOnTheWay({ store }: BoardClient): PendingCommand | undefined {
  const { pending, undoable } = store.getState()
  return pending.findLast((one) => undoable.some((commit) => commit.seq === one.undoes))
}

/** Nothing on its way takes it back already. */
function isFree({ store }: BoardClient, { seq }: Commit): boolean {
  return !store.getState().pending.some((one) => one.undoes === seq)
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
