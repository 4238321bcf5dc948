import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesScale } from './series-scale.ts'

const dates = (count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))

test('the place of a point leads back to it, at every width and number of points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 1, max: 800 }), (width, count) => {
      const scale = seriesScale({ width, points: dates(count), gap: 76, most: 9, margin: 20 })
      for (const index of [0, count >> 1, count - 1]) expect(scale.indexAt(scale.xOf(index))).toBe(index)
      expect(scale.indexAt(scale.left - 1)).toBeNull()
      expect(scale.indexAt(scale.right + 1)).toBeNull()
    }),
  )
})

test('higher values lie higher, and dates keep their distance', () => {
  const scale = seriesScale({ width: 600, points: dates(365), gap: 76, most: 30, margin: 20 })
  expect(scale.yOf(0)).toBe(scale.bottom)
  expect(scale.yOf(30)).toBeGreaterThanOrEqual(scale.top)
  expect(scale.values.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20, 25, 30])
  const gaps = scale.ticks.slice(1).map(({ at }, i) => at - (scale.ticks[i]?.at ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(70)
})
