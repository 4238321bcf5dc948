import { describe, expect, test } from 'vitest'
import type { CheckId } from '../ids.ts'
import { changesOf, freeCheckId, same } from './decision.ts'

describe('comparing by value', () => {
  test('the order of keys does not matter, the order of a list does', () => {
    expect(same({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 })).toBe(true)
    expect(same([1, 2], [2, 1])).toBe(false)
  })

  test.each([
    ['a field more', { a: 1 }, { a: 1, b: 1 }],
    ['another field', { a: 1 }, { b: 1 }],
    ['nothing and something', null, {}],
    ['a list and its like', [1], { 0: 1 }],
    ['a number and a text', 1, '1'],
  ])('tells apart %s', (_what, a, b) => {
    expect(same(a, b)).toBe(false)
    expect(same(b, a)).toBe(false)
  })
})

describe('changes', () => {
  test('are the fields that differ, before and after', () => {
    const now = { title: 'Banner', size: 3, tags: ['a'] }
    expect(changesOf(now, { title: 'Poster', size: 3, tags: ['a'] })).toEqual({
      from: { title: 'Banner' },
      to: { title: 'Poster' },
    })
    expect(changesOf(now, { tags: ['a'] })).toBeNull()
  })
})

test('a free id for a check is counted on from its place', () => {
  const taken = ['c2', 'c3'].map((id) => ({ id: id as CheckId }))
  expect([freeCheckId(taken, 1), freeCheckId(taken, 2)]).toEqual(['c1', 'c4'])
})
