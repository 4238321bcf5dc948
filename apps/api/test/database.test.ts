import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Db, openDb } from '../src/db/client.ts'
import { migrate } from '../src/db/migrate.ts'
import { insertRows } from '../src/db/raw-rows.ts'
import { authSecret } from '../src/db/settings.ts'
import { apiUnderTest } from './support/api-under-test.ts'
import { freshDatabase, PROVIDERS, type TestDatabase } from './support/databases.ts'

describe.each(PROVIDERS)('the database client on %s', (provider) => {
  let database: TestDatabase
  let db: Db
  beforeAll(async () => {
    database = await freshDatabase(provider)
    await migrate(database.url)
    db = await openDb(database.url)
  })
  afterAll(async () => {
    await db.$disconnect()
    await database.drop()
  })

  test('a write beside an open transaction is neither seen early nor undone with it', async () => {
    let inside = (): void => undefined
    const begun = new Promise<void>((resolve) => {
      inside = resolve
    })
    const undone = db.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: 'inside', value: 'x' } })
      inside()
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('undo')
    })
    await begun
    const outside = db.setting.create({ data: { key: 'outside', value: 'x' } })
    await expect(undone).rejects.toThrow('undo')
    await outside
    const kept = await db.setting.findMany({ where: { key: { in: ['inside', 'outside'] } } })
    expect(kept.map((row) => row.key)).toEqual(['outside'])
  })

  test('rows inserted as SQL are the rows that Prisma would write', async () => {
    const at = new Date(1_790_000_000_123)
    const board = { seq: 1, lastAt: at, name: 'b', settings: {}, owner: {}, columnOrder: [], nextNum: 1 }
    await db.board.create({ data: { id: 'b', ...board } })
    const row = { boardId: 'b', by: null, at, events: [{ type: 'Quoted', text: `it's "so"` }] }
    await db.commit.createMany({ data: [{ ...row, seq: 1, commandId: 'c1' }] })
    await db.$transaction(async (tx) => {
      await insertRows(
        tx,
        'Commit',
        [2, 3].map((seq) => ({ ...row, seq, commandId: `c${seq}` })),
      )
      await insertRows(tx, 'Commit', [{ ...row, seq: 3, commandId: 'replaced' }], ['boardId', 'seq'])
    })
    const found = await db.commit.findMany({ where: { at: { equals: at } }, orderBy: { seq: 'asc' } })
    expect(found).toEqual([
      { ...row, seq: 1, commandId: 'c1' },
      { ...row, seq: 2, commandId: 'c2' },
      { ...row, seq: 3, commandId: 'replaced' },
    ])
  })

  test('processes that start together agree on one secret', async () => {
    const other = provider === 'sqlite' ? db : await openDb(database.url)
    const secrets = await Promise.all([authSecret(db, () => 'mine'), authSecret(other, () => 'theirs')])
    expect(new Set(secrets).size).toBe(1)
    expect(await authSecret(other, () => 'new')).toBe(secrets[0])
    if (other !== db) await other.$disconnect()
  })
})

test('on SQLite a transaction waits for a long one before it, as for an import', async () => {
  const database = await freshDatabase('sqlite')
  await migrate(database.url)
  const db = await openDb(database.url)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let end = (): void => undefined
  const begun = new Promise<void>((inside) => {
    const importing = async () => {
      inside()
      await new Promise<void>((resolve) => {
        end = resolve
      })
    }
    void db.$transaction(importing, { timeout: 300_000 })
  })
  await begun
  const move = db.$transaction((tx) => tx.setting.create({ data: { key: 'moved', value: 'x' } }))
  const outcome = move.then(
    () => 'done',
    (error: Error) => error.message,
  )
  await vi.advanceTimersByTimeAsync(120_000)
  end()
  expect(await outcome).toBe('done')
  vi.useRealTimers()
  await db.$disconnect()
  await database.drop()
})

test('a second process on the same SQLite file is refused until the first has ended', async () => {
  const database = await freshDatabase('sqlite')
  const first = await apiUnderTest({ provider: 'sqlite', databaseUrl: database.url })
  const second = () => apiUnderTest({ provider: 'sqlite', databaseUrl: database.url })
  await expect(second()).rejects.toThrow('already running')
  await first.stop()
  await (await second()).stop()
  await database.drop()
})
