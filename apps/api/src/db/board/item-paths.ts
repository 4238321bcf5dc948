import type { BoardId, ColumnId, Instant, Paths } from '@paceboard/domain'
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client'
import type { Db, Tx } from '../client.ts'
import { insertRows } from '../raw-rows.ts'
import { PackedPaths } from './packed-paths.ts'
import type { Entry } from './run.ts'

/*
 * The path of an item is text: `<epoch ms> <column> <seq>;` for every column it entered, oldest first. A move adds to
 * the end of one row, and a board's paths are read as a few values: a hundred thousand rows would cost ten times as much.
 */

/** Adds to the paths of items what they entered. */
export async function writeEntries(tx: Tx, boardId: BoardId, entries: readonly Entry[]): Promise<void> {
  const added = new Map<number, string>()
  for (const { num, at, to, seq } of entries) added.set(num, `${added.get(num) ?? ''}${at} ${to} ${seq};`)
  const rows = [...added].map(([num, text]) => ({ boardId, num, entries: text }))
  await insertRows(tx, 'ItemPath', rows, ['boardId', 'num'], ['entries'])
}

/** Which entries are asked for; all of them unless it is said. */
interface PathQuery {
  /** The last commit that counts. */
  readonly upTo?: number
  /** The numbers of some items. */
  readonly nums?: readonly number[]
}

/** Items per statement. */
const SLICE = 10_000

/** Statements at once: while the text of one is unpacked, the database makes that of the other. */
const LANES = 2

/** The column entries of a board's items, in the order in which they happened. */
export async function readPaths(db: Db | Tx, boardId: BoardId, { upTo, nums }: PathQuery = {}): Promise<Paths> {
  const paths = new PackedPaths(upTo)
  if (nums) {
    if (nums.length > 0) paths.add(await readText(db, boardId, sql`"num" IN (${join([...nums])})`))
    return paths
  }
  const last = await lastNum(db, boardId)
  const lane = async (first: number) => {
    for (let after = first * SLICE; after < last; after += LANES * SLICE)
      paths.add(await readText(db, boardId, sql`"num" > ${after} AND "num" <= ${after + SLICE}`))
  }
  await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)))
  return paths
}

async function lastNum(db: Db | Tx, boardId: BoardId): Promise<number> {
  const { _max } = await db.itemPath.aggregate({ where: { boardId }, _max: { num: true } })
  return _max.num ?? 0
}

/** An item came from one column to another; from nowhere when it was created. */
export interface Transition {
  /** The item's number. */
  readonly num: number
  readonly from: ColumnId | null
  readonly to: ColumnId
  readonly at: Instant
  readonly seq: number
}

/** The same as moves with the commits that made them, up to a commit; item by item, in no order of items. */
export async function readTransitions(db: Db | Tx, boardId: BoardId, upTo: number): Promise<readonly Transition[]> {
  const text = await readText(db, boardId, sql`"num" > 0`)
  if (text === '') return []
  return text.split('\n').flatMap((line) => {
    const end = line.indexOf(' ')
    const num = Number(line.slice(0, end))
    let from: ColumnId | null = null
    const steps = line
      .slice(end + 1)
      .split(';')
      .filter(Boolean)
    const moves = steps.map((step): Transition => {
      const [at, to, seq] = step.split(' ')
      const move = { num, from, to: to as ColumnId, at: Number(at), seq: Number(seq) }
      from = move.to
      return move
    })
    return moves.filter(({ seq }) => seq <= upTo)
  })
}

/** A line `<number> <path>` for every item that is wished for, in whatever order the database finds them. */
async function readText(db: Db | Tx, boardId: BoardId, wished: Sql): Promise<string> {
  const [found] = await db.$queryRaw<{ text: string | null }[]>(
    sql`SELECT string_agg("num" || ' ' || "entries", ${'\n'}) AS "text" FROM "ItemPath"
    WHERE "boardId" = ${boardId} AND ${wished}`,
  )
  return found?.text ?? ''
}
