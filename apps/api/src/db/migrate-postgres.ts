import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { APPLIED, type AppliedMigration, migrationTable, pendingMigrations, readMigrations } from './migrations.ts'

/** The advisory lock that Prisma's command line takes too. */
const MIGRATION_LOCK = 72707369

/** Applies what is missing in one transaction; processes that start together wait for each other. */
export async function migratePostgres(url: string, folder: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await client.query(migrationTable('TIMESTAMPTZ'))
    const { rows } = await client.query<AppliedMigration>(APPLIED)
    const pending = pendingMigrations(readMigrations(folder), rows)
    for (const { name, sql, checksum } of pending) {
      await client.query(sql)
      await client.query(
        'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
        [randomUUID(), checksum, name],
      )
    }
    await client.query('COMMIT')
    return pending.map((migration) => migration.name)
  } finally {
    // Closing the connection undoes what was not committed.
    await client.end()
  }
}
