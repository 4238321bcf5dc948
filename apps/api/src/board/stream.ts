import { once } from 'node:events'
import type { BoardId, MemberId } from '@paceboard/domain'
import type { Request, Response } from 'express'
import type { Hub } from './hub.ts'
import type { Seat } from './presence.ts'

/** Further behind, reading the board whole is cheaper for both sides. */
const MOST_BEHIND = 5000
const PING_MS = 15_000
/** How long a browser waits before it comes back, in milliseconds. */
const RETRY_MS = 1000

export interface Stream {
  readonly boardId: BoardId
  readonly memberId: MemberId
  /** The last commit that the reader has. */
  readonly after: number
  /** The board's last commit when the reader came. */
  readonly seq: number
  /** Makes the reader one of those who are here; null for whoever only reads the log. */
  readonly takeSeat: ((onNews: () => void) => Seat) | null
  /** Asked at every ping: a session that was ended ends its streams. */
  readonly stillSignedIn: () => Promise<boolean>
  /** The server goes down. */
  readonly stopping: AbortSignal
}

/**
 * Server-sent events: `commit` (id = seq, data = the commit) for everything after `after`, then whatever happens.
 * Whoever takes a seat is told who is here: `presence`, whenever that changes and without an id, as it is not of the log.
 * Ends with `resync` when the reader must read the board anew, and with `gone` when he is put off the board.
 * What was missed and what is new take the same road, so nothing falls between them.
 */
export async function streamBoard(hub: Hub, stream: Stream, req: Request, res: Response): Promise<void> {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  res.write(`retry: ${RETRY_MS}\n\n`)
  if (stream.after > stream.seq || stream.seq - stream.after > MOST_BEHIND) {
    res.end('event: resync\ndata: {}\n\n')
    return
  }

  const over = new AbortController()
  const end = () => over.abort()
  res.on('close', end)
  stream.stopping.addEventListener('abort', end)
  // What happened before we listened is not told again.
  if (res.destroyed || stream.stopping.aborted) end()

  let wakeUp = (): void => undefined
  const { feed, leave } = hub.join(stream.boardId, () => wakeUp())
  const seat = stream.takeSeat?.(() => wakeUp()) ?? null
  let told = ''
  const ping = setInterval(() => void beat(stream, res, end), PING_MS)
  over.signal.addEventListener('abort', () => wakeUp())
  try {
    let cursor = stream.after
    while (!over.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wakeUp = resolve
      })
      const news = await feed.since(cursor)
      for (const { seq, text, removed, resync } of news) {
        // A removal from before the reader came is history: he was let in as a member since.
        const gone = seq > stream.seq && removed.includes(stream.memberId)
        const last = gone ? 'gone' : resync ? 'resync' : null
        if (last !== null) {
          res.end(`event: ${last}\ndata: {}\n\n`)
          return
        }
        cursor = seq
        const flushed = res.write(`id: ${seq}\nevent: commit\ndata: ${text}\n\n`)
        if (!flushed) await once(res, 'drain', { signal: over.signal })
      }
      if (seat && seat.text !== told) {
        told = seat.text
        const flushed = res.write(`event: presence\ndata: ${told}\n\n`)
        if (!flushed) await once(res, 'drain', { signal: over.signal })
      }
      if (news.length === 0) await woken
    }
  } catch (error) {
    if (!over.signal.aborted) req.log.warn({ err: error }, 'stream ended early')
  } finally {
    clearInterval(ping)
    seat?.leave()
    leave()
    stream.stopping.removeEventListener('abort', end)
    res.end()
  }
}

async function beat(stream: Stream, res: Response, end: () => void): Promise<void> {
  const signedIn = await stream.stillSignedIn().catch(() => true)
  if (signedIn) res.write(': ping\n\n')
  else end()
}
