import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Prisma, PrismaClient } from '../generated/sqlite/client.ts'
import { serialized } from './serialized.ts'

/** The database, typed against SQLite, the narrower of the two: what only PostgreSQL can do does not compile. */
export type Db = PrismaClient

/** The database inside a transaction. */
export type Tx = Prisma.TransactionClient

export type Provider = 'sqlite' | 'postgresql'

/** @throws when the URL is of neither kind */
export function providerOf(url: string): Provider {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql'
  throw new Error('DATABASE_URL must start with file: or postgresql://')
}

/** The file of a SQLite URL, `file:/absolute/path` or `file:relative/to/the/working/directory`. */
export function fileOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
}

/** How long a transaction waits for a connection and how long it may take, in milliseconds. */
const TRANSACTIONS = { maxWait: 10_000, timeout: 15_000 }

/** SQLite has one connection: whoever comes during a large import waits in line until it has ended. */
const LONGEST_LINE = 300_000

/** Connections to PostgreSQL per process. */
const POOL = 10

/** A client of a migrated database. `$disconnect()` closes it. */
export async function openDb(url: string): Promise<Db> {
  if (providerOf(url) === 'sqlite') {
    const { PrismaClient } = await import('../generated/sqlite/client.ts')
    const adapter = serialized(new PrismaBetterSqlite3({ url: `file:${fileOf(url)}`, timeout: 5000 }))
    return new PrismaClient({ adapter, transactionOptions: { ...TRANSACTIONS, maxWait: LONGEST_LINE } })
  }
  const { PrismaClient } = await import('../generated/postgresql/client.ts')
  const adapter = new PrismaPg({ connectionString: url, max: POOL, options: '-c TimeZone=UTC' })
  return new PrismaClient({ adapter, transactionOptions: TRANSACTIONS }) as unknown as Db
}
