import type { ProblemCode } from '@paceboard/contract'
import {
  type Actor,
  applyCommit,
  type Board,
  type BoardAt,
  type BoardCommand,
  type BoardId,
  type CommandId,
  type Commit,
  type Instant,
  type Pending,
  project,
  type Rejection,
} from '@paceboard/domain'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'gone'

/** A command on its way; `seq` is where the server says it landed, null until it answers. */
export interface PendingCommand extends Pending {
  readonly seq: number | null
  /** The commit that it takes back. */
  readonly undoes: number | null
}

/** Not a "no" of the domain: the server could not take the command at all. */
export interface Failure {
  readonly code: 'failed'
  readonly problem: ProblemCode
  readonly requestId: string | null
}

export interface Refusal {
  /** Rises, so that the same refusal twice is shown twice. */
  readonly turn: number
  readonly command: BoardCommand
  readonly because: Rejection | Failure
  /** True when it was on screen already and the server decided otherwise: somebody was faster. */
  readonly late: boolean
  /** When it was done here. */
  readonly madeAt: Instant
}

/**
 * One open board as plain data: what the server confirmed, the commands still in flight, and what a person sees,
 * which is always the one played over the other. Only the functions of this file write it.
 */
export interface BoardState {
  readonly boardId: BoardId
  readonly you: Actor
  readonly confirmed: Board
  readonly seq: number
  readonly pending: readonly PendingCommand[]
  readonly visible: Board
  readonly connection: Connection
  /** Attempts in a row that brought no answer to the command that is next to be sent. */
  readonly unanswered: number
  /** Those that nobody has seen yet; the first one is to be shown now. */
  readonly refusals: readonly Refusal[]
  /** How many there have been. */
  readonly refused: number
  /** What this window did and may take back, oldest first. */
  readonly undoable: readonly Commit[]
  /** What this window took back and may do again, oldest first; anything new it does empties it. */
  readonly redoable: readonly Commit[]
  /** The commit that the log brought last; whoever keeps texts that the board leaves out follows it. */
  readonly latest: Commit | null
}

export type BoardStore = StoreApi<BoardState>

const MOST_UNDOABLE = 50
/** From this many attempts in vain on, it is no hiccup any more. */
export const OFFLINE_AFTER = 3

export function createBoardStore(boardId: BoardId, you: Actor, { board, seq }: BoardAt): BoardStore {
  return createStore<BoardState>(() => ({
    boardId,
    you,
    confirmed: board,
    seq,
    pending: [],
    visible: board,
    connection: 'connecting',
    unanswered: 0,
    refusals: [],
    refused: 0,
    undoable: [],
    redoable: [],
    latest: null,
  }))
}

/** Shows a command at once; whoever sends watches `pending`. */
export function addPending(store: BoardStore, pending: PendingCommand): void {
  store.setState((state) => ({
    pending: [...state.pending, pending],
    // The commands before it are in `visible` already: only the new one is played.
    visible: project(state.visible, [pending]),
  }))
}

/** Commands that an earlier window of the same person left behind join those on their way, at the end. */
export function takeUp(store: BoardStore, left: readonly PendingCommand[]): void {
  const { pending, visible, you } = store.getState()
  const known = new Set(pending.map((one) => one.commandId))
  const added = left
    .filter((one) => !known.has(one.commandId))
    .map((one): PendingCommand => ({ ...one, actor: you, seq: null }))
  if (added.length > 0) store.setState({ pending: [...pending, ...added], visible: project(visible, added) })
}

/** Takes the next commit of the log. 'known' and 'gap' change nothing; after a gap the log must be read again. */
export function confirm(store: BoardStore, commit: Commit): 'taken' | 'known' | 'gap' {
  const state = store.getState()
  if (commit.seq <= state.seq) return 'known'
  if (commit.seq > state.seq + 1) return 'gap'
  const { board, seq } = applyCommit({ board: state.confirmed, seq: state.seq }, commit)
  const own = state.pending.find((one) => one.commandId === commit.commandId)
  const pending = state.pending.filter((one) => one !== own && !isPast(one, seq))
  store.setState({
    ...projected(board, pending.length === state.pending.length ? state.pending : pending),
    seq,
    latest: commit,
    ...(own ? stepsAfter(state, commit, own) : {}),
  })
  return 'taken'
}

