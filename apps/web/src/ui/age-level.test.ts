import { expect, it } from 'vitest'
import { ageLevel, ageShare } from './age-level.ts'

it('warns before the 85th percentile and says when it is past', () => {
  expect(ageLevel(6, 9)).toBe('young')
  expect(ageLevel(7, 9)).toBe('near')
  expect(ageLevel(9, 9)).toBe('near')
  expect(ageLevel(9.1, 9)).toBe('past')
  expect(ageLevel(400, null)).toBe('young')
})

it('never fills more than the bar', () => {
  expect(ageShare(3, 9)).toBeCloseTo(1 / 3)
  expect(ageShare(20, 9)).toBe(1)
  expect(ageShare(1, 0)).toBe(1)
})
