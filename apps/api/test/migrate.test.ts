import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BoardId } from '@paceboard/domain'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPaths } from '../src/db/board/item-paths.ts'
import { fileOf, openDb } from '../src/db/client.ts'
import { migrate } from '../src/db/migrate.ts'
import { ROOT } from '../src/lib/root.ts'
import { freshDatabase, PROVIDERS, type TestDatabase } from './support/databases.ts'
import { entriesIn } from './support/entries-in.ts'

describe.each(PROVIDERS)('migrating %s', (provider) => {
  let database: TestDatabase
  /** A copy of the migrations, which a test may change. */
  let folder: string
  beforeEach(async () => {
    database = await freshDatabase(provider)
    folder = mkdtempSync(join(tmpdir(), 'paceboard-migrations-'))
    cpSync(join(ROOT, 'prisma/migrations'), folder, { recursive: true })
  })
  afterEach(async () => {
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  const names = () =>
    readdirSync(join(folder, provider))
      .filter((name) => name !== 'schema.snapshot')
      .toSorted()

  async function addMigration(sql: string): Promise<string> {
    const name = '99990101000000_later'
    await mkdir(join(folder, provider, name))
    writeFileSync(join(folder, provider, name, 'migration.sql'), sql)
    return name
  }

  test('an empty database gets every migration, and then none', async () => {
    expect(await migrate(database.url, folder)).toEqual(names())
    expect(await migrate(database.url, folder)).toEqual([])
    const db = await openDb(database.url)
    expect(await db.board.count()).toBe(0)
    await db.$disconnect()
  })

  test('processes that start together migrate once', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
    expect(applied.flat()).toEqual(names())
  })

  test('a database of a newer version is refused and left alone', async () => {
    const later = await addMigration('CREATE TABLE "Later" ("id" TEXT NOT NULL PRIMARY KEY);')
    await migrate(database.url, folder)
    await expect(migrate(database.url)).rejects.toThrow(`newer than this program: it has the migration "${later}"`)
  })

  test('a migration that was edited after it was applied is refused', async () => {
    await migrate(database.url, folder)
    const [first = ''] = names()
    const file = join(folder, provider, first, 'migration.sql')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- edited`)
    await expect(migrate(database.url, folder)).rejects.toThrow(`"${first}" was changed`)
  })

  test('a migration that fails leaves nothing of itself', async () => {
    await migrate(database.url, folder)
    await addMigration('CREATE TABLE "Later" ("id" TEXT NOT NULL PRIMARY KEY); CREATE TABLE "Later" ("id" TEXT);')
    await expect(migrate(database.url, folder)).rejects.toThrow(/already exists/)
    expect(await migrate(database.url)).toEqual([])
  })

  test('a checkout with other line ends has the same migrations', async () => {
    await migrate(database.url, folder)
    const [first = ''] = names()
    const file = join(folder, provider, first, 'migration.sql')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
    expect(await migrate(database.url, folder)).toEqual([])
  })

  test('moves that were a row each become the path of their item, and checklists texts', async () => {
    const first = readdirSync(join(folder, provider)).find((name) => name.endsWith('_first')) ?? ''
    for (const name of names()) if (name !== first) rmSync(join(folder, provider, name), { recursive: true })
    await migrate(database.url, folder)
    const old = await openDb(database.url)
    const board = { seq: 1, lastAt: new Date(0), name: 'b', settings: {}, owner: {}, columnOrder: [], nextNum: 1 }
    await old.board.create({ data: { id: 'b', ...board } })
    const events = [{ type: 'ItemBlocked', itemId: 'i', reason: 'other', note: '' }]
    await old.commit.create({ data: { boardId: 'b', seq: 3, commandId: 'c', by: null, at: new Date(7), events } })
    const instants = [1_700_000_000_123, 1_700_000_000_999, 1_700_000_001_000]
    for (const [i, at] of instants.entries()) {
      await old.$executeRaw`INSERT INTO "Transition" ("boardId", "itemId", "seq", "n", "at", "fromColumnId", "toColumnId")
        VALUES ('b', 'i', ${10 - Math.min(i, 1)}, ${i}, ${new Date(at)}, NULL, ${`c${i}`})`
    }
    const checklist = [{ id: 'c1', text: 'Angle, “persona”', mandatory: false, done: true }]
    await old.$executeRaw`INSERT INTO "Item" ("boardId", "id", "num", "typeId", "title", "columnId", "rank", "service",
      "audience", "channel", "described", "createdAt", "enteredAt", "data")
      VALUES ('b', 'i', 7, 't', 'i', 'c0', 'a', 'standard', '', '', ${false}, ${new Date(0)}, ${new Date(0)},
        ${JSON.stringify({ plan: null, checklist, comments: [] })})`
    await old.$disconnect()

    await migrate(database.url)
    const db = await openDb(database.url)
    const paths = await readPaths(db, 'b' as BoardId)
    expect(entriesIn(paths, 7)).toEqual([1, 2, 0].map((i) => ({ at: instants[i], columnId: `c${i}` })))
    expect(await db.flowCommit.findMany()).toEqual([{ boardId: 'b', seq: 3 }])
    const item = await db.item.findFirstOrThrow()
    expect(JSON.parse(item.checklist)).toEqual(checklist)
    expect(item.data).toEqual({ plan: null, comments: [] })
    await db.$disconnect()
  })

  if (provider === 'postgresql') return

  test('what was there is copied before it is migrated, and only then', async () => {
    await migrate(database.url)
    const db = await openDb(database.url)
    await db.setting.create({ data: { key: 'kept', value: 'yes' } })
    await db.$disconnect()
    const file = fileOf(database.url)
    const copies = () => readdirSync(dirname(file)).filter((name) => name.includes('.before-'))
    await migrate(database.url, folder)
    expect(copies()).toEqual([])

    const later = await addMigration('DELETE FROM "Setting";')
    await migrate(database.url, folder)
    const [copy = ''] = copies()
    expect(copy).toContain(`.before-${later}`)
    const restored = await openDb(`file:${join(dirname(file), copy)}`)
    expect(await restored.setting.findMany()).toEqual([{ key: 'kept', value: 'yes' }])
    await restored.$disconnect()
  })

  test('rebuilding a table keeps what refers to it', async () => {
    await migrate(database.url)
    const db = await openDb(database.url)
    const board = { seq: 1, lastAt: new Date(0), name: 'b', settings: {}, owner: {}, columnOrder: [], nextNum: 1 }
    await db.board.create({ data: { id: 'b', ...board } })
    await db.member.create({ data: { boardId: 'b', id: 'maya', position: 0, name: 'Maya', roles: {} } })
    await db.$disconnect()
    // What Prisma writes when a column of a table changes: its own pragma comes too late to help.
    await addMigration(`PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Board" AS SELECT * FROM "Board";
      DROP TABLE "Board";
      ALTER TABLE "new_Board" RENAME TO "Board";
      CREATE UNIQUE INDEX "Board_id" ON "Board"("id");`)
    await migrate(database.url, folder)
    const after = await openDb(database.url)
    expect(await after.member.count()).toBe(1)
    await after.$disconnect()
  })
})
