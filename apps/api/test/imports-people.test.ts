import { randomUUID } from 'node:crypto'
import type { BoardAnswer, ImportPreview, Problem } from '@paceboard/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { addPeople, confirm, upload } from './support/trello-exports.ts'

const EXPORT = JSON.stringify({
  id: 'b1',
  name: 'Marketing',
  lists: [{ id: 'l1', name: 'To do' }],
  cards: [{ id: 'c1', name: 'Brief', idList: 'l1', idMembers: ['t-tom'] }],
  members: [
    { id: 't-maya', fullName: 'Maya' },
    { id: 't-tom', fullName: 'Tom' },
    { id: 't-ida', fullName: 'Ida B.', username: 'ida' },
    { id: 't-bo', fullName: 'Bo at Trello', email: 'Bo@example.org' },
    { id: 't-zoe', fullName: 'Zoe' },
    { id: 't-eve', fullName: 'Eve' },
  ],
})

describe.each(PROVIDERS)('the people of an import on %s', (provider) => {
  let api: ApiUnderTest
  let preview: ImportPreview
  const ida = { sourceId: 't-ida', userId: 'ida' }

  beforeAll(async () => {
    api = await apiUnderTest({ provider })
    await addPeople(api, 'maya', 'tom', 'ida', 'bo')
    preview = (await upload(api, 'maya', EXPORT)).body
    await addPeople(api, 'eve')
  })
  afterAll(() => api.stop())

  it('proposes who may be whom, sure only of the importer and of the same address', () => {
    const someone = (sourceId: string, sourceName: string, userId: string) =>
      expect.objectContaining({ sourceId, sourceName, userId, name: userId })
    expect(preview.people).toEqual([
      someone('t-maya', 'Maya', 'maya'),
      someone('t-tom', 'Tom', 'tom'),
      someone('t-ida', 'Ida B.', 'ida'),
      someone('t-bo', 'Bo at Trello', 'bo'),
    ])
    expect(preview.people.map((person) => person.sure)).toEqual([true, false, false, true])
  })

  it('keeps the address of a stranger to itself, unless the file has it', async () => {
    const addresses = ({ people }: ImportPreview) => people.map((person) => person.email)
    expect(addresses(preview)).toEqual(['maya@example.org', null, null, 'bo@example.org'])
  })

  it('puts on the board only those who were ticked', async () => {
    const boardId = randomUUID()
    expect((await confirm(api, 'maya', preview.importId, { boardId, members: [ida] })).status).toBe(201)
    const { board } = (await api.as('maya').get(`/api/boards/${boardId}`)).body as BoardAnswer
    expect(board.members.map((member) => member.id)).toEqual(['maya', 'ida'])
    expect(board.items[0]?.assigneeId ?? null).toBeNull()
    expect((await api.as('tom').get(`/api/boards/${boardId}`)).status).toBe(404)
  })

  it('shows the address of somebody on a board with the importer', async () => {
    await confirm(api, 'maya', preview.importId, { boardId: randomUUID(), members: [ida] })
    const { body } = await upload(api, 'maya', EXPORT)
    expect(body.people.find((person) => person.userId === 'ida')?.email).toBe('ida@example.org')
    expect(body.people.find((person) => person.userId === 'tom')?.email).toBeNull()
  })

  it.each([
    ['who was not proposed', { sourceId: 't-zoe', userId: 'tom' }],
    ['as somebody else', { sourceId: 't-tom', userId: 'bo' }],
  ])('refuses a person %s, and makes no board', async (_how, member) => {
    const refused = randomUUID()
    const made = await confirm<Problem>(api, 'maya', preview.importId, { boardId: refused, members: [member] })
    expect(made).toMatchObject({ status: 400, body: { code: 'bad-input', errors: [{ field: 'members.0' }] } })
    expect((await api.as('maya').get(`/api/boards/${refused}`)).status).toBe(404)
  })

  it('refuses a person who was proposed and has another name since', async () => {
    const { body } = await upload(api, 'maya', EXPORT)
    expect(body.people).toContainEqual(expect.objectContaining({ sourceId: 't-eve', userId: 'eve' }))
    await api.deps.db.user.update({ where: { id: 'eve' }, data: { name: 'Ada', email: 'other@example.org' } })
    const members = [{ sourceId: 't-eve', userId: 'eve' }]
    expect(await confirm(api, 'maya', body.importId, { boardId: randomUUID(), members })).toMatchObject({ status: 400 })
  })
})
