import type { PresenceNews, Problem } from '@paceboard/contract'
import type { BoardId } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StreamEvent } from './support/api-client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { addMember, does, itemId, memberId, newBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { openStream } from './support/open-stream.ts'
import { rowCounts } from './support/row-counts.ts'

/** A window of somebody, read until its server ends. */
class OpenWindow {
  readonly events: StreamEvent[] = []

  constructor(api: ApiUnderTest, who: string, boardId: BoardId, windowId: string) {
    void this.#read(api.as(who).window(boardId, windowId))
  }

  /** Who is here, as this window was told last: 'maya' or 'maya: i1'. */
  get people(): readonly string[] {
    const last = this.events.findLast(({ event }) => event === 'presence')?.data as PresenceNews | undefined
    return (last?.people ?? [])
      .map(({ memberId, itemIds }) => (itemIds.length > 0 ? `${memberId}: ${itemIds.join(' ')}` : memberId))
      .toSorted()
  }

  async #read(stream: AsyncGenerator<StreamEvent>): Promise<void> {
    for await (const event of stream) this.events.push(event)
  }
}

describe.each(PROVIDERS)('presence on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
  })
  afterAll(() => api.stop())

  async function boardOfTwo(): Promise<BoardId> {
    const id = await newBoard(api.as('maya'))
    await addMember(api, id, 'maya', 'noah')
    return id
  }

  test('two people see each other, the card that one has open, and that he has gone', async () => {
    const id = await boardOfTwo()
    const maya = new OpenWindow(api, 'maya', id, 'w1')
    const noah = await openStream(api, 'noah', id, '?windowId=w2')
    await expect.poll(() => maya.people).toEqual(['maya', 'noah'])

    const path = `/api/boards/${id}/presence`
    expect(await api.as('noah').post(path, { windowId: 'w2', itemId: 'i1' })).toMatchObject({ status: 204 })
    await expect.poll(() => maya.people).toEqual(['maya', 'noah: i1'])
    await api.as('noah').post(path, { windowId: 'w2', itemId: null })
    await expect.poll(() => maya.people).toEqual(['maya', 'noah'])

    noah.leave()
    await expect.poll(() => maya.people).toEqual(['maya'])
  })

  test('it has no id, so whoever comes back goes on after the last commit', async () => {
    const id = await boardOfTwo()
    const maya = new OpenWindow(api, 'maya', id, 'w1')
    await expect.poll(() => maya.people).toEqual(['maya'])
    await does(api.as('maya'), id, { type: 'AddLabel', labelId: 'l3' as never, name: 'l3', color: 'teal' })
    await expect.poll(() => maya.events.map(({ event, id }) => `${event} ${id}`)).toContain('commit 3')
    expect(maya.events.filter(({ event, id }) => event === 'presence' && id !== null)).toEqual([])
  })

  test('whoever only reads the log is not here, and is told of nobody', async () => {
    const id = await boardOfTwo()
    const reading = api.as('noah').stream(id, 1)
    const first = await reading.next()
    expect(first.value).toMatchObject({ event: 'commit', id: '2' })
    const maya = new OpenWindow(api, 'maya', id, 'w1')
    await expect.poll(() => maya.people).toEqual(['maya'])
    await reading.return(undefined)
  })

  test('a stranger learns nothing and is seen by nobody', async () => {
    const id = await boardOfTwo()
    const asked = await api.as('zoe').post(`/api/boards/${id}/presence`, { windowId: 'w1', itemId: null })
    expect(asked.status).toBe(404)
    await expect(api.as('zoe').window(id, 'w1').next()).rejects.toThrow('404')
    expect((await api.anybody.post(`/api/boards/${id}/presence`, {})).status).toBe(401)
  })

  test('whoever is put off the board is here no more', async () => {
    const id = await boardOfTwo()
    const maya = new OpenWindow(api, 'maya', id, 'w1')
    const noah = new OpenWindow(api, 'noah', id, 'w2')
    await expect.poll(() => maya.people).toEqual(['maya', 'noah'])
    await does(api.as('maya'), id, { type: 'RemoveMember', memberId: memberId('noah') })
    await expect.poll(() => maya.people).toEqual(['maya'])
    expect(noah.events.at(-1)).toMatchObject({ event: 'gone' })
  })

  test('what is wrong is refused by its name', async () => {
    const id = await boardOfTwo()
    const wrong = [
      [{ windowId: 'w 1', itemId: null }, 'windowId'],
      [{ windowId: 'w1' }, 'itemId'],
      [{ windowId: 'w1', itemId: 7 }, 'itemId'],
      [{ windowId: 'w1', itemId: null, name: 'Maya' }, 'name'],
      ['w1', 'body'],
    ] as const
    for (const [body, field] of wrong) {
      const answer = await api.as('maya').post(`/api/boards/${id}/presence`, body)
      expect(answer.status).toBe(400)
      expect((answer.body as Problem).errors?.map((error) => error.field)).toContain(field)
    }
    await expect(api.as('maya').window(id, 'a%20b').next()).rejects.toThrow('400')
  })

  test('nobody is recorded', async () => {
    const id = await boardOfTwo()
    const before = await rowCounts(api.deps.db)
    const maya = new OpenWindow(api, 'maya', id, 'w1')
    await expect.poll(() => maya.people).toEqual(['maya'])
    await api.as('maya').post(`/api/boards/${id}/presence`, { windowId: 'w1', itemId: itemId('i1') })
    await expect.poll(() => maya.people).toContain('maya: i1')
    expect(await rowCounts(api.deps.db)).toEqual(before)
  })
})

describe.runIf(PROVIDERS.includes('postgresql'))('presence in two processes', () => {
  let here: ApiUnderTest
  let there: ApiUnderTest
  beforeAll(async () => {
    here = await apiUnderTest({ provider: 'postgresql' })
    there = await apiUnderTest({ provider: 'postgresql', databaseUrl: here.databaseUrl })
  })
  afterAll(() => here.stop())

  test('people of both see each other, whichever process hears of the card; the end of one takes its people', async () => {
    const id = await newBoard(here.as('maya'))
    await addMember(here, id, 'maya', 'noah')
    const maya = new OpenWindow(here, 'maya', id, 'w1')
    const noah = new OpenWindow(there, 'noah', id, 'w2')
    await expect.poll(() => maya.people).toEqual(['maya', 'noah'])
    await expect.poll(() => noah.people).toEqual(['maya', 'noah'])
    await here.as('noah').post(`/api/boards/${id}/presence`, { windowId: 'w2', itemId: 'i1' })
    await expect.poll(() => maya.people).toEqual(['maya', 'noah: i1'])
    await there.stop()
    await expect.poll(() => maya.people).toEqual(['maya'])
  })
})
