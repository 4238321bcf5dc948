import { randomUUID } from 'node:crypto'
import { fromSnapshot } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPaths } from '../src/db/board/item-paths.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { entriesIn } from './support/entries-in.ts'
import { expectRowsFollowFromLog } from './support/log.ts'

describe.each(PROVIDERS)('the example board on %s', (provider) => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
  })
  afterAll(() => api.stop())

  test('is stored with its whole history, and whoever made it works on it', async () => {
    const maya = api.as('maya')
    const id = boardId(randomUUID())
    const wish = { boardId: id, name: 'Our team', template: 'example', locale: 'fr', timezone: 'Europe/Paris' }
    const founded = await maya.post('/api/boards', wish)
    expect(founded.status, JSON.stringify(founded.body)).toBe(201)
    const at = await readBoard(maya, id)
    expect(founded.body).toEqual({ boardId: id, seq: at.seq })
    expect(at.board.settings.name).toBe('Our team')
    expect(
      [...fromSnapshot(at.board).items.values()].filter((item) => item.clock.finishedAt !== null).length,
    ).toBeGreaterThan(20)
    await expectRowsFollowFromLog(api.deps.db, id)
    const paths = await readPaths(api.deps.db, id)
    for (const item of at.board.items) {
      expect(entriesIn(paths, item.num).at(-1)?.columnId, item.title).toBe(item.columnId)
    }
  })
})
