import { expect, test } from 'vitest'
import { p85Of } from './p85-of.ts'

test('85 in a hundred took that long or less', () => {
  expect(p85Of([2, 3, 3, 4, 4, 5, 5, 5, 8, 8])).toBe(8)
  expect(p85Of([10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])).toBe(17)
  expect(p85Of([7])).toBe(7)
  expect(p85Of([])).toBeNull()
})
