import { setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BoardId, Instant } from '@paceboard/domain'
import type { Logger } from 'pino'
import { createApp, type SignIn } from './app.ts'
import { LiveBoards } from './board/live-boards.ts'
import { Presence } from './board/presence.ts'
import type { Config } from './config.ts'
import { openDb } from './db/client.ts'
import { listen, notifier, presenceNotifier } from './db/listen.ts'
import { migrate } from './db/migrate.ts'
import { lockDatabase } from './db/process-lock.ts'
import { answerUnreadable } from './http/unreadable.ts'
import type { Deps } from './lib/deps.ts'

export interface ServerParts {
  readonly config: Config
  readonly log: Logger
  readonly clock: () => Instant
  readonly newId: () => string
  readonly signIn: (deps: Deps) => Promise<SignIn>
}

export interface RunningServer {
  /** Where it listens; the port is real even when 0 was asked for. */
  readonly port: number
  readonly deps: Deps & { readonly boards: LiveBoards }
  /** Ends streams, lets requests finish, closes the database. */
  stop(): Promise<void>
}

/**
 * How long an idle connection is kept, in milliseconds: longer than proxies keep theirs, which is a minute. Otherwise one
 * is closed here while a request is on its way on it, most likely when the process was busy.
 */
const IDLE_MS = 75_000

/**
 * Locks, migrates and opens the database, then listens.
 * @throws WrongDatabase when the database is in use, newer than the program, or of an edited migration
 */
export async function startServer({ config, log, clock, newId, signIn }: ServerParts): Promise<RunningServer> {
  const url = config.databaseUrl
  const unlock = await lockAndMigrate(url, log)
  const db = await openDb(url)
  const boards = new LiveBoards(db, clock, notifier(url))
  const presence = new Presence({ process: newId(), clock, send: presenceNotifier(db, url) })
  const stopListening = await listen(url, {
    onBoard: (boardId) => boards.hub.wake(boardId as BoardId),
    onPresence: (message) => presence.hear(message),
    onGap: () => {
      boards.hub.wakeAll()
      presence.greet()
    },
  })
  const stopping = new AbortController()
  // Every stream listens to it.
  setMaxListeners(0, stopping.signal)
  const deps = { db, clock, newId, log, config, boards }
  const app = createApp({ ...deps, presence, stopping: stopping.signal, signIn: await signIn(deps) })
  const server = createServer({ keepAliveTimeout: IDLE_MS }, app)
  const underWay = requestsOf(server)
  answerUnreadable(server)
  const port = await listenOn(server, config)

  return {
    port,
    deps,
    async stop() {
      stopping.abort()
      await finishRequests(server, underWay)
      presence.close()
      await stopListening()
      await db.$disconnect()
      unlock()
    },
  }
}

async function lockAndMigrate(url: string, log: Logger): Promise<() => void> {
  const unlock = lockDatabase(url)
  try {
    const migrations = await migrate(url)
    if (migrations.length > 0) log.info({ migrations }, 'database migrated')
    return unlock
  } catch (error) {
    unlock()
    throw error
  }
}

/** The requests that are not answered yet, from now on. */
function requestsOf(server: Server): ReadonlySet<IncomingMessage> {
  const underWay = new Set<IncomingMessage>()
  server.on('request', (req, res) => {
    underWay.add(req)
    res.once('close', () => underWay.delete(req))
  })
  return underWay
}

/**
 * Takes no new connection, closes each kept one as soon as its request is answered, and all others once no request is
 * left: browsers and proxies open connections ahead, and Node waits for the first request on each of them.
 */
async function finishRequests(server: Server, underWay: ReadonlySet<IncomingMessage>): Promise<void> {
  const closing = setInterval(() => {
    if (underWay.size === 0) server.closeAllConnections()
    else server.closeIdleConnections()
  }, 20)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(closing)
}

function listenOn(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
