import { randomUUID } from 'node:crypto'
import type { BoardAnswer, BoardFilePreview, ChartAnswer, Charts, ImportReport, Problem } from '@paceboard/contract'
import { type BoardId, type Commit, fromSnapshot, type ItemId } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, columnId, does, itemId } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { fullBoard, NOW } from './support/full-board.ts'
import { expectRowsFollowFromLog, expectSameBoard } from './support/log.ts'
import { addPeople, upload } from './support/trello-exports.ts'

interface File {
  version: number
  format: string
  members: { id: string; name: string }[]
  descriptions: Record<string, string>
  commits: { seq: number; commandId: string; at: number; events: Record<string, unknown>[] }[]
}

describe.each(PROVIDERS)('a board file on %s', (provider) => {
  let api: ApiUnderTest
  let id: BoardId
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => NOW })
    await addPeople(api, 'claire', 'max', 'mona', 'iris')
    id = await fullBoard(api, 'full')
    const own = itemId('full-own')
    await does(api.as('claire'), id, { type: 'DescribeItem', itemId: own, text: 'Long\nwords' })
    await does(api.as('mona'), id, {
      type: 'EditComment',
      itemId: own,
      commentId: 'full-comment',
      text: 'Better',
    } as never)
    await does(api.as('claire'), id, {
      type: 'MoveItem',
      itemId: own,
      toColumnId: columnId('done'),
      below: null,
    } as never)
  })
  afterAll(() => api.stop())

  const fileOf = async () => (await api.as('claire').get(`/api/boards/${id}/export/board.json`)).body as File
  const send = <Body = BoardFilePreview>(who: string, file: unknown) =>
    upload<Body>(api, who, typeof file === 'string' ? file : JSON.stringify(file), 'board')
  const confirm = (who: string, importId: string, wish: object) =>
    api.as(who).post(`/api/imports/board/${importId}`, { name: 'Launch', members: [], ...wish })
  const boardOf = async (who: string, board: string) =>
    fromSnapshot(((await api.as(who).get(`/api/boards/${board}`)).body as BoardAnswer).board)

  it('makes the same board again, with its history, bodies and figures', async () => {
    const file = await fileOf()
    const { status, body } = await send('claire', file)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({ boardName: 'Launch', counts: { cards: 7, archivedCards: 1 } })
    const sure = body.people.filter((person) => person.sure).map(({ sourceId, userId }) => ({ sourceId, userId }))
    expect(sure.map((one) => one.userId).toSorted()).toEqual(['claire', 'max', 'mona'])
    const copy = boardId(randomUUID())
    const made = await confirm('claire', body.importId, { boardId: copy, members: sure })
    expect(made).toMatchObject({ status: 201, body: { boardId: copy, items: 7, moves: 1 } })
    expect((made.body as ImportReport).notes).toMatchObject([{ code: 'people-kept', count: 4 }])

    const original = await boardOf('claire', id)
    const board = await boardOf('claire', copy)
    const rename = new Map([...original.members.keys()].map((member, i) => [member, [...board.members.keys()][i]]))
    const renamed = JSON.parse(
      JSON.stringify([...original.items.values()], (_, value) => rename.get(value as never) ?? value),
    ) as unknown
    expect(JSON.parse(JSON.stringify([...board.items.values()]))).toEqual(renamed)
    expect(board.columnOrder).toEqual(original.columnOrder)
    expect(board.owner).toEqual(original.owner)
    await expectRowsFollowFromLog(api.deps.db, copy)
    for (const path of ['items/full-own', 'flow/daily', 'flow/cumulative', 'flow/promises', 'export/transitions.csv']) {
      const one = await api.as('claire').get(`/api/boards/${id}/${path}`)
      const other = await api.as('claire').get(`/api/boards/${copy}/${path}`)
      expect(chartOf(other.body), path).toEqual(chartOf(one.body))
    }
    expect((await confirm('claire', body.importId, { boardId: copy, members: sure })).status).toBe(201)
  })

  it('gives the roles that nobody here holds to whoever imports, and nobody else a key', async () => {
    const { body } = await send('iris', await fileOf())
    expect(body.people.every((person) => !person.sure)).toBe(true)
    const copy = boardId(randomUUID())
    expect((await confirm('iris', body.importId, { boardId: copy, name: 'Copy' })).status).toBe(201)
    const board = await boardOf('iris', copy)
    expect(board.owner.holderId).toBe('iris')
    expect(board.settings.name).toBe('Copy')
    expect((await api.as('claire').get(`/api/boards/${copy}`)).status).toBe(404)
    await expectRowsFollowFromLog(api.deps.db, copy)
    const again = await api.as('iris').get(`/api/boards/${copy}/export/board.json`)
    const twice = await send('iris', again.body)
    const second = boardId(randomUUID())
    const me = twice.body.people
      .filter((one) => one.userId === 'iris')
      .map(({ sourceId, userId }) => ({ sourceId, userId }))
    expect((await confirm('iris', twice.body.importId, { boardId: second, name: 'Copy', members: me })).status).toBe(
      201,
    )
    expectSameBoard(await boardOf('iris', second), board)
  })

  it('keeps today’s clocks when a column had changed sides (R18)', async () => {
    const sides = boardId(randomUUID())
    const { body } = await send('claire', await fileOf())
    await confirm('claire', body.importId, { boardId: sides })
    for (const column of ['full-empty-column', 'full-column']) {
      const toQueue = { columnId: columnId(column), changes: { kind: 'queue' } }
      await does(api.as('claire'), sides, { type: 'EditColumn', ...toQueue } as never)
    }
    const file = (await api.as('claire').get(`/api/boards/${sides}/export/board.json`)).body
    const next = await send('claire', file)
    const copy = boardId(randomUUID())
    await confirm('claire', next.body.importId, { boardId: copy })
    const clocks = async (board: BoardId) =>
      [...(await boardOf('claire', board)).items.values()].map((item) => item.clock)
    expect(await clocks(copy)).toEqual(await clocks(sides))
  })

  const firstOf = (file: File) => file.commits[0] as File['commits'][number]
  it.each<[string, (file: File) => unknown, string, RegExp]>([
    ['another version', (file) => ({ ...file, version: 99 }), 'version', /is not 1/],
    ['another file', () => ({ hello: 'world' }), 'format', /is not a board of Paceboard/],
    ['no JSON', () => '{"format":', 'file', /not JSON/],
    ['nothing', () => ' ', 'file', /is empty/],
    [
      'a gap',
      (file) => ({ ...file, commits: file.commits.filter(({ seq }) => seq !== 3) }),
      'commits.2',
      /without a gap/,
    ],
    ['no commits', (file) => ({ ...file, commits: [] }), 'commits', /./],
    [
      'no beginning',
      (file) => ({ ...file, commits: file.commits.slice(1).map((one, i) => ({ ...one, seq: i + 1 })) }),
      'commits.0',
      /belong here/,
    ],
    [
      'an unknown event',
      (file) => withEvent(file, { type: 'BoardExploded' }),
      'commits.1.events.0.type',
      /not known here: BoardExploded/,
    ],
    ['an item made twice', (file) => withEvent(file, made(file), made(file)), 'commits.1', /again/],
    [
      'an item out of nowhere',
      (file) => withEvent(file, { type: 'ItemArchived', itemId: 'x', columnId: 'done' }),
      'commits.1',
      /item x, which there is not/,
    ],
    [
      'a column out of nowhere',
      (file) => withEvent(file, { ...made(file), item: { ...made(file).item, columnId: 'moon' } }),
      'commits.1',
      /column moon/,
    ],
    [
      'a command twice',
      (file) => ({ ...file, commits: file.commits.map((one) => ({ ...one, commandId: 'same' })) }),
      'commits.1',
      /earlier commit/,
    ],
    [
      'a column twice',
      (file) => ({ ...file, commits: [{ ...firstOf(file), events: [doubled(file)] }] }),
      'commits.0',
      /an id twice/,
    ],
    [
      'a rank of rubbish',
      (file) => withEvent(file, { ...made(file), item: { ...made(file).item, rank: '!' } }),
      'commits.1.events.0.item.rank',
      /./,
    ],
    [
      'a rank that nothing can stand beside',
      (file) => withEvent(file, { ...made(file), item: { ...made(file).item, rank: 'a' } }),
      'commits.1',
      /./,
    ],
  ])('refuses %s and says where', async (_what, spoil, field, message) => {
    const rows = await api.deps.db.importDraft.count()
    const answer = await send<Problem>('claire', spoil(await fileOf()))
    expect(answer).toMatchObject({ status: 422, body: { code: 'not-a-board-file' } })
    expect(answer.body.errors?.[0]).toEqual({ field, message: expect.stringMatching(message) })
    expect(await api.deps.db.importDraft.count()).toBe(rows)
  })

  it('takes nobody who was not proposed, and a draft of its own kind only', async () => {
    const { body } = await send('claire', await fileOf())
    const wish = { boardId: randomUUID(), members: [{ sourceId: 'mona', userId: 'iris' }] }
    expect(await confirm('claire', body.importId, wish)).toMatchObject({ status: 400, body: { code: 'bad-input' } })
    const gone = { status: 410, body: { code: 'import-gone' } }
    expect(await confirm('iris', body.importId, { boardId: randomUUID() })).toMatchObject(gone)
    const asTrello = {
      boardId: randomUUID(),
      name: 'x',
      locale: 'en',
      timezone: 'UTC',
      kinds: {},
      typeLabels: [],
      members: [],
    }
    expect(await api.as('claire').post(`/api/imports/${body.importId}`, asTrello)).toMatchObject(gone)
    expect(await confirm('claire', body.importId, { boardId: id })).toMatchObject({
      status: 409,
      body: { code: 'id-taken' },
    })
  })
})

function withEvent(file: File, ...events: object[]): File {
  const [first] = file.commits
  return { ...file, commits: [first, { ...first, seq: 2, commandId: 'spoilt', events }] } as File
}

function made(file: File): { type: string; item: { id: ItemId } } {
  const event = file.commits.flatMap(({ events }) => events).find(({ type }) => type === 'ItemCreated')
  const typeId = createdIn(file).types[0]?.id
  return { type: 'ItemCreated', item: { ...(event?.item as { id: ItemId }), typeId, columnId: 'done' } as never }
}

function createdIn(file: File) {
  return file.commits[0]?.events[0] as unknown as Extract<Commit['events'][number], { type: 'BoardCreated' }>
}

function doubled(file: File) {
  const created = createdIn(file)
  return { ...created, columns: [...created.columns, ...created.columns] }
}

function chartOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'chart' in body
    ? (body as ChartAnswer<Charts['daily']>).chart
    : body
}
