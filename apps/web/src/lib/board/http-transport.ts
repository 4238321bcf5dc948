import type { BoardAnswer, CommandAnswer, PresenceNews, ProblemCode } from '@paceboard/contract'
import { type BoardId, type Commit, fromSnapshot, type MemberId } from '@paceboard/domain'
import { ApiProblem, api, reportSignedOut } from '../api.ts'
import { openEventStream } from './event-stream.ts'
import type { PresenceLine } from './presence-line.ts'
import type { Envelope, PostAnswer, StreamHandlers, Transport } from './transport.ts'

/** A request that is lost on the way is never answered; the same command may be sent again. */
const PATIENCE_MS = 30_000

/**
 * The transport of the browser: commands by POST and only as this person, the log by server-sent events. With `presence`
 * the window that it belongs to is one that others see.
 */
export function httpTransport(boardId: BoardId, memberId: MemberId, presence?: PresenceLine): Transport {
  const path = `/api/boards/${boardId}`
  return {
    post: (envelope) => post(path, envelope, memberId),
    stream(after, handlers) {
      const window = presence ? `&windowId=${presence.windowId}` : ''
      return stream(`${path}/stream?after=${after}${window}`, handlers, presence)
    },
    async snapshot() {
      try {
        const { board, seq } = await api.get<BoardAnswer>(path, { signal: AbortSignal.timeout(PATIENCE_MS) })
        return { board: fromSnapshot(board), seq }
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return 'gone'
        throw error
      }
    },
  }
}

async function post(path: string, envelope: Envelope, memberId: MemberId): Promise<PostAnswer> {
  try {
    const { seq } = await api.post<CommandAnswer>(`${path}/commands`, envelope, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'paceboard-member': memberId },
    })
    return { kind: 'accepted', seq }
  } catch (error) {
    if (!(error instanceof ApiProblem) || WORTH_RETRYING.has(error.status)) return { kind: 'unreachable' }
    if (error.rejection) return { kind: 'refused', rejection: error.rejection }
    return { kind: 'failed', problem: error.code as ProblemCode, requestId: error.requestId ?? null }
  }
}

/** Signed out, too fast, restarting: the command itself may still be right. */
const WORTH_RETRYING: ReadonlySet<number> = new Set([401, 408, 429, 503])

function stream(url: string, handlers: StreamHandlers, presence?: PresenceLine): () => void {
  const close = openEventStream(url, {
    opened() {
      handlers.opened()
      presence?.opened()
    },
    event(type, data) {
      if (type === 'commit') handlers.commit(JSON.parse(data) as Commit)
      else if (type === 'resync') handlers.resync()
      else if (type === 'gone') handlers.gone()
      else if (type === 'presence') presence?.told(JSON.parse(data) as PresenceNews)
    },
    ended(status) {
      presence?.lost()
      if (status === 404 || status === 403) return handlers.gone()
      if (status === 401) reportSignedOut()
      handlers.lost()
    },
  })
  return close
}
