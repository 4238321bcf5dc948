import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { newBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

describe.each(PROVIDERS)('odd addresses on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
  })
  afterAll(() => api.stop())

  test.each([
    ['commits?after=3000000000', 'after'],
    ['commits?after=9007199254740991', 'after'],
    ['activity?before=3000000000', 'before'],
    ['activity?itemId=%00', 'itemId'],
    ['stream?after=3000000000', 'after'],
  ])('%s is refused by the name of its field', async (address, field) => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const { status, body } = await maya.get(`/api/boards/${id}/${address}`)
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field }] } })
  })

  test('an import that cannot exist is not there', async () => {
    const maya = api.as('maya')
    expect((await maya.send('DELETE', '/api/imports/%00')).status).toBe(404)
    const wish = { boardId: 'b', name: 'B', locale: 'en', timezone: 'UTC', kinds: {}, typeLabels: [], members: [] }
    expect((await maya.post('/api/imports/%00', wish)).status).toBe(404)
  })
})
