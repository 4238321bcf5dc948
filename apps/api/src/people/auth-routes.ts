import { changePasswordBody, signInBody } from '@paceboard/contract'
import { type Response as HttpResponse, Router } from 'express'
import { z } from 'zod'
import { bodyOf } from '../http/input.ts'
import { type ProblemError, problem } from '../http/problem.ts'
import { readMe } from './accounts.ts'
import { refuseWeak } from './passwords.ts'
import { type People, sessionOf, setCookies } from './people.ts'
import { dropExpired } from './session-list.ts'

/** Signing in and out and changing a password. Whatever else better-auth could answer is not reachable. */
export function authRoutes(people: People): Router {
  const { auth, sessions, deps } = people
  const router = Router()

  router.post('/auth/sign-in/email', async (req, res) => {
    const body = await bodyOf(req, res, signInBody)
    const { user } = signedIn.parse(await pass(res, await auth.handle('/sign-in/email', req, body)))
    await dropExpired(deps.db, user.id, deps.clock())
    res.json(await readMe(deps.db, user.id))
  })

  router.post('/auth/sign-out', async (req, res) => {
    const session = await sessions.of(req)
    await pass(res, await auth.handle('/sign-out', req, {}))
    if (session) sessions.forgetSession(session.sessionId)
    res.status(204).end()
  })

  router.post('/auth/change-password', async (req, res) => {
    const { user } = await sessionOf(people, req)
    const body = await bodyOf(req, res, changePasswordBody)
    refuseWeak(body.newPassword, user)
    await pass(res, await auth.handle('/change-password', req, { ...body, revokeOtherSessions: true }))
    sessions.forgetUser(user.id)
    res.status(204).end()
  })

  return router
}

const signedIn = z.object({ user: z.object({ id: z.string() }) })

/** Hands the cookies on and returns the body. @throws the problem that better-auth's refusal stands for */
async function pass(res: HttpResponse, answer: Response): Promise<unknown> {
  if (!answer.ok) {
    const retryAfter = answer.headers.get('x-retry-after')
    if (retryAfter !== null) res.setHeader('retry-after', retryAfter)
    throw await refusalOf(answer)
  }
  setCookies(res, answer.headers.getSetCookie())
  return answer.json()
}

const refusal = z.object({ code: z.string().optional() })

const WRONG_PASSWORD = new Set(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD', 'CREDENTIAL_ACCOUNT_NOT_FOUND'])

async function refusalOf(answer: Response): Promise<ProblemError | Error> {
  if (answer.status === 429) return problem('too-many-requests')
  const { code } = refusal.parse(await answer.json())
  if (code !== undefined && WRONG_PASSWORD.has(code)) return problem('bad-credentials')
  if (answer.status === 401) return problem('not-signed-in')
  return new Error(`better-auth answered ${answer.status} ${code ?? ''}`)
}
