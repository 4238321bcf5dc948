import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_STREAMS } from '../src/board/open-streams.ts'
import { HEAVY_PER_MINUTE } from '../src/http/guards.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, newBoard } from './support/boards.ts'
import { openStream } from './support/open-stream.ts'
import { addPeople, upload } from './support/trello-exports.ts'

describe('ceilings', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider: 'sqlite', env: { RATE_LIMIT: '1000' } })
    await addPeople(api, 'maya')
  })
  afterAll(() => api.stop())

  test('a member has so many streams of a board open, and another when one has ended', async () => {
    const [id, other] = [await newBoard(api.as('maya')), await newBoard(api.as('maya'))]
    await addMember(api, id, 'maya', 'lea')
    const streams = await Promise.all(Array.from({ length: MOST_STREAMS }, () => openStream(api, 'maya', id)))
    expect(streams.every(({ status }) => status === 200)).toBe(true)
    const refused = await api.as('maya').get(`/api/boards/${id}/stream`)
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect([(await openStream(api, 'lea', id)).status, (await openStream(api, 'maya', other)).status]).toEqual([
      200, 200,
    ])

    streams[0]?.leave()
    await expect.poll(async () => (await openStream(api, 'maya', id)).status).toBe(200)
    expect(api.openStreams(id)).toBe(MOST_STREAMS + 1)
  })

  test('whole boards are made and imported less often than cards are moved', async () => {
    const flood = async (send: () => Promise<{ readonly status: number }>) => {
      const statuses = new Set<number>()
      for (let i = 0; i < HEAVY_PER_MINUTE; i++) statuses.add((await send()).status)
      return { statuses: [...statuses], next: (await send()).status }
    }
    const wish = { name: 'B', template: 'simple', locale: 'en', timezone: 'UTC' }
    const found = (userId: string) => api.as(userId).post('/api/boards', { ...wish, boardId: randomUUID() })
    expect(await flood(() => found('zoe'))).toEqual({ statuses: [201], next: 429 })
    expect(await flood(() => upload(api, 'maya', '{}'))).toEqual({ statuses: [422], next: 429 })
    expect((await found('tom')).status).toBe(201)
    expect((await api.as('zoe').get('/api/boards')).status).toBe(200)
  })

  test('without a limit nobody counts', async () => {
    const free = await apiUnderTest({ provider: 'sqlite' })
    const boards = await Promise.all(Array.from({ length: HEAVY_PER_MINUTE + 1 }, () => newBoard(free.as('maya'))))
    const [id = ''] = boards
    const streams = await Promise.all(Array.from({ length: MOST_STREAMS + 1 }, () => openStream(free, 'maya', id)))
    expect(streams.map(({ status }) => status)).not.toContain(429)
    await free.stop()
  })
})
