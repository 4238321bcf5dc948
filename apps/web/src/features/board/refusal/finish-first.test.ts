import type { Board, ColumnId, Item, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { finishFirst, lastIn } from './finish-first.ts'

const review = 'review' as ColumnId
const items = [
  { id: 'new', enteredAt: 40, blocked: null },
  { id: 'stuck', enteredAt: 30, blocked: { reason: 'approval' } },
  { id: 'oldest', enteredAt: 10, blocked: null },
  { id: 'older', enteredAt: 20, blocked: null },
] as unknown as Item[]
const board = {
  items: new Map(items.map((item) => [item.id, item])),
  order: new Map([[review, { ids: items.map((item) => item.id) }]]),
} as unknown as Board

test('what to finish first: blocked work, then what stands longest, three at most', () => {
  expect(finishFirst(board, review).map((item) => item.id)).toEqual(['stuck', 'oldest', 'older'])
})

test('the last to come in took the place', () => {
  expect(lastIn(board, review)?.id).toBe('new' as ItemId)
  expect(lastIn(board, 'empty' as ColumnId)).toBeNull()
})
