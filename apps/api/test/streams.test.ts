import type { BoardId, Commit } from '@paceboard/domain'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { storeHistory } from '../src/db/board/store-history.ts'
import type { StreamEvent } from './support/api-client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, boardId, does, itemId, memberId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { wholeLog } from './support/log.ts'

/** The next `count` events of a stream, which is then left. */
async function take(stream: AsyncGenerator<StreamEvent>, count: number): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of stream) {
    events.push(event)
    if (events.length === count) break
  }
  return events
}

const label = (id: string) => ({ type: 'AddLabel', labelId: id as never, name: id, color: 'teal' }) as const
const ids = (events: readonly StreamEvent[]) => events.map(({ event, id }) => `${event} ${id}`)

describe.each(PROVIDERS)('streams on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
  })
  afterAll(() => api.stop())

  test('what was missed comes first, then what happens, each commit once and whole', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    await does(maya, id, label('l2'))
    const reading = take(maya.stream(id, 1), 4)
    for (const name of ['l3', 'l4', 'l5']) await does(maya, id, label(name))
    const events = await reading
    expect(ids(events)).toEqual(['commit 2', 'commit 3', 'commit 4', 'commit 5'])
    expect(events.map((event) => event.data)).toEqual((await wholeLog(api.deps.db, id)).slice(1))
  })

  test('a browser that comes back goes on after the last event it has', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    for (const name of ['l2', 'l3', 'l4']) await does(maya, id, label(name))
    // EventSource repeats the first address, so its header counts and the query does not.
    expect(ids(await take(maya.stream(id, 0, 3), 1))).toEqual(['commit 4'])
  })

  test('without a cursor only what happens from now on is sent', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    await does(maya, id, label('l2'))
    const stream = maya.stream(id)
    const reading = take(stream, 1)
    await opened(api, id)
    await does(maya, id, label('l3'))
    expect(ids(await reading)).toEqual(['commit 3'])
  })

  test('a cursor from the future and one too far behind are told to read the board anew', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    expect(await take(maya.stream(id, 2), 2)).toMatchObject([{ event: 'resync' }])

    const [first] = await wholeLog(api.deps.db, id)
    if (!first) throw new Error('a board has a first commit')
    const many = Array.from({ length: 5002 }, (_, i): Commit => {
      if (i === 0) return first
      const changes = { from: { pullTop: i }, to: { pullTop: i + 1 } }
      return {
        ...first,
        seq: i + 1,
        commandId: `c${i}` as Commit['commandId'],
        events: [{ type: 'BoardEdited', ...changes }],
      }
    })
    const long = boardId('long')
    await storeHistory(api.deps.db, long, { commits: many })
    expect(await take(maya.stream(long, 1), 2)).toMatchObject([{ event: 'resync' }])
    expect(ids(await take(maya.stream(long, 2), 5000)).at(-1)).toBe('commit 5002')
  })

  test('somebody put off the board hears that, and nothing more', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    await addMember(api, id, 'maya', 'noah')
    const reading = take(api.as('noah').stream(id, 2), 5)
    await does(maya, id, label('l3'))
    await does(maya, id, { type: 'RemoveMember', memberId: memberId('noah') })
    await does(maya, id, label('l5'))
    expect((await reading).map(({ event }) => event)).toEqual(['commit', 'gone'])
    await expect(take(api.as('noah').stream(id, 2), 1)).rejects.toThrow('404')
  })

  test('somebody put off the board and taken back goes on from where he was', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    await addMember(api, id, 'maya', 'noah')
    await does(maya, id, { type: 'RemoveMember', memberId: memberId('noah') })
    await addMember(api, id, 'maya', 'noah')
    expect(ids(await take(api.as('noah').stream(id, 2), 2))).toEqual(['commit 3', 'commit 4'])
  })

  test('words that their own transaction takes back are never sent', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const item = itemId('i1')
    const commentId = 'c1' as never
    const [type] = (await readBoard(maya, id)).board.types
    if (!type) throw new Error('a board has a type')
    await does(maya, id, { type: 'CreateItem', itemId: item, typeId: type.id, title: 'A', locale: 'en', place: null })
    const reading = take(maya.stream(id), 1)
    await opened(api, id)
    await does(maya, id, {
      type: 'Batch',
      commands: [
        { type: 'AddComment', itemId: item, commentId, text: 'a secret', mentions: [] },
        { type: 'EditComment', itemId: item, commentId, text: 'nothing' },
      ],
    })
    expect(JSON.stringify(await reading)).not.toContain('a secret')
  })

  test('a reader who has left before he was let in leaves nothing open', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const current = vi.spyOn(api.deps.boards, 'current')
    let letIn = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      current.mockImplementationOnce(async (boardId) => {
        resolve()
        await new Promise<void>((go) => {
          letIn = go
        })
        return api.deps.boards.current(boardId)
      })
    })
    const leaving = new AbortController()
    const headers = { as: 'maya' }
    const left = fetch(`${api.baseUrl}/api/boards/${id}/stream`, { headers, signal: leaving.signal })
    await asked
    leaving.abort()
    await expect(left).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    letIn()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(api.openStreams(id)).toBe(0)
  })

  test('a change of phases is no news to go on from', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const reading = take(maya.stream(id, 1), 2)
    await does(maya, id, { type: 'EditBoard', changes: { startPolicy: 'firstEver' } })
    expect((await reading).map(({ event }) => event)).toEqual(['resync'])
  })

  test('the end of the server ends its streams', async () => {
    const other = await apiUnderTest({ provider })
    const maya = other.as('maya')
    const id = await newBoard(maya)
    const reading = take(maya.stream(id, 1), 1)
    await opened(other, id)
    await other.stop()
    expect(await reading).toEqual([])
  })
})

