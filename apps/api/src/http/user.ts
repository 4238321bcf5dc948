import type { Request, RequestHandler } from 'express'
import { problem } from './problem.ts'

/** Who is signed in, as far as routes need to know. */
export interface SignedInUser {
  readonly id: string
  readonly name: string
  readonly admin: boolean
}

/** Reads the session of a request; null when there is none. Passed in, so that routes do not know how one signs in. */
export type SessionOf = (req: Request) => Promise<SignedInUser | null>

const users = new WeakMap<Request, SignedInUser>()

/** Finds out who asks, once for a request. */
export function whoAsks(sessionOf: SessionOf): RequestHandler {
  return async (req, _res, next) => {
    const user = await sessionOf(req)
    if (user) users.set(req, user)
    next()
  }
}

/** The signed-in person, if any. */
export function maybeUserOf(req: Request): SignedInUser | null {
  return users.get(req) ?? null
}

/** The signed-in person. @throws problem not-signed-in */
export function userOf(req: Request): SignedInUser {
  const user = users.get(req)
  if (!user) throw problem('not-signed-in')
  return user
}

/** Lets only signed-in people pass. */
export const signedIn: RequestHandler = (req, _res, next) => {
  userOf(req)
  next()
}
