import {
  type BoardCommand,
  type CommandId,
  type Commit,
  decide,
  type Instant,
  no,
  ok,
  type Rejection,
  type Result,
} from '@paceboard/domain'
import { addPending, type BoardStore, showRefusal } from './board-store.ts'
import { type BoardSync, type SyncDeps, startSync } from './board-sync.ts'
import { createPresenceStore, type PresenceStore } from './presence-store.ts'
import { keepOnShelf, type Shelf } from './shelf.ts'

export interface ClientDeps extends SyncDeps {
  readonly now: () => Instant
  readonly newCommandId: () => CommandId
  readonly shelf: Shelf
}

/** One open board: its store, and the line to the server. */
export interface BoardClient {
  readonly store: BoardStore
  readonly presence: PresenceStore
  readonly sync: BoardSync
  readonly deps: ClientDeps
}

export function openClient(store: BoardStore, deps: ClientDeps, presence = createPresenceStore()): BoardClient {
  const stopKeeping = keepOnShelf(store, deps.shelf)
  const sync = startSync(store, deps)
  return {
    store,
    presence,
    deps,
    sync: {
      ...sync,
      close() {
        sync.close()
        stopKeeping()
      },
    },
  }
}

export interface DispatchOptions {
  /** True where the caller explains a refusal itself, for instance under a form field. */
  readonly quiet?: boolean
  /** The commit that this command takes back. */
  readonly undoes?: number
}

/**
 * Does a command: a refusal is known, and shown, at once and nothing is sent; otherwise the board shows the outcome and
 * the command is on its way. The value is the command's id, or null when there was nothing to change.
 */
export function dispatch(
  { store, deps }: BoardClient,
  command: BoardCommand,
  { quiet = false, undoes }: DispatchOptions = {},
): Result<CommandId | null, Rejection> {
  const { visible, you } = store.getState()
  const context = { actor: you, at: deps.now() }
  const decision = decide(visible, command, context)
  if (!decision.ok) {
    if (!quiet) showRefusal(store, { command, because: decision.reason, late: false, madeAt: context.at })
    return no(decision.reason)
  }
  if (decision.value.length === 0) return ok(null)
  const commandId = deps.newCommandId()
  addPending(store, { ...context, commandId, command, seq: null, undoes: undoes ?? null })
  return ok(commandId)
}

/** What would happen, without doing it: why not, or null. */
export function wouldRefuse({ store, deps }: BoardClient, command: BoardCommand): Rejection | null {
  const { visible, you } = store.getState()
  const decision = decide(visible, command, { actor: you, at: deps.now() })
  return decision.ok ? null : decision.reason
}

/** The commit of one of our commands once the log has brought it; null when it was refused or had nothing to change. */
export function commitOf({ store }: BoardClient, commandId: CommandId): Promise<Commit | null> {
  const find = () => {
    const { undoable, redoable } = store.getState()
    return [...undoable, ...redoable].find((one) => one.commandId === commandId) ?? null
  }
  const isPending = () => store.getState().pending.some((one) => one.commandId === commandId)
  if (!isPending()) return Promise.resolve(find())
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (isPending()) return
      stop()
      resolve(find())
    })
  })
}
