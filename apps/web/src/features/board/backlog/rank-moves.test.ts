import type { ItemId } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { belowForRank, rankAfter, stepOfKey } from './rank-moves.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as ItemId[] as [ItemId, ItemId, ItemId, ItemId]
const order = [a, b, c]

describe('the neighbour for a rank', () => {
  test.each([
    [1, null],
    [2, b],
    [3, c],
    [99, c],
    [0, null],
  ])('a at rank %i', (rank, below) => expect(belowForRank(order, a, rank)).toBe(below))

  test('an item from elsewhere counts as one more', () => {
    expect(belowForRank(order, d, 2)).toBe(a)
    expect(belowForRank(order, d, 4)).toBe(c)
    expect(belowForRank([], d, 1)).toBeNull()
  })

  test('every rank of every item is where it ends up', () => {
    for (const id of order) {
      for (const rank of [1, 2, 3]) {
        const others = order.filter((one) => one !== id)
        const below = belowForRank(order, id, rank)
        const after = others.toSpliced(below === null ? 0 : others.indexOf(below) + 1, 0, id)
        expect(after.indexOf(id) + 1).toBe(rank)
      }
    }
  })
})

test('steps stop at the ends', () => {
  expect(rankAfter(order, a, 'up')).toBeNull()
  expect(rankAfter(order, a, 'down')).toBe(2)
  expect(rankAfter(order, b, 'top')).toBe(1)
  expect(rankAfter(order, c, 'bottom')).toBeNull()
  expect(rankAfter(order, d, 'up')).toBeNull()
})

test('arrows rank only with Alt', () => {
  expect(stepOfKey({ altKey: true, key: 'ArrowUp' })).toBe('up')
  expect(stepOfKey({ altKey: false, key: 'ArrowUp' })).toBeNull()
  expect(stepOfKey({ altKey: true, key: 'a' })).toBeNull()
})
