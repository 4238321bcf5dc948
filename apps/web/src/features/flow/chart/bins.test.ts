import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binsOf } from './bins.ts'

test('up to 30 days every day has its bar, empty ones too', () => {
  expect(binsOf([1, 1, 4])).toEqual([
    { from: 1, to: 1, count: 2 },
    { from: 2, to: 2, count: 0 },
    { from: 3, to: 3, count: 0 },
    { from: 4, to: 4, count: 1 },
  ])
  expect(binsOf([30])).toHaveLength(30)
  expect(binsOf([])).toEqual([])
})

test('longer ones get bars of whole days by Freedman and Diaconis', () => {
  // 1 to 64: quartiles 16 and 48, so 2 · 32 / 4 = 16 days a bar.
  const bins = binsOf(Array.from({ length: 64 }, (_, i) => i + 1))
  expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
    [1, 16, 16],
    [17, 32, 16],
    [33, 48, 16],
    [49, 64, 16],
  ])
})

test('one long item among equals does not make a thousand bars', () => {
  expect(binsOf([...Array.from({ length: 20 }, () => 3), 900]).length).toBeLessThanOrEqual(31)
})

test('every item is in exactly one bar, and its bar holds its days', () => {
  const days = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(days, (some) => {
      const bins = binsOf(some)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(some.length)
      for (const { from, to, count } of bins) {
        expect(count).toBe(some.filter((one) => one >= from && one <= to).length)
      }
      expect(bins.every(({ from }, i) => from === (bins[i - 1]?.to ?? 0) + 1)).toBe(true)
    }),
  )
})