/** The server has answered: it stays on screen until the confirmed board has come that far. */
export function accept(store: BoardStore, commandId: CommandId, seq: number): void {
  const state = store.getState()
  if (!state.pending.some((one) => one.commandId === commandId)) return
  const pending = state.pending
    .map((one) => (one.commandId === commandId ? { ...one, seq } : one))
    .filter((one) => !isPast(one, state.seq))
  const isShorter = pending.length < state.pending.length
  store.setState(isShorter ? projected(state.confirmed, pending) : { pending })
}

/** Takes a command out and shows the board without it. There is nothing to roll back. */
export function withdraw(store: BoardStore, commandId: CommandId): void {
  const state = store.getState()
  const pending = state.pending.filter((one) => one.commandId !== commandId)
  if (pending.length < state.pending.length) store.setState(projected(state.confirmed, pending))
}

/** The server said no to a command that was on screen. */
export function refuseLate(store: BoardStore, commandId: CommandId, because: Refusal['because']): void {
  const refused = store.getState().pending.find((one) => one.commandId === commandId)
  if (!refused) return
  withdraw(store, commandId)
  showRefusal(store, { command: refused.command, because, late: true, madeAt: refused.at })
}

/** Late ones wait for their turn; an answer to what was just tried comes first, and instead of the one before it. */
export function showRefusal(store: BoardStore, refusal: Omit<Refusal, 'turn'>): void {
  store.setState(({ refusals, refused }) => {
    const latest = { ...refusal, turn: refused + 1 }
    return {
      refused: latest.turn,
      refusals: latest.late ? [...refusals, latest] : [latest, ...refusals.filter((one) => one.late)],
    }
  })
}

/** It has been seen: the next one's turn. */
export function dismissRefusal(store: BoardStore, turn: number): void {
  store.setState(({ refusals }) => ({ refusals: refusals.filter((one) => one.turn !== turn) }))
}

/**
 * A whole new board from the server; commands that it contains already are dropped, the others are played over it. A
 * server that has gone back does not know what it accepted after that point: it is sent again.
 */
export function reset(store: BoardStore, { board, seq }: BoardAt): void {
  const state = store.getState()
  const waiting = state.pending.filter((one) => !isPast(one, seq))
  const pending = seq < state.seq ? waiting.map((one) => ({ ...one, seq: null })) : waiting
  store.setState({ ...projected(board, pending), seq })
}

export function setUnanswered(store: BoardStore, unanswered: number): void {
  if (store.getState().unanswered !== unanswered) store.setState({ unanswered })
}

/** What a person should be told: news may come in while nothing gets out. */
export function lineState({ connection, unanswered }: Pick<BoardState, 'connection' | 'unanswered'>): Connection {
  if (connection !== 'live' || unanswered === 0) return connection
  return unanswered >= OFFLINE_AFTER ? 'offline' : 'reconnecting'
}

export function setConnection(store: BoardStore, connection: Connection): void {
  if (store.getState().connection !== connection) store.setState({ connection })
}

/** The server has not answered it yet. */
export function isWaiting({ seq }: PendingCommand): boolean {
  return seq === null
}

function isPast(pending: PendingCommand, seq: number): boolean {
  return pending.seq !== null && pending.seq <= seq
}

function projected(confirmed: Board, pending: readonly PendingCommand[]) {
  return { confirmed, pending, visible: project(confirmed, pending) }
}

/** A commit of ours becomes a step to go back, or one to go forward when it took one back. */
function stepsAfter(
  { undoable, redoable }: BoardState,
  commit: Commit,
  { undoes }: PendingCommand,
): Pick<BoardState, 'undoable' | 'redoable'> {
  if (undoes === null) return { undoable: [...undoable, commit].slice(-MOST_UNDOABLE), redoable: [] }
  const isIt = (one: Commit) => one.seq === undoes
  const left = { undoable: undoable.filter((one) => !isIt(one)), redoable: redoable.filter((one) => !isIt(one)) }
  if (undoable.some(isIt)) return { ...left, redoable: [...left.redoable, commit] }
  return redoable.some(isIt) ? { ...left, undoable: [...left.undoable, commit] } : left
}
