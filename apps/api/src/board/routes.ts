import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  type ActivityAnswer,
  activityQuery,
  type BoardSummary,
  type CommandAnswer,
  type CommitsAnswer,
  commandEnvelope,
  commitsQuery,
  createBoardBody,
  type ItemAnswer,
  itemId as itemIdSchema,
  type OverridesAnswer,
  overridesQuery,
  presenceBody,
  streamQuery,
} from '@paceboard/contract'
import { localDate, type MemberId, overridesIn } from '@paceboard/domain'
import { type Response, Router } from 'express'
import { itemBodies } from '../db/board/item-bodies.ts'
import { commitsAfter, commitsBefore } from '../db/board/log.ts'
import { boardsOf } from '../db/board/summaries.ts'
import { heavyCeiling } from '../http/guards.ts'
import { bodyOf, paramOf, queryOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import { type SessionOf, signedIn, userOf } from '../http/user.ts'
import { visitOf } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { BoardTexts } from './board-texts.ts'
import { createBoard } from './create-board.ts'
import type { LiveBoards } from './live-boards.ts'
import { MOST_STREAMS, OpenStreams } from './open-streams.ts'
import type { Presence } from './presence.ts'
import { senderOf } from './sender.ts'
import { streamBoard } from './stream.ts'

/** Commits looked through for what was overridden: more than a busy team makes in two days. */
const MOST_READ = 1_000

const decompress = promisify(gunzip)

export interface BoardParts extends Deps {
  readonly boards: LiveBoards
  readonly presence: Presence
  readonly signIn: { readonly sessionOf: SessionOf }
  /** Ends every stream. */
  readonly stopping: AbortSignal
}

/** /api/boards */
export function boardRoutes(parts: BoardParts): Router {
  const { db, boards, presence, clock, config } = parts
  const router = Router()
  router.use(signedIn)

  router.get('/', async (req, res: Response<readonly BoardSummary[]>) => {
    res.json(await boardsOf(db, userOf(req).id as MemberId, clock()))
  })

  router.post('/', heavyCeiling(config.rateLimit), async (req, res) => {
    const wish = await bodyOf(req, res, createBoardBody)
    const created = await createBoard(parts, userOf(req), wish)
    if (!created.ok) throw rejected(created.reason)
    res.status(201).json(created.value)
  })

  const texts = new BoardTexts()
  router.get('/:boardId', async (req, res) => {
    const { boardId, board, seq } = await visitOf(boards, req)
    const compressed = await texts.compressed(boardId, board, seq)
    res.type('json').vary('Accept-Encoding')
    if (!req.acceptsEncodings('gzip')) return res.send(await decompress(compressed))
    return res.set('content-encoding', 'gzip').send(compressed)
  })

  router.post('/:boardId/commands', async (req, res: Response<CommandAnswer>) => {
    const { boardId, actor } = await senderOf(boards, req)
    const { commandId, command } = await bodyOf(req, res, commandEnvelope)
    const answer = await boards.execute(boardId, { commandId, actor, command })
    if (!answer.ok) {
      const { reason } = answer
      throw reason.code === 'not-allowed' && reason.denial === 'members-only' ? problem('not-found') : rejected(reason)
    }
    res.json(answer.value)
  })

  router.get('/:boardId/commits', async (req, res: Response<CommitsAnswer>) => {
    const { boardId } = await visitOf(boards, req)
    const { after, limit } = queryOf(req, commitsQuery)
    res.json({ commits: await commitsAfter(db, boardId, after, limit) })
  })

  router.get('/:boardId/overrides', async (req, res: Response<OverridesAnswer>) => {
    const { boardId, board } = await visitOf(boards, req)
    const { from } = queryOf(req, overridesQuery)
    const newest = await commitsBefore(db, boardId, { before: null, itemId: null, limit: MOST_READ })
    const { timezone } = board.settings
    const recent = newest.filter(({ at }) => localDate(at, timezone) >= from)
    res.json({ overrides: overridesIn(recent), complete: recent.length < MOST_READ })
  })

  router.get('/:boardId/activity', async (req, res: Response<ActivityAnswer>) => {
    const { boardId } = await visitOf(boards, req)
    const { before = null, itemId = null, limit } = queryOf(req, activityQuery)
    const page = await commitsBefore(db, boardId, { before, itemId, limit: limit + 1 })
    const commits = page.slice(0, limit)
    res.json({ commits, next: page.length > limit ? (commits.at(-1)?.seq ?? null) : null })
  })

  router.get('/:boardId/items/:itemId', async (req, res: Response<ItemAnswer>) => {
    const { boardId, board } = await visitOf(boards, req)
    const itemId = paramOf(req, 'itemId', itemIdSchema)
    if (!board.items.has(itemId)) throw problem('not-found')
    res.json(await itemBodies(db, boardId, itemId))
  })

  const streams = new OpenStreams(config.rateLimit === 0 ? Number.POSITIVE_INFINITY : MOST_STREAMS)
  router.get('/:boardId/stream', async (req, res) => {
    const { boardId, actor, seq } = await visitOf(boards, req)
    const lastEventId = req.get('last-event-id')
    const query = lastEventId ? { ...req.query, after: lastEventId } : req.query
    const { after = seq, windowId } = queryOf({ query }, streamQuery)
    const stillSignedIn = async () => (await parts.signIn.sessionOf(req)) !== null
    const { stopping } = parts
    const { memberId } = actor
    const takeSeat = windowId ? (onNews: () => void) => presence.enter(boardId, memberId, windowId, onNews) : null
    const leave = streams.enter(boardId, memberId)
    const stream = { boardId, memberId, after, seq, takeSeat, stillSignedIn, stopping }
    await streamBoard(boards.hub, stream, req, res).finally(leave)
  })

  router.post('/:boardId/presence', async (req, res) => {
    const { boardId, actor } = await senderOf(boards, req)
    const { windowId, itemId } = await bodyOf(req, res, presenceBody)
    presence.show(boardId, { windowId, memberId: actor.memberId, itemId })
    res.status(204).end()
  })

  return router
}
