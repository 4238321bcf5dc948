import { randomUUID } from 'node:crypto'
import type { BoardId, Instant } from '@paceboard/domain'
import { Router } from 'express'
import { pino } from 'pino'
import type { SignIn } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Provider } from '../../src/db/client.ts'
import type { Deps } from '../../src/lib/deps.ts'
import { startServer } from '../../src/server.ts'
import { ApiClient } from './api-client.ts'
import { freshDatabase } from './databases.ts'

export interface ApiUnderTest {
  readonly baseUrl: string
  readonly databaseUrl: string
  readonly deps: Deps
  /** The API as this person sees it, signed in. */
  as(userId: string): ApiClient
  /** The API as a stranger sees it. */
  readonly anybody: ApiClient
  /** How many streams of a board are open here. */
  openStreams(boardId: BoardId): number
  stop(): Promise<void>
}

export interface ApiOptions {
  readonly provider: Provider
  /** A database that another instance uses too; otherwise an empty one of its own. */
  readonly databaseUrl?: string
  readonly clock?: () => Instant
  /** Settings as the environment would give them. */
  readonly env?: Readonly<Record<string, string>>
  /** How people sign in; by default with the header `as: <user id>`. */
  readonly signIn?: (deps: Deps) => Promise<SignIn>
}

/** The whole API in this process on a free port. Whoever starts it stops it. */
export async function apiUnderTest(options: ApiOptions): Promise<ApiUnderTest> {
  const { provider, databaseUrl, clock = Date.now, env = {}, signIn = byHeader } = options
  const own = databaseUrl === undefined ? await freshDatabase(provider) : null
  const url = databaseUrl ?? own?.url
  const config = readConfig({ DATABASE_URL: url, PORT: '0', RATE_LIMIT: '0', SERVE_CLIENT: 'false', ...env })
  const log = pino({ level: 'silent' })
  const server = await startServer({ config, log, clock, newId: randomUUID, signIn })
  const baseUrl = `http://127.0.0.1:${server.port}`
  return {
    baseUrl,
    databaseUrl: config.databaseUrl,
    deps: server.deps,
    as: (userId) => new ApiClient(baseUrl, { as: userId }),
    anybody: new ApiClient(baseUrl, {}),
    openStreams: (boardId) => server.deps.boards.hub.listeners(boardId),
    async stop() {
      await server.stop()
      await own?.drop()
    },
  }
}

/** `as: maya` is Maya; `as: admin-…` is an administrator. */
async function byHeader(): Promise<SignIn> {
  const sessionOf: SignIn['sessionOf'] = async (req) => {
    const id = req.get('as')
    return id === undefined ? null : { id, name: id, admin: id.startsWith('admin') }
  }
  return { sessionOf, routes: Router() }
}