describe.runIf(PROVIDERS.includes('postgresql'))('streams of two processes', () => {
  let here: ApiUnderTest
  let there: ApiUnderTest
  beforeAll(async () => {
    here = await apiUnderTest({ provider: 'postgresql' })
    there = await apiUnderTest({ provider: 'postgresql', databaseUrl: here.databaseUrl })
  })
  afterAll(async () => {
    await there.stop()
    await here.stop()
  })

  test('what one process records reaches the streams of the other', async () => {
    const id = await newBoard(here.as('maya'))
    const reading = take(there.as('maya').stream(id, 1), 3)
    await opened(there, id)
    for (const name of ['l2', 'l3', 'l4']) await does(here.as('maya'), id, label(name))
    expect(ids(await reading)).toEqual(['commit 2', 'commit 3', 'commit 4'])
  })

  test('a lost connection to the notifications loses no commit', async () => {
    const id = await newBoard(here.as('maya'))
    const reading = take(there.as('maya').stream(id, 1), 2)
    await opened(there, id)
    const admin = new pg.Client({ connectionString: here.databaseUrl })
    await admin.connect()
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'paceboard-listen' AND datname = current_database()`,
    )
    await admin.end()
    expect(rowCount).toBe(2)
    for (const name of ['l2', 'l3']) await does(here.as('maya'), id, label(name))
    expect(ids(await reading)).toEqual(['commit 2', 'commit 3'])
  })

  test('what the database threw out is to be sent again, not lost', async () => {
    const id = await newBoard(here.as('maya'))
    const holder = new pg.Client({ connectionString: here.databaseUrl })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query('UPDATE "Board" SET "seq" = "seq" WHERE "id" = $1', [id])
    const waiting = here.as('maya').command(id, label('l2'))
    const thrownOut = () =>
      holder.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      )
    await expect.poll(async () => (await thrownOut()).rowCount).toBe(1)
    await holder.query('ROLLBACK')
    await holder.end()
    expect(await waiting).toMatchObject({ status: 503 })
  })

  test('a board changed elsewhere is read as it is now', async () => {
    const id = await newBoard(here.as('maya'))
    await readBoard(there.as('maya'), id)
    await does(here.as('maya'), id, label('l2'))
    const at = await readBoard(there.as('maya'), id)
    expect(at.board.labels.map((one) => one.id)).toContain('l2')
  })
})

/** Waits until a stream of the board is open in this process. */
async function opened(api: ApiUnderTest, id: BoardId): Promise<void> {
  await expect.poll(() => api.openStreams(id)).toBeGreaterThan(0)
}
