import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Me } from '@paceboard/contract'
import express from 'express'
import pg from 'pg'
import { pino } from 'pino'
import { type Config, readConfig } from '../../src/config.ts'
import { type Db, openDb, type Provider } from '../../src/db/client.ts'
import { migrate } from '../../src/db/migrate.ts'
import { handleErrors, nothingHere } from '../../src/http/errors.ts'
import { sameOrigin } from '../../src/http/guards.ts'
import { requestLog } from '../../src/http/request-log.ts'
import { createPeople } from '../../src/people/people.ts'
import { peopleRoutes } from '../../src/people/routes.ts'
import { BoardsInMemory } from './boards-in-memory.ts'
import { Visitor } from './visitor.ts'

export const CLAIRE = { name: 'Claire Martin', email: 'claire@example.org', password: 'vélo bleu sous la pluie' }

/** The people routes on a fresh database, with a clock that a test can turn. */
export interface PeopleServer {
  readonly url: string
  readonly db: Db
  readonly boards: BoardsInMemory
  /** Milliseconds that the server's clock is ahead of the machine's. */
  ahead: number
  visitor(): Visitor
  /** Makes the first account and returns its visitor. */
  claire(): Promise<{ readonly visitor: Visitor; readonly me: Me }>
  close(): Promise<void>
}

/** `postgres` is the URL of a maintenance database; null = SQLite in a temporary folder. */
export async function startPeopleServer(
  provider: Provider,
  postgres: string,
  env: Record<string, string> = {},
): Promise<PeopleServer> {
  const database = provider === 'sqlite' ? temporaryFile() : await temporaryDatabase(postgres)
  await migrate(database.url)
  const db = await openDb(database.url)
  const http = createServer()
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const config: Config = readConfig({
    DATABASE_URL: database.url,
    PUBLIC_URL: url,
    AUTH_SECRET: 's'.repeat(32),
    ...env,
  })
  const log = pino({ level: 'silent' })
  const newId = () => crypto.randomUUID()

  const server: PeopleServer = {
    url,
    db,
    boards: new BoardsInMemory(() => Date.now() + server.ahead),
    ahead: 0,
    visitor: () => new Visitor(url),
    async claire() {
      const visitor = server.visitor()
      const { body } = await visitor.post<Me>('/api/setup', { ...CLAIRE, locale: 'fr' })
      return { visitor, me: body }
    },
    async close() {
      http.closeAllConnections()
      http.close()
      await db.$disconnect()
      await database.drop()
    },
  }
  const clock = () => Date.now() + server.ahead
  const people = await createPeople({ db, clock, newId, log, config, boards: server.boards })
  const app = express()
  app.set('trust proxy', config.trustProxy)
  app.use(requestLog(log, newId))
  app.use('/api', sameOrigin(config.publicUrl), peopleRoutes(people), nothingHere)
  app.use(handleErrors)
  http.on('request', app)
  return server
}

function temporaryFile() {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-people-'))
  return { url: `file:${join(folder, 'board.db')}`, drop: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function temporaryDatabase(maintenance: string) {
  const name = `people_${crypto.randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: maintenance })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(maintenance)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
