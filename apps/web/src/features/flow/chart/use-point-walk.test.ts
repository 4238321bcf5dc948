import { expect, test } from 'vitest'
import { nextPoint, type WalkedPoint } from './use-point-walk.ts'

const walk = (keys: string, parts = 0) =>
  keys.split(' ').reduce<WalkedPoint | null>((at, key) => nextPoint(key, at, 5, parts) ?? at, null)

test('the first arrow goes to the newest point, and no step leaves the series', () => {
  expect(walk('ArrowLeft')).toEqual({ index: 4, part: null })
  expect(walk('ArrowRight ArrowRight')).toEqual({ index: 4, part: null })
  expect(walk('Home ArrowLeft')).toEqual({ index: 0, part: null })
  expect(walk('Home ArrowRight ArrowRight')).toEqual({ index: 2, part: null })
  expect(walk('Home End')).toEqual({ index: 4, part: null })
})

test('up and down go through the parts, which stay chosen from point to point', () => {
  expect(walk('ArrowUp', 3)).toEqual({ index: 4, part: 2 })
  expect(walk('ArrowDown ArrowDown Home', 3)).toEqual({ index: 0, part: 1 })
  expect(walk('ArrowUp ArrowDown', 3)).toEqual({ index: 4, part: 2 })
  expect(walk('ArrowDown ArrowUp ArrowLeft', 3)).toEqual({ index: 3, part: 0 })
})

test('without points or parts there is no way', () => {
  expect(nextPoint('ArrowUp', { index: 1, part: null }, 5, 0)).toBeNull()
  expect(nextPoint('Home', null, 0, 3)).toBeNull()
  expect(nextPoint('Tab', { index: 1, part: 0 }, 5, 3)).toBeNull()
})
