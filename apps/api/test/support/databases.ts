import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Provider } from '../../src/db/client.ts'

export interface TestDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** The databases that this machine can test: without a PostgreSQL only SQLite. */
export const PROVIDERS: readonly Provider[] = inject('postgres') === '' ? ['sqlite'] : ['sqlite', 'postgresql']

/** An empty database, not yet migrated. Whoever asks for it drops it. */
export function freshDatabase(provider: Provider): Promise<TestDatabase> {
  return provider === 'sqlite' ? freshFile() : freshPostgres(inject('postgres'))
}

async function freshFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-test-'))
  return {
    url: `file:${join(folder, 'board.db')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function freshPostgres(maintenance: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
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
