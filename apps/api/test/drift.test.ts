import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { schemaFor } from '../../../scripts/prisma-generate.mjs'
import { diff } from '../../../scripts/schema-diff.mjs'
import type { Provider } from '../src/db/client.ts'
import { readMigrations } from '../src/db/migrations.ts'
import { ROOT } from '../src/lib/root.ts'
import { freshDatabase, PROVIDERS } from './support/databases.ts'

const SHAPES: Readonly<Record<Provider, (scripts: readonly string[]) => unknown>> = {
  sqlite: sqliteShape,
  postgresql: postgresShape,
}

describe.each(PROVIDERS)('migrations of %s', (provider) => {
  test('end in exactly the models', async () => {
    const migrations = readMigrations(join(ROOT, 'prisma/migrations', provider)).map((migration) => migration.sql)
    const models = await diff(null, schemaFor(provider))
    const shape = SHAPES[provider]
    expect(await shape(migrations)).toEqual(await shape([models]))
  })
})

function sqliteShape(scripts: readonly string[]): unknown {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = OFF')
  for (const script of scripts) db.exec(script)
  const rows = (pragma: string) => db.pragma(pragma) as readonly Record<string, unknown>[]
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()
  return (tables as string[]).map((table) => ({
    table,
    columns: rows(`table_info("${table}")`)
      .map(({ cid: _, ...column }) => column)
      .toSorted(byName),
    keys: rows(`foreign_key_list("${table}")`),
    indexes: rows(`index_list("${table}")`)
      .map(({ name, unique, partial }) => ({ name, unique, partial, columns: rows(`index_info("${name}")`) }))
      .toSorted(byName),
  }))
}

async function postgresShape(scripts: readonly string[]): Promise<unknown> {
  const database = await freshDatabase('postgresql')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    for (const script of scripts) await client.query(script)
    const rows = async (query: string) => (await client.query(query)).rows
    return {
      columns: await rows(`SELECT table_name, column_name, udt_name, is_nullable, column_default, datetime_precision
        FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`),
      indexes: await rows(`SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`),
      constraints: await rows(`SELECT conrelid::regclass::text AS of, conname, pg_get_constraintdef(oid) AS is
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`),
    }
  } finally {
    await client.end()
    await database.drop()
  }
}

function byName(a: { readonly name?: unknown }, b: { readonly name?: unknown }): number {
  return String(a.name) < String(b.name) ? -1 : 1
}
