import type { AgingItem, ColumnId, ItemId, TypeId } from '@paceboard/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageingMarks, ageingPlot } from './ageing-plot.ts'

function aged(id: string, ageDays: number): AgingItem {
  return {
    id: id as ItemId,
    typeId: 'blog' as TypeId,
    pace: 'sprint',
    assigneeId: null,
    columnId: 'doing' as ColumnId,
    startedOn: '2026-11-01',
    ageDays,
    columnDays: 1,
    blocked: null,
    expectedDays: null,
    basis: 'all',
    chance: null,
  }
}

test('a narrow place gets a picture wide enough for its columns', () => {
  expect(ageingPlot(300, 8, 20).width).toBeGreaterThan(500)
  expect(ageingPlot(900, 4, 20).width).toBe(900)
  // The panel of a phone holds the four started columns that most boards have.
  expect(ageingPlot(326, 4, 20).width).toBe(326)
})

test('items of the same age stand beside each other, and become one mark when there is no room', () => {
  const plot = ageingPlot(600, 4, 20)
  const pair = ageingMarks([[aged('a', 5), aged('b', 5)]], plot)
  expect(pair.map(({ items }) => items.length)).toEqual([1, 1])
  expect(pair[1]?.x).toBeGreaterThan(pair[0]?.x ?? 0)
  const crowd = ageingMarks([Array.from({ length: 40 }, (_, i) => aged(`${i}`, 5))], plot)
  expect(crowd.length).toBeLessThan(8)
  expect(crowd.reduce((sum, { items }) => sum + items.length, 0)).toBe(40)
})

test('every item is in exactly one mark, inside its column, and marks of a column do not touch', () => {
  const ages = fc.array(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 30 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(ages, fc.integer({ min: 320, max: 1200 }), (columns, width) => {
      const items = columns.map((some, column) =>
        some.toSorted((a, b) => b - a).map((age, i) => aged(`${column}-${i}`, age)),
      )
      const plot = ageingPlot(width, columns.length, 120)
      const marks = ageingMarks(items, plot)
      expect(marks.flatMap((mark) => mark.items.map(({ id }) => id)).toSorted()).toEqual(
        items
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      )
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18)
      }
    }),
  )
})
