import { expect, test } from 'vitest'
import { stepPath } from './step-path.ts'

const scale = { slot: 10, xOf: (index: number) => 5 + 10 * index, yOf: (value: number) => 100 - value }

test('a value holds for the width of its day, up to the end', () => {
  expect(stepPath([3, 3, 8, 8], scale)).toBe('M0 97 H20 V92 H40')
  expect(stepPath([3], scale)).toBe('M0 97 H10')
})

test('the line breaks off where there is no value, and begins again', () => {
  expect(stepPath([null, 3, null, null, 4, 5], scale)).toBe('M10 97 H20 M40 96 H50 V95 H60')
  expect(stepPath([null, null], scale)).toBe('')
  expect(stepPath([], scale)).toBe('')
})
