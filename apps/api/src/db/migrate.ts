import { join } from 'node:path'
import { ROOT } from '../lib/root.ts'
import { fileOf, providerOf } from './client.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { migrateSqlite } from './migrate-sqlite.ts'

/**
 * Brings a database up to this program; names of the migrations applied.
 * @throws WrongDatabase when the database is newer, or was made by an edited migration
 */
export async function migrate(url: string, folder = join(ROOT, 'prisma/migrations')): Promise<readonly string[]> {
  const provider = providerOf(url)
  const migrations = join(folder, provider)
  return provider === 'sqlite' ? migrateSqlite(fileOf(url), migrations) : migratePostgres(url, migrations)
}
