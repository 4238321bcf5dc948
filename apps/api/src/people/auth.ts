import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import type { Request as HttpRequest } from 'express'
import { providerOf } from '../db/client.ts'
import type { Deps } from '../lib/deps.ts'
import { hashPassword, verifyPassword } from './passwords.ts'

/** Where better-auth finds the address to limit: set by us, because a client could send any forwarded header. */
const ADDRESS_HEADER = 'x-client-address'
const DAY_S = 86_400

/** Tries per minute and address for what asks for a password. */
const PASSWORD_TRIES = { window: 60, max: 10 }

/** Signing in, signing out and passwords: the only place that knows better-auth. */
export interface Auth {
  readonly cookieName: string
  /** Passes a parsed request on. `path` is below /api/auth; tries are counted by the client's address. */
  handle(path: string, req: HttpRequest, body: unknown): Promise<Response>
  /** The token of the session that a cookie's value names; null when it is forged, ended or unknown. */
  verify(cookie: string): Promise<string | null>
  /** Starts a session, without counting a try. Returns the cookies to set. @throws when the two do not match */
  signIn(req: HttpRequest, email: string, password: string): Promise<readonly string[]>
  /** Prolongs a session that is older than a day. Returns the cookies to set. */
  prolong(req: HttpRequest): Promise<readonly string[]>
}

/**
 * Sessions last seven days from their last use. Accounts are made by setup and invitations only: signing up is off.
 * Foreign origins are refused by `sameOrigin` before any route, so better-auth's own check, which knows one host name
 * only, is off.
 */
export async function createAuth({ db, config, log }: Deps, secret: string): Promise<Auth> {
  const auth = betterAuth({
    appName: 'Paceboard',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => log.error({ details }, message) },
    database: prismaAdapter(db, { provider: providerOf(config.databaseUrl), transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: 7 * DAY_S, updateAge: DAY_S },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': PASSWORD_TRIES, '/change-password': PASSWORD_TRIES },
    },
    advanced: {
      cookiePrefix: 'paceboard',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  })
  const { authCookies } = await auth.$context

  return {
    cookieName: authCookies.sessionToken.name,
    handle(path, req, body) {
      const headers = headersOf(req)
      headers.set('content-type', 'application/json')
      const url = `${config.publicUrl}/api/auth${path}`
      return auth.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
    },
    async verify(cookie) {
      const headers = new Headers({ cookie: `${authCookies.sessionToken.name}=${cookie}` })
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } })
      return found?.session.token ?? null
    },
    async signIn(req, email, password) {
      const answer = await auth.api.signInEmail({
        body: { email, password },
        headers: headersOf(req),
        returnHeaders: true,
      })
      return answer.headers.getSetCookie()
    },
    async prolong(req) {
      const answer = await auth.api.getSession({ headers: headersOf(req), returnHeaders: true })
      return answer.headers.getSetCookie()
    },
  }
}

/** Only what better-auth needs: the cookies, and what the list of sessions shows. */
function headersOf(req: HttpRequest): Headers {
  const headers = new Headers()
  const { cookie, 'user-agent': userAgent } = req.headers
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 300))
  if (req.ip !== undefined) headers.set(ADDRESS_HEADER, req.ip)
  return headers
}
