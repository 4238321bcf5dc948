import { randomUUID } from 'node:crypto'
import type { RisksAnswer } from '@paceboard/contract'
import { addDays, type Board, fromSnapshot, type Item, itemsIn, localDate, phaseOf } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, does, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

describe.each(PROVIDERS)('the risk of promised days on %s', (provider) => {
  const id = boardId(randomUUID())
  const today = localDate(Date.now(), 'Europe/Paris')
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider })
    const wish = { boardId: id, name: 'Our team', template: 'example', locale: 'en', timezone: 'Europe/Paris' }
    expect((await api.as('maya').post('/api/boards', wish)).status).toBe(201)
  })
  afterAll(() => api.stop())

  const boardNow = async () => fromSnapshot((await readBoard(api.as('maya'), id)).board)
  const promise = (items: readonly Item[], dueDate: string) =>
    does(api.as('maya'), id, {
      type: 'Batch',
      commands: items.map((item) => ({ type: 'EditItem', itemId: item.id, changes: { dueDate, publishAt: null } })),
    })
  /** Of the board as it is now: where reading it is slow, an answer may be some seconds old. */
  async function risks(): Promise<RisksAnswer> {
    const { seq } = await readBoard(api.as('maya'), id)
    const ask = async () => {
      const { status, body } = await api.as('maya').get(`/api/boards/${id}/flow/risks`)
      expect(status, JSON.stringify(body)).toBe(200)
      expect((body as RisksAnswer).seq).toBe(seq)
      return body as RisksAnswer
    }
    return vi.waitFor(ask, { timeout: 20_000 })
  }
  const openIn = (board: Board, kinds: readonly string[]) =>
    [...board.columns.values()]
      .filter((column) => kinds.includes(column.kind))
      .flatMap((column) => itemsIn(board, column.id))
      .flatMap((itemId) => board.items.get(itemId) ?? [])

  test('R12: work under way is judged by its age, and looks no worse for a later day', async () => {
    const board = await boardNow()
    const begun = [...board.items.values()].filter((item) => {
      const column = board.columns.get(item.columnId)
      return item.archivedAt === null && column !== undefined && phaseOf(column) === 'started'
    })
    await promise(begun, addDays(today, 2))
    const soon = (await risks()).risks.filter(({ ahead }) => ahead === null)
    expect(soon.length).toBeGreaterThan(3)
    expect(soon.every(({ planned, basis }) => planned === addDays(today, 2) && basis !== 'line')).toBe(true)
    await promise(begun, addDays(today, 200))
    const later = new Map((await risks()).risks.map((risk) => [risk.itemId, risk]))
    for (const { itemId, chance } of soon) {
      expect(later.get(itemId)?.chance ?? 1, itemId).toBeGreaterThanOrEqual(chance ?? 0)
    }
    await promise(begun, addDays(today, -1))
    const gone = (await risks()).risks.filter(({ ahead }) => ahead === null)
    expect(gone, 'a day that is gone needs no forecast').toEqual([])
  })

  test('R15: ranked work is judged by its place, and work without a rank not at all', async () => {
    const board = await boardNow()
    const ranked = openIn(board, ['backlog'])
    await promise([...ranked, ...openIn(board, ['intake'])], addDays(today, 30))
    const { risks: now, seq } = await risks()
    const inLine = now.filter(({ basis }) => basis === 'line')
    const places = ranked.map((item) => inLine.find(({ itemId }) => itemId === item.id))
    expect(ranked.length).toBeGreaterThan(3)
    expect(places.every((place) => place !== undefined)).toBe(true)
    for (const [at, place] of places.entries()) {
      const before = places[at - 1]
      if (before) expect(place?.chance ?? 1).toBeLessThanOrEqual(before.chance ?? 0)
      if (before) expect(place?.ahead).toBe((before.ahead ?? 0) + 1)
    }
    expect(inLine.some(({ itemId }) => openIn(board, ['intake']).some((item) => item.id === itemId))).toBe(false)
    expect((await risks()).seq).toBe(seq)
  })

  test('strangers see nothing', async () => {
    expect((await api.as('noah').get(`/api/boards/${id}/flow/risks`)).status).toBe(404)
  })
})
