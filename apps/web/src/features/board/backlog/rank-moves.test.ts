import type { ItemId } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { belowForRank, gapForRank, inOrder, lastRankFor, rankAfter, rankForGap, stepOfKey } from './rank-moves.ts'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'] as ItemId[] as [ItemId, ItemId, ItemId, ItemId, ItemId]
const order = [a, b, c]

describe('the neighbour for a rank', () => {
  test.each([
    [1, null],
    [2, b],
    [3, c],
    [99, c],
    [0, null],
  ])('a at rank %i', (rank, below) => expect(belowForRank(order, [a], rank)).toBe(below))

  test('an item from elsewhere counts as one more', () => {
    expect(belowForRank(order, [d], 2)).toBe(a)
    expect(belowForRank(order, [d], 4)).toBe(c)
    expect(belowForRank([], [d], 1)).toBeNull()
    expect(lastRankFor(order, [d])).toBe(4)
    expect(lastRankFor(order, [a])).toBe(3)
  })

  test('several are one block, wherever they stood', () => {
    expect(belowForRank([a, b, c, d, e], [b, d], 1)).toBeNull()
    expect(belowForRank([a, b, c, d, e], [b, d], 2)).toBe(a)
    expect(belowForRank([a, b, c, d, e], [b, d], 9)).toBe(e)
    expect(lastRankFor([a, b, c, d, e], [b, d])).toBe(4)
  })
})

test('a gap and the rank it stands for are one place', () => {
  const five = [a, b, c, d, e]
  for (const chosen of [[a], [c], [e], [b, d], [a, b, e]]) {
    for (let rank = 1; rank <= lastRankFor(five, chosen); rank++) {
      expect(rankForGap(five, chosen, gapForRank(five, chosen, rank))).toBe(rank)
    }
  }
  expect(rankForGap(five, [c], 2)).toBe(3)
  expect(rankForGap(five, [c], 3)).toBe(3)
})

describe('steps', () => {
  test('stop at the ends', () => {
    expect(rankAfter(order, [a], 'up')).toBeNull()
    expect(rankAfter(order, [a], 'down')).toBe(2)
    expect(rankAfter(order, [b], 'top')).toBe(1)
    expect(rankAfter(order, [c], 'bottom')).toBeNull()
    expect(rankAfter(order, [d], 'up')).toBeNull()
  })

  test.each([
    { chosen: [b, d], step: 'up', rank: 1, because: 'above a, and together' },
    { chosen: [b, d], step: 'down', rank: 4, because: 'below e, and together' },
    { chosen: [a, c], step: 'up', rank: 1, because: 'nothing is above, but they come together' },
    { chosen: [a, b], step: 'up', rank: null, because: 'they stand there already' },
    { chosen: [d, e], step: 'bottom', rank: null, because: 'they stand there already' },
    { chosen: [c, e], step: 'bottom', rank: 4, because: 'they come together' },
    { chosen: [e, b], step: 'top', rank: 1, because: 'in whatever order they were chosen' },
  ] as const)('$chosen $step: $because', ({ chosen, step, rank }) => {
    expect(rankAfter([a, b, c, d, e], chosen, step)).toBe(rank)
  })
})

test('chosen items go in the order shown, those from elsewhere last', () => {
  expect(inOrder(order, [c, a])).toEqual([a, c])
  expect(inOrder(order, [d, c, a])).toEqual([a, c, d])
})

test('arrows rank only with Alt', () => {
  expect(stepOfKey({ altKey: true, key: 'ArrowUp' })).toBe('up')
  expect(stepOfKey({ altKey: false, key: 'ArrowUp' })).toBeNull()
  expect(stepOfKey({ altKey: true, key: 'a' })).toBeNull()
})
