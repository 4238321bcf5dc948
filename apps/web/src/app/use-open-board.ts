import type { BoardAnswer } from '@paceboard/contract'
import { type Actor, type BoardId, type CommandId, fromSnapshot, type MemberId } from '@paceboard/domain'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ApiProblem, api } from '../lib/api.ts'
import { type BoardClient, openClient } from '../lib/board/board-client.ts'
import { createBoardStore, isWaiting } from '../lib/board/board-store.ts'
import { type BrowserShelf, openBrowserShelf } from '../lib/board/browser-shelf.ts'
import { followTheTab } from '../lib/board/follow-the-tab.ts'
import { httpTransport } from '../lib/board/http-transport.ts'
import { notificationsKey } from '../lib/board/notifications.ts'
import { startPresence } from '../lib/board/presence-line.ts'
import { createPresenceStore } from '../lib/board/presence-store.ts'
import { watchNotices } from '../lib/board/watch-notices.ts'
import { newId } from '../lib/new-id.ts'
import { useMe } from '../lib/session.ts'

export type OpenBoard =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly client: BoardClient }
  | { readonly state: 'gone' }
  | { readonly state: 'unreachable'; readonly retry: () => void }

/** Charts follow the board, but not every keystroke of it. */
const CHARTS_LAG_MS = 2_000
/** Which card is open here is said anew when the line is back; nobody waits for it. */
const PATIENCE_MS = 10_000

/** Opens a board while the component is mounted: loads it, follows its log, and sends what waits before it goes. */
export function useOpenBoard(boardId: BoardId): OpenBoard {
  const queries = useQueryClient()
  const you = useYou()
  const [board, setBoard] = useState<OpenBoard>({ state: 'opening' })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((last) => last + 1), [])

  useEffect(() => {
    if (!you) return
    const abort = new AbortController()
    let close = () => {}
    setBoard({ state: 'opening' })
    api.get<BoardAnswer>(`/api/boards/${boardId}`, { signal: abort.signal }).then(
      async (answer) => {
        if (abort.signal.aborted) return
        const shelf = await openBrowserShelf(boardId, you.memberId)
        if (abort.signal.aborted) return shelf.close()
        const opened = open(boardId, you, answer, queries, shelf)
        close = opened.close
        setBoard({ state: 'open', client: opened.client })
      },
      (error: unknown) => {
        if (abort.signal.aborted) return
        const isGone = error instanceof ApiProblem && error.status === 404
        setBoard(isGone ? { state: 'gone' } : { state: 'unreachable', retry })
      },
    )
    return () => {
      abort.abort()
      close()
    }
  }, [boardId, you, queries, attempt, retry])

  return board
}

/** The same object as long as it says the same: a new one would open the board again. */
function useYou(): Actor | null {
  const me = useMe()
  const id = me?.id
  const admin = me?.admin ?? false
  return useMemo(() => (id === undefined ? null : { memberId: id as MemberId, admin }), [id, admin])
}

function open(boardId: BoardId, you: Actor, { board, seq }: BoardAnswer, queries: QueryClient, shelf: BrowserShelf) {
  const store = createBoardStore(boardId, you, { board: fromSnapshot(board), seq })
  const presence = createPresenceStore()
  const windowId = newId()
  const { line, close: leave } = startPresence(presence, you.memberId, windowId, (itemId) =>
    api.post(`/api/boards/${boardId}/presence`, { windowId, itemId }, { signal: AbortSignal.timeout(PATIENCE_MS) }),
  )
  const deps = {
    transport: httpTransport(boardId, you.memberId, line),
    schedule(run: () => void, afterMs: number) {
      const timer = setTimeout(run, afterMs)
      return () => clearTimeout(timer)
    },
    now: Date.now,
    newCommandId: () => newId<CommandId>(),
    shelf,
  }
  const client = openClient(store, deps, presence)
  const askForNotices = () => void queries.invalidateQueries({ queryKey: notificationsKey(boardId) })
  askForNotices()
  const stops = [
    leave,
    watchNotices(store, askForNotices),
    followTheTab(client.sync),
    refreshCharts(client, boardId, queries),
    warnBeforeLeaving(client, shelf),
  ]
  return {
    client,
    close() {
      for (const stop of stops) stop()
      client.sync.close()
      shelf.close()
    },
  }
}

/** What the server computes from this board lives under the query key ['board', boardId, …]. */
function refreshCharts({ store }: BoardClient, boardId: BoardId, queries: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = store.subscribe((now, before) => {
    if (now.seq === before.seq || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      void queries.invalidateQueries({ queryKey: ['board', boardId] })
    }, CHARTS_LAG_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Changes wait for the next window unless the browser could not keep them: then it asks before this one is closed. */
function warnBeforeLeaving({ store }: BoardClient, shelf: BrowserShelf): () => void {
  function handleLeave(event: BeforeUnloadEvent) {
    if (!shelf.isSafe && store.getState().pending.some(isWaiting)) event.preventDefault()
  }
  window.addEventListener('beforeunload', handleLeave)
  return () => window.removeEventListener('beforeunload', handleLeave)
}
