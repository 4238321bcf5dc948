import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemId } from '../ids.ts'
import { ColumnOrder, type RankedItem } from './column-order.ts'
import { byRank, type Rank } from './rank.ts'

/** Few ranks, so that places are taken, and enough items to cut chunks. */
const items = fc
  .uniqueArray(fc.tuple(fc.nat(400), fc.nat(99)), { selector: ([id]) => id, maxLength: 400, size: 'max' })
  .map((pairs) => pairs.map(([id, rank]): RankedItem => ({ id: `i${id}` as ItemId, rank: `a${rank}` as Rank })))

const ids = (list: readonly RankedItem[]) => list.map(({ id }) => id)
const filled = (list: readonly RankedItem[]) => list.reduce((order, item) => order.with(item), ColumnOrder.EMPTY)

describe('the order of a column', () => {
  test('is by rank, then id, filled at once or one by one', () => {
    fc.assert(
      fc.property(items, (list) => {
        const sorted = list.toSorted(byRank)
        for (const order of [filled(list), ColumnOrder.of(sorted)]) {
          expect(order.ids).toEqual(ids(sorted))
          expect(order.length).toBe(list.length)
          expect(order.first).toEqual(sorted[0])
          expect(order.last).toEqual(sorted.at(-1))
        }
      }),
    )
  })

  test('finds what is above and under a place, taken or free', () => {
    fc.assert(
      fc.property(items, fc.nat(99), (list, rank) => {
        const order = filled(list)
        const sorted = list.toSorted(byRank)
        const places = [...list.slice(0, 20), { id: 'free' as ItemId, rank: `a${rank}` as Rank }]
        for (const place of places) {
          expect(order.before(place)).toEqual(sorted.findLast((one) => byRank(one, place) < 0))
          expect(order.after(place)).toEqual(sorted.find((one) => byRank(one, place) > 0))
        }
      }),
    )
  })

  test('loses items without changing what it was', () => {
    fc.assert(
      fc.property(items, fc.array(fc.nat()), (list, picks) => {
        const full = ColumnOrder.of(list.toSorted(byRank))
        const gone = new Set(picks.map((pick) => list[pick % Math.max(1, list.length)]))
        const left = [...gone].reduce((order, item) => (item ? order.without(item).without(item) : order), full)
        expect(left.ids).toEqual(ids(list.filter((item) => !gone.has(item)).toSorted(byRank)))
        expect(full.ids).toEqual(ids(list.toSorted(byRank)))
      }),
    )
  })

  test('hands out the same list of ids until it changes', () => {
    const order = filled([{ id: 'a' as ItemId, rank: 'a0' as Rank }])
    expect(order.ids).toBe(order.ids)
  })
})
