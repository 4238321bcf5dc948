import { project } from '@paceboard/domain'
import { type BoardStore, isWaiting, type PendingCommand, takeUp } from './board-store.ts'

/** Where the commands of one open board outlive the window that made them. */
export interface Shelf {
  /** Replaces what this window keeps there, in the order in which it is to be sent. */
  keep(waiting: readonly PendingCommand[]): void
  /**
   * Hands over what windows of the same person that are gone have left: what was there before at once, the rest
   * whenever another one goes. What `take` was given belongs to this window.
   */
  adopt(take: (left: readonly PendingCommand[]) => void): void
}

/**
 * Keeps on the shelf what the server has not answered, and takes up what earlier windows left. Must listen to the store
 * before whoever sends: a command is on the shelf before it is on its way. Returns how to stop.
 */
export function keepOnShelf(store: BoardStore, shelf: Shelf): () => void {
  const stop = store.subscribe((now, before) => {
    if (now.pending === before.pending) return
    const waiting = now.pending.filter(isWaiting)
    if (!isSame(waiting, before.pending.filter(isWaiting))) shelf.keep(waiting)
  })
  shelf.adopt((left) => {
    const { visible } = store.getState()
    takeUp(
      store,
      left.filter((one) => isPlayable(one, visible)),
    )
  })
  return stop
}

function isSame(some: readonly PendingCommand[], others: readonly PendingCommand[]): boolean {
  return some.length === others.length && some.every((one, i) => one.commandId === others[i]?.commandId)
}

/** Another version of this app may have left what this one no longer knows; the board must open all the same. */
function isPlayable(pending: PendingCommand, visible: Parameters<typeof project>[0]): boolean {
  try {
    project(visible, [pending])
    return true
  } catch {
    return false
  }
}
