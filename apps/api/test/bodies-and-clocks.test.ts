import type { ItemAnswer } from '@paceboard/contract'
import { fromSnapshot } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadBoard } from '../src/db/board/load-board.ts'
import { insertRows } from '../src/db/raw-rows.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { columnsOf, does, itemId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { wholeLog } from './support/log.ts'

const DAY = 86_400_000

describe.each(PROVIDERS)('bodies and clocks on %s', (provider) => {
  let api: ApiUnderTest
  let now = Date.UTC(2026, 0, 5, 9)
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
  })
  afterAll(() => api.stop())

  async function boardWithItem() {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const at = await readBoard(maya, id)
    const { ofKind } = columnsOf(at)
    const typeId = at.board.types[0]?.id
    if (!typeId) throw new Error('the template has no types')
    const item = itemId('i1')
    const place = { columnId: ofKind('backlog'), below: null }
    await does(maya, id, { type: 'CreateItem', itemId: item, typeId, title: 'Flyer', locale: 'en', place })
    const bodies = async () => (await maya.get(`/api/boards/${id}/items/i1`)).body as ItemAnswer
    return { maya, id, item, ofKind, bodies }
  }

  test('the description is the item’s, not the log’s', async () => {
    const { maya, id, item, bodies } = await boardWithItem()
    await does(maya, id, { type: 'DescribeItem', itemId: item, text: 'Two pages' })
    await does(maya, id, { type: 'DescribeItem', itemId: item, text: 'Four pages' })
    expect((await bodies()).description).toBe('Four pages')
    expect((await readBoard(maya, id)).board.items[0]?.described).toBe(true)
    await does(maya, id, { type: 'DescribeItem', itemId: item, text: '' })
    expect((await bodies()).description).toBe('')
    expect(JSON.stringify(await wholeLog(api.deps.db, id))).not.toContain('pages')
  })

  test('words that were replaced or deleted are gone from the log too', async () => {
    const { maya, id, item, bodies } = await boardWithItem()
    const comment = (name: string) => ({ itemId: item, commentId: name as never })
    const said = now
    await does(maya, id, { type: 'AddComment', ...comment('c1'), text: 'first words', mentions: [] })
    await does(maya, id, { type: 'AddComment', ...comment('c2'), text: 'secret words', mentions: [] })
    now += DAY
    await does(maya, id, { type: 'EditComment', ...comment('c1'), text: 'better words' })
    await does(maya, id, { type: 'DeleteComment', ...comment('c2') })
    expect(await bodies()).toEqual({
      description: '',
      comments: [{ id: 'c1', by: 'maya', author: null, text: 'better words', mentions: [], at: said, editedAt: now }],
    })
    const log = JSON.stringify(await wholeLog(api.deps.db, id))
    expect(log).toContain('better words')
    expect(log).not.toContain('first words')
    expect(log).not.toContain('secret words')
  })

  test('words disappear from a history longer than a statement can name', async () => {
    const { maya, id, item } = await boardWithItem()
    const comment = { itemId: item, commentId: 'c1' as never }
    await does(maya, id, { type: 'AddComment', ...comment, text: 'first words', mentions: [] })
    const rows = Array.from({ length: 33_000 }, (_, i) => ({ boardId: id, itemId: item, seq: 1000 + i }))
    await api.deps.db.$transaction((tx) => insertRows(tx, 'ItemCommit', rows))
    await does(maya, id, { type: 'EditComment', ...comment, text: 'better words' })
    const log = JSON.stringify(await wholeLog(api.deps.db, id))
    expect(log).toContain('better words')
    expect(log).not.toContain('first words')
  })

  test('comments of one transaction end as the last of them says', async () => {
    const { maya, id, item, bodies } = await boardWithItem()
    const comment = (name: string) => ({ itemId: item, commentId: name as never })
    await does(maya, id, {
      type: 'Batch',
      commands: [
        { type: 'AddComment', ...comment('c1'), text: 'one', mentions: [] },
        { type: 'AddComment', ...comment('c2'), text: 'two', mentions: [] },
        { type: 'EditComment', ...comment('c1'), text: 'one again' },
        { type: 'DeleteComment', ...comment('c2') },
        { type: 'AddComment', ...comment('c2'), text: 'two again', mentions: [] },
      ],
    })
    expect((await bodies()).comments.map(({ id: one, text }) => `${one} ${text}`)).toEqual([
      'c1 one again',
      'c2 two again',
    ])
    const log = JSON.stringify(await wholeLog(api.deps.db, id))
    expect(log).not.toMatch(/"(one|two)"/)
  })

  test('a column that changes sides changes the clocks of its items, as if it had always been so (R18)', async () => {
    const { maya, id, item, ofKind } = await boardWithItem()
    const active = ofKind('active')
    const start = now
    await does(maya, id, { type: 'MoveItem', itemId: item, toColumnId: active, below: null })
    now += DAY
    await does(maya, id, { type: 'MoveItem', itemId: item, toColumnId: ofKind('review'), below: null })
    const clock = async () => {
      const inMemory = fromSnapshot((await readBoard(maya, id)).board).items.get(item)?.clock
      const inRows = (await loadBoard(api.deps.db, id))?.board.items.get(item)?.clock
      expect(inRows).toEqual(inMemory)
      return inMemory
    }
    expect(await clock()).toMatchObject({ startedAt: start, phase: 'started' })
    const [kept, ...followed] = await Promise.all([
      does(maya, id, { type: 'EditColumn', columnId: active, changes: { kind: 'queue' } }),
      does(maya, id, { type: 'EditItem', itemId: item, changes: { title: 'Leaflet' } }),
      does(maya, id, { type: 'EditItem', itemId: item, changes: { audience: 'Bakers' } }),
    ])
    expect(new Set([kept, ...followed]).size).toBe(3)
    expect(await clock()).toMatchObject({ startedAt: start + DAY, phase: 'started' })
    expect((await readBoard(maya, id)).board.items[0]).toMatchObject({ title: 'Leaflet', audience: 'Bakers' })
  })
})
