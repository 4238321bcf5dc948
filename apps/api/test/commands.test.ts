import type { BoardAnswer } from '@paceboard/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, boardId, columnsOf, does, itemId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { expectRowsFollowFromLog } from './support/log.ts'

describe.each(PROVIDERS)('commands on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
  })
  afterAll(() => api.stop())

  async function boardOfMaya() {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const at = await readBoard(maya, id)
    return { maya, id, at, type: firstType(at), columns: columnsOf(at) }
  }

  test('what a command made happen is on the board, in the log and in the item’s history', async () => {
    const { maya, id, type, columns } = await boardOfMaya()
    const backlog = columns.ofKind('backlog')
    const create = { type: 'CreateItem', typeId: type, locale: 'en' } as const
    const place = { columnId: backlog, below: null }
    expect(await does(maya, id, { ...create, itemId: itemId('i1'), title: 'Flyer', place })).toBe(2)
    expect(await does(maya, id, { ...create, itemId: itemId('i2'), title: 'Video', place })).toBe(3)

    const after = await readBoard(maya, id)
    expect(after.seq).toBe(3)
    expect(after.board.items.map(({ title, num, columnId }) => ({ title, num, columnId }))).toEqual(
      expect.arrayContaining([
        { title: 'Flyer', num: 1, columnId: backlog },
        { title: 'Video', num: 2, columnId: backlog },
      ]),
    )
    const log = await maya.get(`/api/boards/${id}/commits?after=1`)
    expect(log.body).toMatchObject({
      commits: [
        { seq: 2, by: 'maya' },
        { seq: 3, by: 'maya' },
      ],
    })
    const history = await maya.get(`/api/boards/${id}/activity?itemId=i1`)
    expect(history.body).toMatchObject({ commits: [{ seq: 2 }], next: null })
  })

  test('the same command twice has the effect of once and answers the same', async () => {
    const { maya, id, type } = await boardOfMaya()
    const create = {
      type: 'CreateItem',
      itemId: itemId('i1'),
      typeId: type,
      title: 'Flyer',
      locale: 'en',
      place: null,
    } as const
    const answers = await Promise.all([1, 2, 3].map(() => maya.command(id, create, 'c-1')))
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(
      Array(3).fill({ status: 200, body: { seq: 2 } }),
    )
    expect((await maya.command(id, create, 'c-1')).body).toEqual({ seq: 2 })
    expect((await readBoard(maya, id)).board.items).toHaveLength(1)

    await addMember(api, id, 'maya', 'noah')
    const stolen = await api.as('noah').command(id, create, 'c-1')
    expect(stolen).toMatchObject({ status: 409, body: { code: 'id-taken' } })
  })

  test('an order that somebody else made on the same device is not taken for the one who is signed in now', async () => {
    const { maya, id, type } = await boardOfMaya()
    await addMember(api, id, 'maya', 'noah')
    const command = {
      type: 'CreateItem',
      itemId: itemId('i1'),
      typeId: type,
      title: 'Flyer',
      locale: 'en',
      place: null,
    }
    const post = (member: string) =>
      maya.post(`/api/boards/${id}/commands`, { commandId: 'c-1', command }, { 'paceboard-member': member })
    expect(await post('noah')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    expect((await readBoard(maya, id)).board.items).toEqual([])
    expect(await post('maya')).toMatchObject({ status: 200 })
  })

  test('a batch is all or nothing', async () => {
    const { maya, id, type } = await boardOfMaya()
    const create = { type: 'CreateItem', typeId: type, locale: 'en', place: null, title: 'Flyer' } as const
    const refused = await maya.command(id, {
      type: 'Batch',
      commands: [
        { ...create, itemId: itemId('i1') },
        { type: 'ArchiveItem', itemId: itemId('nobody') },
      ],
    })
    expect(refused).toMatchObject({ status: 410, body: { code: 'item-gone', rejection: { itemId: 'nobody' } } })
    expect(await readBoard(maya, id)).toMatchObject({ seq: 1, board: { items: [] } })

    const seq = await does(maya, id, {
      type: 'Batch',
      commands: [
        { ...create, itemId: itemId('i1') },
        { type: 'DescribeItem', itemId: itemId('i1'), text: 'Two pages' },
      ],
    })
    expect(seq).toBe(2)
    expect((await maya.get(`/api/boards/${id}/items/i1`)).body).toEqual({ description: 'Two pages', comments: [] })
  })

  test('what could not be written has not happened, and can be sent again', async () => {
    const { maya, id, type } = await boardOfMaya()
    const item = itemId('i1')
    const create = {
      type: 'CreateItem',
      itemId: item,
      typeId: type,
      title: 'Flyer',
      locale: 'en',
      place: null,
    } as const
    await api.deps.db.$executeRawUnsafe('ALTER TABLE "ItemPath" RENAME TO "Away"')
    const failed = await maya.command(id, create, 'c-1')
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(await readBoard(maya, id)).toMatchObject({ seq: 1, board: { items: [] } })

    await api.deps.db.$executeRawUnsafe('ALTER TABLE "Away" RENAME TO "ItemPath"')
    expect(await maya.command(id, create, 'c-1')).toMatchObject({ status: 200, body: { seq: 2 } })
    await expectRowsFollowFromLog(api.deps.db, id)
  })

  test('a command that changes nothing is accepted and not recorded', async () => {
    const { maya, id, columns } = await boardOfMaya()
    const backlog = columns.ofKind('backlog')
    const name = columns.ordered.find((column) => column.id === backlog)?.name ?? { fr: '', en: '' }
    expect(await does(maya, id, { type: 'EditColumn', columnId: backlog, changes: { name } })).toBe(1)
    expect((await maya.get(`/api/boards/${id}/commits`)).body).toMatchObject({ commits: [{ seq: 1 }] })
  })

  test('founding the same board twice answers the first; another person’s id is taken', async () => {
    const { maya, id } = await boardOfMaya()
    const wish = { boardId: id, name: 'Launch', template: 'simple', locale: 'en', timezone: 'Europe/Paris' }
    expect(await maya.post('/api/boards', wish)).toMatchObject({ status: 201, body: { boardId: id, seq: 1 } })
    expect(await api.as('noah').post('/api/boards', wish)).toMatchObject({ status: 409, body: { code: 'id-taken' } })
  })

  test('the list names my boards only', async () => {
    const { id, maya, type } = await boardOfMaya()
    await does(maya, id, {
      type: 'CreateItem',
      itemId: itemId('i1'),
      typeId: type,
      title: 'x',
      locale: 'en',
      place: null,
    })
    await addMember(api, id, 'maya', 'lea')
    const list = await api.as('lea').get('/api/boards')
    expect(list.body).toMatchObject([{ id, name: 'Launch', items: 1, members: 2, owner: false, champion: false }])
    expect((await api.as('maya').get('/api/boards')).body).toContainEqual(
      expect.objectContaining({ id, owner: true, champion: true }),
    )
  })

  test('a board that is not mine is not there, whatever else is wrong', async () => {
    const { id } = await boardOfMaya()
    const noah = api.as('noah')
    const paths = ['', '/commits?after=x', '/activity', '/items/i1', '/stream']
    for (const path of paths) {
      for (const board of [id, boardId('nowhere')]) {
        const answer = await noah.get(`/api/boards/${board}${path}`)
        expect(answer, path).toMatchObject({ status: 404, body: { code: 'not-found' } })
      }
    }
    const broken = await noah.send('POST', `/api/boards/${id}/commands`, { 'content-type': 'application/json' }, '{')
    expect(broken.status).toBe(404)
    expect((await api.anybody.get(`/api/boards/${id}`)).status).toBe(401)
  })
})

function firstType(at: BoardAnswer) {
  const [type] = at.board.types
  if (!type) throw new Error('the template has no types')
  return type.id
}
