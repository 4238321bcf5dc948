import type { Board, BoardId, ColumnId, Instant, ItemId } from '@paceboard/domain'
import { columnsInOrder, itemsIn, phaseOf } from '@paceboard/domain'
import { createStore, type StoreApi } from 'zustand/vanilla'

export const HUDDLE_MS = 15 * 60_000

/** Where the cards stood when the huddle began, and what was noted since; kept while the browser's tab is open. */
export interface HuddleSession {
  readonly columns: Readonly<Record<ItemId, ColumnId>>
  readonly blocked: readonly ItemId[]
  /** To be talked about afterwards. */
  readonly later: readonly ItemId[]
  /** Since when the clock runs; null while it stands. */
  readonly runningSince: Instant | null
  /** What it ran before that, in milliseconds. */
  readonly spentMs: number
  /** Fifteen minutes have been announced. */
  readonly rang: boolean
}

/** A huddle that begins now. */
export function newSession(board: Board): HuddleSession {
  const begun = begunItems(board)
  return {
    columns: Object.fromEntries(begun.map(({ itemId, columnId }) => [itemId, columnId])),
    blocked: begun.map(({ itemId }) => itemId).filter((itemId) => board.items.get(itemId)?.blocked),
    later: [],
    runningSince: null,
    spentMs: 0,
    rang: false,
  }
}

export function elapsedMs({ runningSince, spentMs }: HuddleSession, now: Instant): number {
  return spentMs + (runningSince === null ? 0 : Math.max(0, now - runningSince))
}

export interface HuddleTally {
  readonly moved: number
  readonly unblocked: number
  readonly later: number
}

/** What the huddle brought so far, whoever did it. */
export function tallyOf({ columns, blocked, later }: HuddleSession, board: Board): HuddleTally {
  const pulled = begunItems(board).filter(({ itemId }) => columns[itemId] === undefined)
  const moved = Object.entries(columns).filter(([itemId, columnId]) => {
    return board.items.get(itemId as ItemId)?.columnId !== columnId
  })
  return {
    moved: pulled.length + moved.length,
    unblocked: blocked.filter((itemId) => board.items.get(itemId)?.blocked === null).length,
    later: later.length,
  }
}

function begunItems(board: Board): readonly { readonly itemId: ItemId; readonly columnId: ColumnId }[] {
  return columnsInOrder(board)
    .filter((column) => phaseOf(column) === 'started')
    .flatMap(({ id: columnId }) => itemsIn(board, columnId).map((itemId) => ({ itemId, columnId })))
}

const stores = new Map<BoardId, StoreApi<HuddleSession>>()

/** The huddle of a board in this tab; goes on after leaving its page, and after a reload. */
export function huddleOf(boardId: BoardId, board: () => Board): StoreApi<HuddleSession> {
  const known = stores.get(boardId)
  if (known) return known
  const key = `paceboard.huddle.${boardId}`
  const store = createStore<HuddleSession>(() => read(key) ?? newSession(board()))
  const keep = (session: HuddleSession) => write(key, session)
  keep(store.getState())
  store.subscribe(keep)
  stores.set(boardId, store)
  return store
}

function read(key: string): HuddleSession | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as HuddleSession | null
  } catch {
    return null
  }
}

function write(key: string, session: HuddleSession): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(session))
  } catch {
    // A huddle that cannot be kept still holds until the tab is reloaded.
  }
}
