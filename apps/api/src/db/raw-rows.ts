import { setImmediate as breathe } from 'node:timers/promises'
import { join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Tx } from './client.ts'

/** A row by column name; objects are for Json columns. */
export type RawRow = Readonly<Record<string, string | number | boolean | Date | object | null | undefined>>

/** Rows of one statement: SQLite binds at most 32,766 values. */
const CHUNK = 1000

/**
 * Inserts rows with as few statements as there can be. Prisma plans and interprets every `createMany` anew, which costs
 * more than the rest of a move taken together; these tables are written by every command. All rows have the same keys.
 * With `key`, a row whose key is there already replaces it, except that the texts of `appended` are added to its end.
 */
export async function insertRows<Row extends RawRow>(
  tx: Tx,
  table: string,
  rows: readonly Row[],
  key: readonly (keyof Row & string)[] = [],
  appended: readonly (keyof Row & string)[] = [],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    // On SQLite nothing else would have its turn until the last row.
    if (start > 0) await breathe()
    await tx.$executeRaw(insertion(table, rows.slice(start, start + CHUNK), key, appended))
  }
}

function insertion(table: string, rows: readonly RawRow[], key: readonly string[], appended: readonly string[]): Sql {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${join(columns.map((column) => bound(row[column])))})`)
  return sql`INSERT INTO ${raw(quoted(table))} (${raw(columns.map(quoted).join(', '))}) VALUES ${join(values)}${raw(
    key.length === 0 ? '' : replacing(table, columns, key, appended),
  )}`
}

function replacing(
  table: string,
  columns: readonly string[],
  key: readonly string[],
  appended: readonly string[],
): string {
  const others = columns.filter((column) => !key.includes(column))
  const set = others.map((column) => {
    const before = appended.includes(column) ? `${quoted(table)}.${quoted(column)} || ` : ''
    return `${quoted(column)} = ${before}excluded.${quoted(column)}`
  })
  return ` ON CONFLICT (${key.map(quoted).join(', ')}) DO UPDATE SET ${set.join(', ')}`
}

function bound(value: RawRow[string]) {
  if (value === null || value === undefined) return null
  return typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value
}

function quoted(name: string): string {
  return `"${name}"`
}
