import { expect, test } from 'vitest'
import { shiftOf } from './keep-place.ts'

const seen = [
  { key: 'a', start: 100 },
  { key: 'b', start: 160 },
  { key: 'c', start: 220 },
]
const at = (starts: Record<string, number>) => (key: unknown) => starts[key as string]

test('nothing moved: stay', () => {
  expect(shiftOf(seen, at({ a: 100, b: 160, c: 220 }))).toBe(0)
  expect(shiftOf([], at({}))).toBe(0)
})

test('all lines in view were pushed down: follow them', () => {
  expect(shiftOf(seen, at({ a: 160, b: 220, c: 280 }))).toBe(60)
})

test('one line went elsewhere, the others tell', () => {
  expect(shiftOf(seen, at({ a: 9000, b: 160, c: 220 }))).toBe(0)
  expect(shiftOf(seen, at({ b: 100, c: 160 }))).toBe(-60)
})
