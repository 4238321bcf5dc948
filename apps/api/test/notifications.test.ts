import type { NotificationsAnswer, Problem } from '@paceboard/contract'
import { type BoardId, DAY_MS } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, does, itemId, memberId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

const maya = memberId('maya')
const noah = memberId('noah')
const banner = itemId('banner')
const comment = (id: string, mentions = [noah]) =>
  ({ type: 'AddComment', itemId: banner, commentId: id as never, text: '@noah', mentions }) as const

describe.each(PROVIDERS)('notifications on %s', (provider) => {
  let api: ApiUnderTest
  let now = Date.UTC(2026, 10, 22)
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
  })
  afterAll(() => api.stop())

  /** A board of Maya and Noah with an item that nobody has. */
  async function newTeam(): Promise<BoardId> {
    const id = await newBoard(api.as('maya'))
    await addMember(api, id, 'maya', 'noah')
    const [type] = (await readBoard(api.as('maya'), id)).board.types
    if (!type) throw new Error('a board has a type')
    const item = { itemId: banner, typeId: type.id, title: 'Banner', locale: 'en', place: null } as const
    await does(api.as('maya'), id, { type: 'CreateItem', ...item })
    return id
  }

  async function listOf(who: string, id: BoardId, query = ''): Promise<NotificationsAnswer> {
    const answer = await api.as(who).get(`/api/boards/${id}/notifications${query}`)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body as NotificationsAnswer
  }

  const read = (who: string, id: BoardId, body: unknown) =>
    api.as(who).post(`/api/boards/${id}/notifications/read`, body)

  test('what another does and that concerns me is told once, newest first, and to nobody else', async () => {
    const id = await newTeam()
    await does(api.as('maya'), id, { type: 'AssignItem', itemId: banner, memberId: noah })
    await does(api.as('maya'), id, { ...comment('k1'), asksToFinish: true })
    await does(api.as('noah'), id, comment('k2'))
    const list = await listOf('noah', id)
    expect(list).toMatchObject({
      notifications: [
        { kind: 'askedToFinish', itemId: banner, commentId: 'k1', by: maya, at: now, read: false },
        { kind: 'assigned', itemId: banner, commentId: null, by: maya, at: now, read: false },
      ],
      unread: 2,
      next: null,
    })
    expect(await listOf('maya', id)).toMatchObject({ notifications: [], unread: 0 })
  })

  test('the same command sent twice tells once', async () => {
    const id = await newTeam()
    for (let n = 0; n < 2; n++)
      expect(await api.as('maya').command(id, comment('k1'), 'same')).toMatchObject({ status: 200 })
    expect((await listOf('noah', id)).notifications).toHaveLength(1)
  })

  test('commands that share a transaction tell each their own', async () => {
    const id = await newTeam()
    await Promise.all(Array.from({ length: 12 }, (_, n) => does(api.as('maya'), id, comment(`k${n}`))))
    const { notifications } = await listOf('noah', id)
    expect(notifications.map(({ commentId }) => commentId).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, n) => `k${n}`).toSorted(),
    )
  })

  test('page by page, and read up to the one I saw', async () => {
    const id = await newTeam()
    for (let n = 0; n < 5; n++) await does(api.as('maya'), id, comment(`k${n}`))
    const first = await listOf('noah', id, '?limit=2')
    expect(first.notifications.map(({ commentId }) => commentId)).toEqual(['k4', 'k3'])
    const second = await listOf('noah', id, `?limit=2&before=${first.next}`)
    expect(second.notifications.map(({ commentId }) => commentId)).toEqual(['k2', 'k1'])
    expect(second.unread).toBe(5)
    const last = await listOf('noah', id, `?limit=2&before=${second.next}`)
    expect(last).toMatchObject({ notifications: [{ commentId: 'k0' }], next: null })

    expect(await read('maya', id, { upTo: 2_147_483_647 })).toMatchObject({ status: 204 })
    expect((await listOf('noah', id)).unread).toBe(5)
    expect(await read('noah', id, { upTo: second.notifications[0]?.id })).toMatchObject({ status: 204 })
    const after = await listOf('noah', id)
    expect(after.unread).toBe(2)
    expect(after.notifications.map((one) => one.read)).toEqual([false, false, true, true, true])
  })

  test('a deleted comment takes back what told of it', async () => {
    const id = await newTeam()
    await does(api.as('maya'), id, comment('k1'))
    await does(api.as('maya'), id, comment('k2'))
    await does(api.as('maya'), id, { type: 'DeleteComment', itemId: banner, commentId: 'k1' as never })
    expect((await listOf('noah', id)).notifications.map(({ commentId }) => commentId)).toEqual(['k2'])
  })

  test('whoever leaves the board loses theirs, and gets only new ones when taken back', async () => {
    const id = await newTeam()
    await does(api.as('maya'), id, comment('k1'))
    await does(api.as('maya'), id, { type: 'RemoveMember', memberId: noah })
    expect((await api.as('noah').get(`/api/boards/${id}/notifications`)).status).toBe(404)
    expect(await api.deps.db.notification.count({ where: { boardId: id } })).toBe(0)
    await addMember(api, id, 'maya', 'noah')
    await does(api.as('maya'), id, comment('k2'))
    expect((await listOf('noah', id)).notifications.map(({ commentId }) => commentId)).toEqual(['k2'])
  })

  test('after ninety days they are shown no more, and go with the next one', async () => {
    const id = await newTeam()
    await does(api.as('maya'), id, comment('k1'))
    now += 91 * DAY_MS
    expect(await listOf('noah', id)).toMatchObject({ notifications: [], unread: 0 })
    await does(api.as('maya'), id, comment('k2'))
    expect(await api.deps.db.notification.count({ where: { boardId: id } })).toBe(1)
  })

  test('a stranger learns nothing, and what is wrong is refused by its name', async () => {
    const id = await newTeam()
    expect((await api.as('zoe').get(`/api/boards/${id}/notifications`)).status).toBe(404)
    expect((await read('zoe', id, { upTo: 1 })).status).toBe(404)
    const wrong = [
      [{ upTo: 0 }, 'upTo'],
      [{ upTo: 'all' }, 'upTo'],
      [{ upTo: 3_000_000_000 }, 'upTo'],
      [{ upTo: 1, who: 'noah' }, 'who'],
    ] as const
    for (const [body, field] of wrong) {
      const answer = await read('noah', id, body)
      expect(answer.status).toBe(400)
      expect((answer.body as Problem).errors?.map((error) => error.field)).toEqual([field])
    }
    for (const query of ['?before=0', '?before=x', '?limit=0', '?limit=101', '?page=2']) {
      expect((await api.as('noah').get(`/api/boards/${id}/notifications${query}`)).status, query).toBe(400)
    }
  })
})
