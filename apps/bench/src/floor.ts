import type { BoardId } from '@paceboard/domain'
import { type Figures, figuresOf } from './figures.ts'
import type { Provider } from './options.ts'
import { type Raw, rawPostgres, rawSqlite } from './raw-driver.ts'

/**
 * The statements of one move, as the API sends them, on the raw driver: no HTTP, no Prisma, no rules.
 * What a move costs above this is ours. Run it when the server has stopped; it leaves the board's log unreadable.
 */
export async function floorOf(
  provider: Provider,
  databaseUrl: string,
  boardId: BoardId,
  transactions: number,
): Promise<Figures> {
  const raw = provider === 'sqlite' ? rawSqlite(databaseUrl) : await rawPostgres(databaseUrl)
  try {
    const board = await raw.one('SELECT * FROM "Board" WHERE "id" = $1', [boardId])
    const items = await raw.all('SELECT * FROM "Item" WHERE "boardId" = $1 LIMIT 200', [boardId])
    const milliseconds: number[] = []
    let seq = Number(board.seq)
    for (let n = 0; n < transactions; n++) {
      const began = performance.now()
      await move(raw, boardId, board, items[n % items.length] ?? {}, ++seq)
      milliseconds.push(performance.now() - began)
    }
    return figuresOf(milliseconds)
  } finally {
    await raw.close()
  }
}

type Values = Readonly<Record<string, unknown>>

async function move(raw: Raw, boardId: BoardId, board: Values, item: Values, seq: number): Promise<void> {
  const commandId = `floor-${seq}`
  const events = JSON.stringify([
    { type: 'ItemMoved', itemId: item.id, fromColumnId: 'a', toColumnId: 'b', rank: 'a0' },
  ])
  await raw.begin()
  await raw.one('UPDATE "Board" SET "seq" = "seq" WHERE "id" = $1 RETURNING "seq"', [boardId])
  await raw.all('SELECT "seq", "by" FROM "Commit" WHERE "boardId" = $1 AND "commandId" = $2', [boardId, commandId])
  await insert(raw, 'Commit', { boardId, seq, commandId, by: null, at: board.lastAt, events })
  await insert(raw, 'ItemCommit', { boardId, itemId: item.id, seq })
  await raw.run(
    'INSERT INTO "ItemPath" ("boardId", "num", "entries") VALUES ($1, $2, $3) ON CONFLICT ("boardId", "num") DO UPDATE SET "entries" = "ItemPath"."entries" || excluded."entries"',
    [boardId, item.num, `${Date.parse(`${board.lastAt}`)} ${item.columnId} ${seq};`],
  )
  await raw.run('DELETE FROM "Item" WHERE "boardId" = $1 AND "id" = $2', [boardId, item.id])
  await insert(raw, 'Item', item)
  const saved = [seq, board.lastAt, board.settings, board.owner, board.columnOrder, board.nextNum]
  await raw.run(
    'UPDATE "Board" SET "seq" = $1, "lastAt" = $2, "settings" = $3, "owner" = $4, "columnOrder" = $5, "nextNum" = $6 WHERE "id" = $7',
    [...saved, boardId],
  )
  await raw.commit()
}

function insert(raw: Raw, table: string, row: Values): Promise<void> {
  const columns = Object.keys(row)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const places = columns.map((_, i) => `$${i + 1}`).join(', ')
  return raw.run(`INSERT INTO "${table}" (${names}) VALUES (${places})`, Object.values(row))
}
