import Database from 'better-sqlite3'
import pg from 'pg'

type Row = Record<string, unknown>

/** One connection to either database; parameters are written $1, $2… for both. */
export interface Raw {
  begin(): Promise<void>
  commit(): Promise<void>
  run(sql: string, values: readonly unknown[]): Promise<void>
  one(sql: string, values: readonly unknown[]): Promise<Row>
  all(sql: string, values: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

export function rawSqlite(url: string): Raw {
  const db = new Database(url.replace(/^file:/, ''))
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma)
  const statements = new Map<string, Database.Statement>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql.replace(/\$(\d+)/g, '?$1'))
    statements.set(sql, known)
    return known
  }
  const named = (values: readonly unknown[]) => Object.fromEntries(values.map((value, i) => [i + 1, value]))
  return {
    begin: async () => void db.exec('BEGIN'),
    commit: async () => void db.exec('COMMIT'),
    run: async (sql, values) => void prepared(sql).run(named(values)),
    one: async (sql, values) => (prepared(sql).get(named(values)) ?? {}) as Row,
    all: async (sql, values) => prepared(sql).all(named(values)) as Row[],
    close: async () => void db.close(),
  }
}

export async function rawPostgres(url: string): Promise<Raw> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const names = new Map<string, string>()
  const send = async (text: string, values: readonly unknown[]) => {
    const name = names.get(text) ?? `s${names.size}`
    names.set(text, name)
    // The driver would send an array or an object as PostgreSQL's own literal; these columns hold JSON.
    const plain = values.map((value) =>
      typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value,
    )
    return (await client.query({ name, text, values: plain })).rows as Row[]
  }
  return {
    begin: async () => void (await client.query('BEGIN')),
    commit: async () => void (await client.query('COMMIT')),
    run: async (sql, values) => void (await send(sql, values)),
    one: async (sql, values) => (await send(sql, values))[0] ?? {},
    all: send,
    close: () => client.end(),
  }
}
