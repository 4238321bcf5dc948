import type { BoardAnswer } from '@paceboard/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { columnsOf, does, itemId, newBoard } from './support/boards.ts'

let api: ApiUnderTest
beforeAll(async () => {
  api = await apiUnderTest({ provider: 'sqlite' })
})
afterAll(() => api.stop())

async function open(id: string, encoding: string) {
  const headers = { as: 'maya', 'accept-encoding': encoding }
  const response = await fetch(`${api.baseUrl}/api/boards/${id}`, { headers })
  // fetch has undone the compression by now.
  return { headers: response.headers, answer: (await response.json()) as BoardAnswer }
}

test('a board is sent compressed to those who understand it, and plain to the others', async () => {
  const id = await newBoard(api.as('maya'))
  const zipped = await open(id, 'gzip, br')
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(zipped.headers.get('vary')).toMatch(/accept-encoding/i)
  const plain = await open(id, 'identity')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(plain.answer).toEqual(zipped.answer)
  expect(plain.answer).toMatchObject({ boardId: id, seq: 1 })
})

test('whoever opens a board after a command finds it done', async () => {
  const maya = api.as('maya')
  const id = await newBoard(maya)
  const { answer } = await open(id, 'gzip')
  const place = { columnId: columnsOf(answer).ofKind('backlog'), below: null }
  const typeId = answer.board.types[0]?.id
  if (!typeId) throw new Error('the template has no type')
  const create = { type: 'CreateItem', itemId: itemId('i1'), typeId, title: 'Flyer', locale: 'en', place } as const
  const seq = await does(maya, id, create)
  const after = await open(id, 'gzip')
  expect(after.answer.seq).toBe(seq)
  expect(after.answer.board.items.map((item) => item.title)).toEqual(['Flyer'])
})
