import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byRank, type Rank, rankBetween, ranksAfter } from './rank.ts'

/** The longest rank after many insertions, each at a place that the ranks so far decide. */
function longest(insertions: number, place: (ranks: readonly Rank[], step: number) => number): number {
  const ranks: Rank[] = [...ranksAfter(null, 2)]
  for (let step = 0; step < insertions; step++) {
    const index = place(ranks, step)
    ranks.splice(index, 0, rankBetween(ranks[index - 1] ?? null, ranks[index] ?? null))
  }
  expect(ranks).toEqual(ranks.toSorted())
  expect(new Set(ranks).size).toBe(ranks.length)
  return Math.max(...ranks.map((rank) => rank.length))
}

describe('ranks', () => {
  test('wherever things are inserted, they sort as placed and never meet', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (places) => {
        longest(places.length, (ranks, step) => (places[step] ?? 0) % (ranks.length + 1))
      }),
    )
  })

  test('of a new list are in order after the last one', () => {
    const ranks = ranksAfter('a5' as Rank, 100)
    expect(ranks).toEqual(ranks.toSorted())
    expect((ranks[0] as string) > 'a5').toBe(true)
  })

  test.each([
    ['always first', () => 0, 4],
    ['always last', (ranks: readonly Rank[]) => ranks.length, 4],
    ['always below the same item', () => 1, 100],
    ['always above the same item', (ranks: readonly Rank[]) => ranks.length - 1, 110],
    [
      'by turns below and above what came last',
      (ranks: readonly Rank[], step: number) => (step % 2) + ((ranks.length / 2) | 0),
      100,
    ],
  ])('stay short after 500 insertions, %s', (_where, place, most) => {
    const length = longest(500, place)
    expect(length).toBeLessThanOrEqual(most)
  })

  test('equal ones, which only a merge of two boards could make, fall back on the id', () => {
    const rank = 'a0' as Rank
    expect(byRank({ id: 'a', rank }, { id: 'b', rank })).toBe(-1)
    expect(byRank({ id: 'b', rank }, { id: 'a', rank })).toBe(1)
    expect(byRank({ id: 'a', rank }, { id: 'a', rank })).toBe(0)
  })
})
