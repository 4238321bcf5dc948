import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { APPLIED, type AppliedMigration, migrationTable, pendingMigrations, readMigrations } from './migrations.ts'

/** Applies what is missing, after copying an existing file beside itself; names of the migrations applied. */
export function migrateSqlite(file: string, folder: string): readonly string[] {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const existed = existsSync(file) && statSync(file).size > 0
  const db = new Database(file, { timeout: 30_000 })
  try {
    db.pragma('journal_mode = WAL')
    if (existed) backUpBeforeMigrating(db, file, folder)
    // Inside a transaction this pragma does nothing, and with keys on, rebuilding a table empties its children.
    db.pragma('foreign_keys = OFF')
    return db.transaction(() => migrate(db, folder)).immediate()
  } finally {
    db.close()
  }
}

function migrate(db: Database.Database, folder: string): readonly string[] {
  db.exec(migrationTable('DATETIME'))
  const insert = db.prepare(
    'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  )
  const pending = pendingMigrations(readMigrations(folder), applied(db))
  for (const { name, sql, checksum } of pending) {
    const started = Date.now()
    db.exec(sql)
    insert.run(randomUUID(), checksum, Date.now(), name, started)
  }
  const broken = db.pragma('foreign_key_check') as readonly unknown[]
  if (broken.length > 0) throw new Error(`migrations broke ${broken.length} foreign keys`)
  return pending.map((migration) => migration.name)
}

function applied(db: Database.Database): readonly AppliedMigration[] {
  const exists = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
  return exists === undefined ? [] : (db.prepare(APPLIED).all() as AppliedMigration[])
}

function backUpBeforeMigrating(db: Database.Database, file: string, folder: string): void {
  const [first] = pendingMigrations(readMigrations(folder), applied(db))
  if (!first) return
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  db.prepare('VACUUM INTO ?').run(`${file}.before-${first.name}.${time}`)
}
