import { expect, test } from 'vitest'
import { legendPlaces } from './legend-places.ts'

test('entries stand side by side, and go on below where room ends', () => {
  expect(legendPlaces([80, 90, 70], 300)).toEqual([
    { x: 0, y: 0 },
    { x: 80, y: 0 },
    { x: 170, y: 0 },
  ])
  expect(legendPlaces([80, 90, 70, 100], 200)).toEqual([
    { x: 0, y: 0 },
    { x: 80, y: 0 },
    { x: 0, y: 20 },
    { x: 70, y: 20 },
  ])
})

test('an entry wider than all room has a line of its own', () => {
  expect(legendPlaces([500, 80], 200)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 20 },
  ])
})
