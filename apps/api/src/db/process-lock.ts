import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fileOf, providerOf } from './client.ts'
import { WrongDatabase } from './migrations.ts'

/**
 * Keeps a second process from the same SQLite file: decided boards are held in memory, so two writers would diverge.
 * The lock is a transaction on `<file>.lock`, which the system ends with the process, however it dies.
 * PostgreSQL needs none. Returns the release.
 * @throws WrongDatabase when another process holds it
 */
export function lockDatabase(url: string): () => void {
  if (providerOf(url) === 'postgresql') return () => undefined
  const file = fileOf(url)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new WrongDatabase(
      `Another Paceboard is already running on ${file}. Stop it first; several processes need PostgreSQL.`,
    )
  }
  return () => {
    lock.close()
  }
}
