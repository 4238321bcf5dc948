import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { authSecret } from '../db/settings.ts'
import { problem } from '../http/problem.ts'
import type { Deps } from '../lib/deps.ts'
import { type Auth, createAuth } from './auth.ts'
import { createSessions, type Session, type Sessions } from './sessions.ts'

/** The id of a session or an invitation in a path. */
export const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** What the routes about people work with. */
export interface People {
  readonly deps: Deps
  readonly auth: Auth
  readonly sessions: Sessions
}

/** Accounts and sessions. The secret that signs cookies is the given one, else the one that the database keeps. */
export async function createPeople(deps: Deps): Promise<People> {
  const makeSecret = () => randomBytes(32).toString('base64url')
  const secret = deps.config.authSecret ?? (await authSecret(deps.db, makeSecret))
  const auth = await createAuth(deps, secret)
  return { deps, auth, sessions: createSessions(deps.db, auth, deps.clock) }
}

/** Who asks. @throws problem not-signed-in */
export async function sessionOf(people: People, req: Request): Promise<Session> {
  const session = await people.sessions.of(req)
  if (!session) throw problem('not-signed-in')
  return session
}

export function setCookies(res: Response, cookies: readonly string[]): void {
  for (const cookie of cookies) res.append('set-cookie', cookie)
}
