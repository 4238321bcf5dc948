import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_STREAMS } from '../src/board/open-streams.ts'
import { HEAVY_PER_MINUTE } from '../src/http/guards.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, newBoard } from './support/boards.ts'
import { addPeople, upload } from './support/trello-exports.ts'

describe('ceilings', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider: 'sqlite', env: { RATE_LIMIT: '1000' } })
    await addPeople(api, 'maya')
  })
  afterAll(() => api.stop())

  /** Opens a stream and keeps it open; its status and how to leave it. */
  async function open(userId: string, id: string, server = api) {
    const leaving = new AbortController()
    const { status } = await fetch(`${server.baseUrl}/api/boards/${id}/stream`, {
      headers: { as: userId },
      signal: leaving.signal,
    })
    return { status, leave: () => leaving.abort() }
  }

  test('a member has so many streams of a board open, and another when one has ended', async () => {
    const [id, other] = [await newBoard(api.as('maya')), await newBoard(api.as('maya'))]
    await addMember(api, id, 'maya', 'lea')
    const streams = await Promise.all(Array.from({ length: MOST_STREAMS }, () => open('maya', id)))
    expect(streams.every(({ status }) => status === 200)).toBe(true)
    const refused = await api.as('maya').get(`/api/boards/${id}/stream`)
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect([(await open('lea', id)).status, (await open('maya', other)).status]).toEqual([200, 200])

    streams[0]?.leave()
    await expect.poll(async () => (await open('maya', id)).status).toBe(200)
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
    const streams = await Promise.all(Array.from({ length: MOST_STREAMS + 1 }, () => open('maya', id, free)))
    expect(streams.map(({ status }) => status)).not.toContain(429)
    await free.stop()
  })
})
