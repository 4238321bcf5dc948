import { editMeBody, setupBody } from '@paceboard/contract'
import { Router } from 'express'
import { ownName } from '../http/guards.ts'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem } from '../http/problem.ts'
import { createFirstAdmin, editMe, readMe, setupNeeded } from './accounts.ts'
import { type People, rowId, sessionOf, setCookies } from './people.ts'
import { endSession, listSessions } from './session-list.ts'

/** The first start, one's own account, and where one is signed in. */
export function accountRoutes(people: People): Router {
  const { auth, sessions, deps } = people
  const { db, clock, config } = deps
  const router = Router()

  router.get('/setup', async (_req, res) => {
    res.json({ needed: await setupNeeded(db) })
  })

  router.post('/setup', ownName(config.publicUrl), async (req, res) => {
    const account = await bodyOf(req, res, setupBody)
    const id = await createFirstAdmin(db, account)
    setCookies(res, await auth.signIn(req, account.email, account.password))
    res.status(201).json(await readMe(db, id))
  })

  router.get('/me', async (req, res) => {
    const { user } = await sessionOf(people, req)
    setCookies(res, await auth.prolong(req))
    res.json(await readMe(db, user.id))
  })

  router.patch('/me', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const changes = await bodyOf(req, res, editMeBody)
    const me = await editMe(db, user.id, changes)
    sessions.forgetUser(user.id)
    res.json(me)
  })

  router.get('/sessions', async (req, res) => {
    const { sessionId, user } = await sessionOf(people, req)
    res.json(await listSessions(db, user.id, sessionId, clock()))
  })

  router.delete('/sessions/:sessionId', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const sessionId = paramOf(req, 'sessionId', rowId)
    if (!(await endSession(db, user.id, sessionId))) throw problem('not-found')
    sessions.forgetSession(sessionId)
    res.status(204).end()
  })

  return router
}
