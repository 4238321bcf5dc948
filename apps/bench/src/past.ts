import { type ColumnId, DAY_MS, type Instant, type Random, seededRandom } from '@paceboard/domain'
import type { Provider } from './options.ts'
import { type Raw, rawPostgres, rawSqlite } from './raw-driver.ts'
import type { SeededBoard } from './seed.ts'

const YEARS = 5
/** Column entries of an item, its first one included. */
const ENTRIES = 10

/**
 * Gives a board a past of five years: every item came through some columns, back and forth, to where it stands. Written
 * on the raw driver while no server runs, because years of moves would take hours to make; how many moves there are.
 */
export async function makePast(provider: Provider, databaseUrl: string, board: SeededBoard): Promise<number> {
  const raw = provider === 'sqlite' ? rawSqlite(databaseUrl) : await rawPostgres(databaseUrl)
  try {
    await raw.begin()
    await writePast(raw, board)
    await raw.commit()
  } finally {
    await raw.close()
  }
  return board.items.length * (ENTRIES - 1)
}

async function writePast(raw: Raw, { id, items, columns }: SeededBoard): Promise<void> {
  const random = seededRandom(11)
  const now = Date.now()
  const span = YEARS * 365 * DAY_MS
  const places = await raw.all('SELECT "id", "num", "columnId" FROM "Item" WHERE "boardId" = $1', [id])
  const placeOf = new Map(
    places.map(({ id, num, columnId }) => [`${id}`, { num, columnId: `${columnId}` as ColumnId }]),
  )
  for (const [i, itemId] of items.entries()) {
    const createdAt = Math.round(now - span + (i / items.length) * (span - 40 * DAY_MS))
    const { num, columnId } = placeOf.get(itemId) ?? {}
    const path = pathTo(columnId ?? (columns[0] as ColumnId), columns, createdAt, random)
    await raw.run('UPDATE "ItemPath" SET "entries" = $1 WHERE "boardId" = $2 AND "num" = $3', [path, id, num])
    const created = new Date(createdAt).toISOString().replace('Z', '+00:00')
    await raw.run('UPDATE "Item" SET "createdAt" = $1 WHERE "boardId" = $2 AND "id" = $3', [created, id, itemId])
  }
}

/** The text of an item's path (db/board/item-paths.ts): left to right with steps back, ending where the item stands. */
function pathTo(last: ColumnId, columns: readonly ColumnId[], createdAt: Instant, random: Random): string {
  const end = columns.indexOf(last)
  let at = createdAt
  let text = ''
  for (let entry = 0; entry < ENTRIES; entry++) {
    const share = entry / (ENTRIES - 1)
    const isLast = entry === ENTRIES - 1
    const place = isLast ? end : Math.max(0, Math.round(share * end) - (random() < 0.15 ? 1 : 0))
    text += `${at} ${columns[place]} 1;`
    at += Math.round(random() * 4 * DAY_MS)
  }
  return text
}
