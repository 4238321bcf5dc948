import type { BoardId, Item } from '@paceboard/domain'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type { Tx } from '../client.ts'
import { itemFrom } from './item-row.ts'

/** Items per statement: few enough that what is only needed to read them never grows old in memory. */
const CHUNK = 500

/**
 * All items of a board, by their ids. Without Prisma's models, which take twice as long and twice the memory: this is
 * what somebody waits for who opens a large board first. The transaction must see one moment only.
 */
export async function readItems(tx: Tx, boardId: BoardId): Promise<readonly Item[]> {
  const items: Item[] = []
  const share = sharedTexts()
  for (let after = ''; ; ) {
    const rows = await tx.$queryRaw<RawItem[]>(
      sql`SELECT * FROM "Item" WHERE "boardId" = ${boardId} AND "id" > ${after} ORDER BY "id" LIMIT ${CHUNK}`,
    )
    for (const row of rows) items.push(itemFrom(modelOf(row, share)))
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return items
    after = last.id
  }
}

/** SQLite tells moments as texts and yes or no as numbers. */
type RawItem = {
  readonly [Field in keyof Prisma.ItemModel]: Prisma.ItemModel[Field] extends Date | null
    ? Date | string | null
    : Prisma.ItemModel[Field] extends boolean
      ? boolean | number
      : Prisma.ItemModel[Field]
}

function modelOf(row: RawItem, share: (text: string) => string): Prisma.ItemModel {
  return Object.assign(row, {
    typeId: share(row.typeId),
    columnId: share(row.columnId),
    assigneeId: row.assigneeId && share(row.assigneeId),
    createdBy: row.createdBy && share(row.createdBy),
    enteredBy: row.enteredBy && share(row.enteredBy),
    described: Boolean(row.described),
    publishAt: dateFrom(row.publishAt),
    createdAt: dateFrom(row.createdAt) as Date,
    enteredAt: dateFrom(row.enteredAt) as Date,
    startedAt: dateFrom(row.startedAt),
    finishedAt: dateFrom(row.finishedAt),
    archivedAt: dateFrom(row.archivedAt),
  })
}

function dateFrom(value: Date | string | null): Date | null {
  return typeof value === 'string' ? new Date(value) : value
}

/** One text for all that are equal: a board has few columns, types and people, and each item names five of them. */
function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text)
    if (first === undefined) known.set(text, text)
    return first ?? text
  }
}
