import { type NotificationsAnswer, notificationsQuery, readNotificationsBody } from '@paceboard/contract'
import { type Response, Router } from 'express'
import { bodyOf, queryOf } from '../http/input.ts'
import { signedIn } from '../http/user.ts'
import { visitOf } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { markRead, notificationsOfReader } from './mine.ts'

/** /api/boards/:boardId/notifications */
export function notificationRoutes({ db, clock, boards }: Deps): Router {
  const router = Router({ mergeParams: true })
  router.use(signedIn)

  router.get('/', async (req, res: Response<NotificationsAnswer>) => {
    const { boardId, actor, board } = await visitOf(boards, req)
    const { before = null, limit } = queryOf(req, notificationsQuery)
    const reader = { boardId, memberId: actor.memberId, now: clock(), board }
    res.json(await notificationsOfReader(db, reader, { before, limit }))
  })

  router.post('/read', async (req, res) => {
    const { boardId, actor } = await visitOf(boards, req)
    const { upTo } = await bodyOf(req, res, readNotificationsBody)
    await markRead(db, { boardId, memberId: actor.memberId, now: clock() }, upTo)
    res.status(204).end()
  })

  return router
}
