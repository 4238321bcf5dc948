import type { BoardId, Item } from '@paceboard/domain'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Tx } from '../client.ts'
import { itemFrom, type RawItem } from './item-row.ts'
import { SharedParts } from './shared-parts.ts'

/** Items per statement: few enough that what is only needed to read them never grows old in memory. */
const CHUNK = 500

/**
 * All items of a board, by their ids. Without Prisma's models, which take twice as long and twice the memory: this is
 * what somebody waits for who opens a large board first. The transaction must see one moment only.
 */
export async function readItems(tx: Tx, boardId: BoardId): Promise<readonly Item[]> {
  const items: Item[] = []
  const shared = new SharedParts()
  for (let after = ''; ; ) {
    const rows = await tx.$queryRaw<RawItem[]>(
      sql`SELECT * FROM "Item" WHERE "boardId" = ${boardId} AND "id" > ${after} ORDER BY "id" LIMIT ${CHUNK}`,
    )
    for (const row of rows) items.push(itemFrom(row, shared))
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return items
    after = last.id
  }
}
