import { expect, test } from 'vitest'
import { edgeSpeed } from './edge-scroll.ts'

const box = { top: 50, bottom: 1050 }

test.each([
  { y: 550, speed: 0, because: 'in the middle' },
  { y: 170, speed: 0, because: 'where the upper zone begins' },
  { y: 930, speed: 0, because: 'where the lower zone begins' },
  { y: 50, speed: -1000, because: 'at the very top' },
  { y: 1050, speed: 1000, because: 'at the very bottom' },
  { y: 0, speed: -1000, because: 'above the box' },
  { y: 2000, speed: 1000, because: 'below the box' },
  { y: 990, speed: 250, because: 'half way into the zone' },
])('$because', ({ y, speed }) => {
  expect(edgeSpeed(y, box, 1000)).toBeCloseTo(speed)
})

test('a low box has zones that leave room between them', () => {
  expect(edgeSpeed(100, { top: 0, bottom: 200 }, 1000)).toBeCloseTo(0)
  expect(edgeSpeed(30, { top: 0, bottom: 200 }, 1000)).toBeLessThan(0)
  expect(edgeSpeed(50, { top: 0, bottom: 200 }, 1000)).toBeCloseTo(0)
})
