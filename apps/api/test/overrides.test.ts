import type { OverridesAnswer } from '@paceboard/contract'
import { addDays, DAY_MS, localDate } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { columnsOf, does, itemId, memberId, newBoard, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

describe.each(PROVIDERS)('who went over a limit, on %s', (provider) => {
  let now = Date.UTC(2026, 2, 10, 9)
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
  })
  afterAll(() => api.stop())

  test('is told since a day of the board, newest first, and to nobody else', async () => {
    const maya = api.as('maya')
    const id = await newBoard(maya)
    const at = await readBoard(maya, id)
    const [type] = at.board.types
    if (!type) throw new Error('a board has a type')
    const columnId = columnsOf(at).ofKind('active')
    const { timezone } = at.board.settings
    const today = localDate(now, timezone)
    const wip = { limit: 1, sprint: null, marathon: null, mode: 'soft' } as const
    await does(maya, id, { type: 'SetWipLimit', columnId, wip, reason: 'Less at once', reviewOn: null })
    const pull = async (name: string, reason?: string) => {
      const item = { itemId: itemId(name), typeId: type.id, title: name, locale: 'en', place: null } as const
      await does(maya, id, { type: 'CreateItem', ...item })
      const move = { type: 'MoveItem', itemId: itemId(name), toColumnId: columnId, below: null } as const
      await does(maya, id, reason === undefined ? move : { ...move, reason })
    }
    await pull('first')
    await pull('second', 'Fair on Friday')
    now += DAY_MS
    await pull('third', 'The printer waits')

    const since = async (from: string, who = 'maya') => api.as(who).get(`/api/boards/${id}/overrides?from=${from}`)
    const { overrides, complete } = (await since(today)).body as OverridesAnswer
    expect(overrides.map(({ itemId: item, reason, count }) => [item, reason, count])).toEqual([
      ['third', 'The printer waits', 2],
      ['second', 'Fair on Friday', 1],
    ])
    expect(overrides[0]).toMatchObject({ of: 'column', columnId, by: memberId('maya'), at: now, limit: 1 })
    expect(complete).toBe(true)
    expect(((await since(addDays(today, 1))).body as OverridesAnswer).overrides).toHaveLength(1)
    expect((await since('2026-13-01')).status).toBe(400)
    expect((await since(today, 'zoe')).status).toBe(404)
  })
})
