import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** A row of Prisma's own table. */
export interface AppliedMigration {
  readonly migration_name: string
  readonly checksum: string
}

/** The database does not fit this program; the message says why, for the operator. */
export class WrongDatabase extends Error {}

/** Migrations of a folder, oldest first. Line ends do not count: a checkout on Windows has the same checksums. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Those that the database lacks. @throws WrongDatabase for an edited migration and for a newer database */
export function pendingMigrations(
  all: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const known = new Set(all.map((migration) => migration.name))
  const ahead = applied.find((row) => !known.has(row.migration_name))
  if (ahead) {
    throw new WrongDatabase(
      `This database is newer than this program: it has the migration "${ahead.migration_name}", which this version does not know. Start the newer version, or restore a backup.`,
    )
  }
  const checksums = new Map(applied.map((row) => [row.migration_name, row.checksum]))
  const edited = all.find(({ name, checksum }) => checksums.has(name) && checksums.get(name) !== checksum)
  if (edited) {
    throw new WrongDatabase(`The migration "${edited.name}" was changed after this database had applied it.`)
  }
  return all.filter((migration) => !checksums.has(migration.name))
}

/** The table that Prisma's own command line keeps, so that the two can be used on the same database. */
export function migrationTable(timestamp: 'DATETIME' | 'TIMESTAMPTZ'): string {
  return `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" ${timestamp},
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" ${timestamp},
  "started_at" ${timestamp} NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`
}

export const APPLIED =
  'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL'
