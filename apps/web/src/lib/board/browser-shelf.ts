import type { BoardId, MemberId } from '@paceboard/domain'
import { newId } from '../new-id.ts'
import type { PendingCommand } from './board-store.ts'
import type { Shelf } from './shelf.ts'

export interface BrowserShelf extends Shelf {
  /** False once the browser has refused to keep something: it is in this window only. */
  readonly isSafe: boolean
  /** From now on, what is there waits for the next window. */
  close(): void
}

/** Raised when commands change so that old ones mean something else. */
const FORM = 1
const ROOT = `paceboard.waiting.${FORM}`

/**
 * The shelf of one window on one person's board, in the browser's storage: writing there is done before the function
 * returns, so nothing is on screen that a reload would lose. Each window has a place of its own, named by a lock that it
 * holds as long as it lives; whoever is granted that lock takes over what it left. Without locks, which browsers
 * give to pages of https and localhost only, everything found is taken over at once: two windows may then send the
 * same command, which has the effect of once.
 */
export async function openBrowserShelf(boardId: BoardId, memberId: MemberId): Promise<BrowserShelf> {
  const places = `${ROOT}:${memberId}:${boardId}:`
  const mine = places + newId<string>()
  const closing = new AbortController()
  const watched = new Set([mine])
  let take: (left: readonly PendingCommand[]) => void = () => {}
  let isSafe = true

  await holdLock(mine, closing.signal)
  for (const place of placesUnder(places)) {
    if (watched.has(place)) continue
    if (await whenFree(place, { ifAvailable: true }, () => move(place, mine))) watched.add(place)
  }

  function takeOver(place: string) {
    if (closing.signal.aborted) return
    take(read(place))
    localStorage.removeItem(place)
    watched.delete(place)
  }

  /** Waits for the end of the other windows. */
  function watchOthers() {
    if (!hasLocks()) return
    for (const place of placesUnder(places)) {
      if (watched.has(place)) continue
      watched.add(place)
      void whenFree(place, { signal: closing.signal }, () => takeOver(place))
    }
  }

  function handleStorage({ key }: StorageEvent) {
    if (key?.startsWith(places)) watchOthers()
  }

  return {
    get isSafe() {
      return isSafe
    },
    keep(waiting) {
      isSafe = write(mine, waiting)
    },
    adopt(given) {
      take = given
      take(read(mine))
      window.addEventListener('storage', handleStorage)
      watchOthers()
    },
    close() {
      window.removeEventListener('storage', handleStorage)
      closing.abort()
    },
  }
}

/** How many changes wait in this browser to be sent; those of one person, or of everybody. */
export function countWaiting(memberId?: MemberId): number {
  const places = placesUnder(memberId === undefined ? `${ROOT}:` : `${ROOT}:${memberId}:`)
  return places.reduce((count, place) => count + read(place).length, 0)
}

function hasLocks(): boolean {
  return Boolean(navigator.locks)
}

/** Resolves once the lock is held; it is given back when the signal says so, or with the page. */
function holdLock(name: string, until: AbortSignal): Promise<void> {
  if (!hasLocks()) return Promise.resolve()
  return new Promise((held) => {
    const hold = () => {
      held()
      return new Promise<void>((release) => until.addEventListener('abort', () => release(), { once: true }))
    }
    // A browser that forbids storage forbids locks too: then there is nothing to guard.
    navigator.locks.request(name, hold).catch(() => held())
  })
}

/** Runs something while nobody else holds the lock; false when somebody does, or it was called off. */
async function whenFree(name: string, options: LockOptions, run: () => void): Promise<boolean> {
  if (!hasLocks()) {
    run()
    return true
  }
  return navigator.locks
    .request(name, options, (lock) => {
      if (lock) run()
      return lock !== null
    })
    .catch(() => false)
}

function placesUnder(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function move(from: string, to: string): void {
  const there = read(to)
  const known = new Set(there.map((one) => one.commandId))
  const isMoved = write(to, [...there, ...read(from).filter((one) => !known.has(one.commandId))])
  if (isMoved) localStorage.removeItem(from)
}

function read(place: string): readonly PendingCommand[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(found) ? found.filter(isCommand) : []
  } catch {
    return []
  }
}

/** False when the browser refuses: its storage is full, or forbidden. */
function write(place: string, waiting: readonly PendingCommand[]): boolean {
  try {
    if (waiting.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(waiting))
    return true
  } catch {
    return waiting.length === 0
  }
}

function isCommand(found: unknown): found is PendingCommand {
  const { commandId, command, at } = (found ?? {}) as Partial<PendingCommand>
  return typeof commandId === 'string' && typeof command?.type === 'string' && typeof at === 'number'
}
