import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { BoardAnswer, ImportPreview, Problem } from '@paceboard/contract'
import { fromSnapshot, type Item } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../src/db/client.ts'
import { confirmImport } from '../src/imports/confirm-import.ts'
import { findDraft } from '../src/imports/drafts.ts'
import { UPLOAD_PREFIX } from '../src/imports/upload.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { addPeople, confirm, fdaExport, generatedExport, hasFdaExport, upload, WISH } from './support/trello-exports.ts'

const HOUR_MS = 3_600_000

describe.each(PROVIDERS)('importing from Trello on %s', (provider) => {
  let api: ApiUnderTest
  let now = Date.parse('2026-06-01T12:00:00Z')
  const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith(UPLOAD_PREFIX))

  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now, env: { IMPORT_MAX_MB: '20' } })
    await addPeople(api, 'maya', 'tom', 'member02')
  })
  afterAll(() => api.stop())

  const boardOf = async (boardId: string, userId = 'maya') =>
    (await api.as(userId).get(`/api/boards/${boardId}`)).body as BoardAnswer
  const small = (parts: object = {}) =>
    JSON.stringify({
      id: 'b1',
      name: 'Marketing',
      lists: [{ id: 'l1', name: 'To do' }],
      cards: [{ id: 'c1', name: 'Brief', idList: 'l1' }],
      ...parts,
    })

  it.skipIf(!hasFdaExport)('makes a board of a real export, with its history', async () => {
    const preview = await upload(api, 'maya', fdaExport())
    expect(preview).toMatchObject({
      status: 201,
      body: { boardName: 'FDA-Food-Recalls', counts: { cards: 69, comments: 45, members: 5 } },
    })
    const boardId = randomUUID()
    const made = await confirm(api, 'maya', preview.body.importId, {
      boardId,
      kinds: Object.fromEntries(preview.body.lists.map((list) => [list.listId, list.kind])),
      typeLabels: preview.body.labels.slice(0, 1).map((label) => label.labelId),
      members: preview.body.people.map(({ sourceId, userId }) => ({ sourceId, userId })),
    })
    expect(made).toMatchObject({ status: 201, body: { boardId, items: 69, comments: 45 } })

    const { board, seq } = await boardOf(boardId)
    expect(board.items).toHaveLength(69)
    expect(board.members.map((member) => member.name)).toEqual(['maya', 'member02'])
    expect(board.types[0]?.name.en).toBe('Development')
    const finished = itemsOf(board).filter((item) => item.clock.finishedAt !== null)
    expect(finished.length).toBeGreaterThan(40)

    const commented = itemsOf(board).find((item) => item.comments.length > 1)
    const bodies = await api.as('maya').get(`/api/boards/${boardId}/items/${commented?.id}`)
    expect(bodies.body).toMatchObject({
      comments: expect.arrayContaining([expect.objectContaining({ by: 'member02' })]),
    })
    const log = await api.as('maya').get(`/api/boards/${boardId}/commits?limit=1000`)
    expect((log.body as { commits: unknown[] }).commits).toHaveLength(seq)
    expect(
      await api.as('maya').command(boardId, { type: 'ArchiveItem', itemId: commented?.id as never }),
    ).toMatchObject({
      status: 200,
    })
  })

  it('answers a repeated confirmation with the same board, and keeps other boards from being overwritten', async () => {
    const { body } = await upload(api, 'maya', small())
    const boardId = randomUUID()
    const first = await confirm(api, 'maya', body.importId, { boardId })
    const again = await confirm(api, 'maya', body.importId, { boardId })
    expect(again).toEqual(first)
    expect((await boardOf(boardId)).seq).toBe(2)

    const other = await upload(api, 'tom', small())
    expect(await confirm(api, 'tom', other.body.importId, { boardId })).toMatchObject({
      status: 409,
      body: { code: 'id-taken' },
    })
  })

  it('makes two boards of the same export, one after the other', async () => {
    const { body } = await upload(api, 'maya', small())
    for (const boardId of [randomUUID(), randomUUID()]) {
      expect(await confirm(api, 'maya', body.importId, { boardId })).toMatchObject({ status: 201, body: { items: 1 } })
    }
  })

  it('keeps an upload for an hour, and for its owner only', async () => {
    const { body } = await upload(api, 'maya', small())
    const gone = { status: 410, body: { code: 'import-gone' } }
    expect(await confirm(api, 'tom', body.importId, { boardId: randomUUID() })).toMatchObject(gone)
    now += HOUR_MS + 1
    expect(await confirm(api, 'maya', body.importId, { boardId: randomUUID() })).toMatchObject(gone)
    await upload(api, 'tom', small())
    expect(await api.deps.db.importDraft.count()).toBe(1)
  })

  it('keeps three uploads of a person, and forgets one when told', async () => {
    const all: string[] = []
    for (let i = 0; i < 4; i++) {
      now += 1000
      all.push((await upload(api, 'tom', small())).body.importId)
    }
    const [first = '', , , last = ''] = all
    expect(await api.deps.db.importDraft.count({ where: { userId: 'tom' } })).toBe(3)
    expect(await findDraft(api.deps.db, { id: first, userId: 'tom', kind: 'trello', at: now })).toBeNull()
    expect((await api.as('maya').send('DELETE', `/api/imports/${last}`)).status).toBe(404)
    expect((await api.as('tom').send('DELETE', `/api/imports/${last}`)).status).toBe(204)
    expect((await api.as('tom').send('DELETE', `/api/imports/${last}`)).status).toBe(404)
  })

  it.each([
    ['an empty file', '', 'file', 'is empty'],
    ['a text', 'Dear diary', 'file', 'is not JSON, or not all of it'],
    ['half an export', '{"id":"b1","name":"Marketing","lists":[{"id":', 'file', 'is not JSON, or not all of it'],
    ['other JSON', '{"name":"package","version":"1.0.0"}', 'id', expect.any(String)],
    ['a list', '[1, 2, 3]', 'file', expect.any(String)],
    ['an export without cards', '{"id":"b1","name":"x","lists":[]}', 'cards', expect.any(String)],
    ['a card without a list', small({ cards: [{ id: 'c1', name: 'x' }] }), 'cards.0.idList', expect.any(String)],
  ])('refuses %s and says what is missing', async (_what, content, field, message) => {
    const answer = await upload<Problem>(api, 'maya', content)
    expect(answer).toMatchObject({ status: 422, body: { code: 'not-a-trello-export' } })
    expect(answer.body.errors).toContainEqual({ field, message })
    expect(leftovers()).toEqual([])
  })

  it('takes an export with odd and missing parts', async () => {
    const odd = small({
      actions: [null, 3, { id: 'a1', type: 'updateCard', date: 'yesterday', data: { card: 7 } }, { type: 'x' }],
      members: null,
      labels: [{ id: 'x', name: null, color: 'constructor' }],
      cards: [
        { id: 'constructor', name: '\u0000', idList: 'l1', due: 12, pos: 'bottom', idLabels: ['x', 4], closed: null },
      ],
    })
    const { body, status } = await upload(api, 'maya', `\uFEFF${odd}`)
    expect(status).toBe(201)
    const boardId = randomUUID()
    expect(await confirm(api, 'maya', body.importId, { boardId })).toMatchObject({ status: 201 })
    expect(itemsOf((await boardOf(boardId)).board)).toMatchObject([
      { title: '(untitled)', archivedAt: null, dueDate: null },
    ])
  })

  it('says so when the history was cut, a list renamed or deleted', async () => {
    const comments = Array.from({ length: 999 }, (_, i) => ({
      id: `a${i}`,
      type: 'commentCard',
      date: '2026-03-02T09:00:00Z',
      data: { card: { id: 'c1' }, text: 'Hi' },
    }))
    const rename = {
      id: 'r1',
      type: 'updateList',
      date: '2026-03-03T09:00:00Z',
      data: { list: { id: 'l1', name: 'Done' }, old: { name: 'Doing' } },
    }
    const { body } = await upload(
      api,
      'maya',
      small({
        lists: [{ id: 'l1', name: 'Done' }],
        cards: [
          { id: '69a4000000000000000000c1', name: 'Brief', idList: 'l1' },
          { id: 'c1', name: 'Lost', idList: 'deleted' },
        ],
        actions: [rename, ...comments],
      }),
    )
    expect(codes(body)).toEqual(
      expect.arrayContaining(['actions-cut', 'list-split', 'list-gone', 'card-in-closed-list', 'creation-guessed']),
    )
    const boardId = randomUUID()
    await confirm(api, 'maya', body.importId, { boardId })
    const { board } = await boardOf(boardId)
    expect(
      itemsOf(board)
        .filter((item) => item.archivedAt !== null)
        .map((item) => item.title),
    ).toEqual(['Lost'])
  })

  it('takes 5,000 cards', { timeout: 60_000 }, async () => {
    const { body } = await upload(api, 'maya', generatedExport(5000))
    const boardId = randomUUID()
    expect(await confirm(api, 'maya', body.importId, { boardId })).toMatchObject({
      status: 201,
      body: { items: 5000, comments: 400 },
    })
    expect((await boardOf(boardId)).board.items).toHaveLength(5000)
  })

  it('refuses a file over the limit, whether or not its size is announced', async () => {
    const large = 'x'.repeat(21 * 1024 * 1024)
    const answer = await upload<Problem>(api, 'maya', large)
    expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large', detail: 'A file may have 20 MB.' } })

    const boundary = 'paceboard'
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\n\r\n`
    const parts = [head, large, `\r\n--${boundary}--\r\n`].map((part) => new TextEncoder().encode(part))
    const streamed = await fetch(`${api.baseUrl}/api/imports/trello`, {
      method: 'POST',
      headers: { as: 'maya', 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: ReadableStream.from(parts),
      duplex: 'half',
    } as RequestInit)
    expect(streamed.status).toBe(413)
    expect(leftovers()).toEqual([])
  })

  it('refuses what is no form, and a form without the file', async () => {
    expect((await api.as('maya').post('/api/imports/trello', {})).status).toBe(415)
    const form = new FormData()
    form.set('other', 'x')
    const sent = { method: 'POST', headers: { as: 'maya' }, body: form }
    const answer = await fetch(`${api.baseUrl}/api/imports/trello`, sent)
    expect(await answer.json()).toMatchObject({ status: 400, errors: [{ field: 'file' }] })
    expect((await api.anybody.post('/api/imports/trello', {})).status).toBe(401)
  })

  it('leaves nothing behind when it fails in the middle', async () => {
    const { body } = await upload(
      api,
      'maya',
      small({ cards: [{ id: 'c1', name: 'Brief', idList: 'l1', desc: 'Text' }] }),
    )
    const exported = await findDraft(api.deps.db, { id: body.importId, userId: 'maya', kind: 'trello', at: now })
    if (!exported) throw new Error('the draft is gone')
    const failing = api.deps.db.$extends({
      query: {
        description: {
          createMany() {
            throw new Error('disk full')
          },
        },
      },
    }) as unknown as Db
    const boardId = randomUUID()
    const user = { id: 'maya', name: 'maya', admin: false }
    const wish = { ...WISH, boardId, typeLabels: [], members: [] } as unknown as Parameters<typeof confirmImport>[4]
    const making = confirmImport({ ...api.deps, db: failing }, user, body.importId as never, exported, wish)
    await expect(making).rejects.toThrow('disk full')
    expect(await api.deps.db.commit.count({ where: { boardId } })).toBe(0)
    expect(await api.deps.db.item.count({ where: { boardId } })).toBe(0)
    expect(await confirm(api, 'maya', body.importId, { boardId })).toMatchObject({ status: 201 })
  })
})

function codes(preview: ImportPreview): readonly string[] {
  return preview.notes.map((note) => note.code)
}

function itemsOf(board: BoardAnswer['board']): readonly Item[] {
  return [...fromSnapshot(board).items.values()]
}
