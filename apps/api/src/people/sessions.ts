import type { Instant } from '@paceboard/domain'
import type { Request } from 'express'
import type { Db } from '../db/client.ts'
import type { Auth } from './auth.ts'

/** Somebody who is signed in. */
export interface Session {
  readonly sessionId: string
  readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly admin: boolean }
}

/** What a cookie stands for, checked every command and therefore kept for a moment. */
export interface Sessions {
  /**
   * Who asks; null when nobody is signed in. An answer is at most five seconds old: a session that was ended by
   * another process counts here for that long, one that was ended by this process not at all.
   */
  of(req: Request): Promise<Session | null>
  /** Forgets one session, which has been ended. */
  forgetSession(sessionId: string): void
  /** Forgets all sessions of a person who has changed. */
  forgetUser(userId: string): void
}

interface Checked {
  readonly token: string
  readonly expiresAt: Instant
  readonly session: Session
}

interface Entry {
  readonly checkedAt: Instant
  readonly checking: Promise<Checked | null>
  /** What is known of it: undefined until the first check has ended. */
  known: Checked | undefined
}

const FRESH_MS = 5000
const MAX_ENTRIES = 10_000

/** Reads sessions, and remembers each for a moment so that a burst of requests asks the database once. */
export function createSessions(db: Db, auth: Auth, clock: () => Instant): Sessions {
  const entries = new Map<string, Entry>()

  function entryOf(cookie: string): Entry {
    const known = entries.get(cookie)
    if (known && clock() - known.checkedAt < FRESH_MS) return known
    const checking = check(db, auth, cookie, known?.known?.token)
    const entry: Entry = { checkedAt: clock(), checking, known: known?.known }
    entries.delete(cookie)
    entries.set(cookie, entry)
    return entry
  }

  function forget(which: (session: Session) => boolean): void {
    for (const [cookie, { known }] of entries) {
      // One that is being checked for the first time may have read its row before it changed.
      if (!known || which(known.session)) entries.delete(cookie)
    }
  }

  return {
    async of(req) {
      const cookie = cookieOf(req, auth.cookieName)
      if (cookie === null) return null
      const entry = entryOf(cookie)
      const checked = await entry.checking.catch((error: unknown) => {
        if (entries.get(cookie) === entry) entries.delete(cookie)
        throw error
      })
      if (!checked || checked.expiresAt <= clock()) {
        if (entries.get(cookie) === entry) entries.delete(cookie)
        return null
      }
      entry.known = checked
      if (entries.size > MAX_ENTRIES) dropOldest(entries)
      return checked.session
    },
    forgetSession: (sessionId) => forget((session) => session.sessionId === sessionId),
    forgetUser: (userId) => forget((session) => session.user.id === userId),
  }
}

/** The signature is checked once; from then on the row alone decides, found by the index of its token. */
async function check(db: Db, auth: Auth, cookie: string, knownToken: string | undefined): Promise<Checked | null> {
  const token = knownToken ?? (await auth.verify(cookie))
  if (token === null) return null
  const row = await db.session.findUnique({
    where: { token },
    select: {
      id: true,
      expiresAt: true,
      user: { select: { id: true, name: true, email: true, admin: true } },
    },
  })
  return row && { token, expiresAt: row.expiresAt.getTime(), session: { sessionId: row.id, user: row.user } }
}

function dropOldest(entries: Map<string, Entry>): void {
  const oldest = entries.keys().next()
  if (!oldest.done) entries.delete(oldest.value)
}

/** The raw value of a cookie, still as the client sent it. */
function cookieOf(req: Request, name: string): string | null {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [key, ...value] = pair.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return null
}
