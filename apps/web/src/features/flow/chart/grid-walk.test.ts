import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextPlace, type Place } from './grid-walk.ts'

const walk = (sizes: readonly number[], keys: readonly string[]) =>
  keys.reduce<Place | null>((at, key) => nextPlace('columns', sizes, at, key) ?? at, null)

test('the first arrow leads to the first cell, and empty columns are stepped over', () => {
  expect(walk([0, 2, 0, 1], ['ArrowRight'])).toEqual({ line: 1, cell: 0 })
  expect(walk([0, 2, 0, 1], ['ArrowRight', 'ArrowDown', 'ArrowRight'])).toEqual({ line: 3, cell: 0 })
  expect(walk([0, 2, 0, 1], ['End', 'ArrowRight'])).toEqual({ line: 3, cell: 0 })
  expect(walk([2, 3], ['End', 'Home'])).toEqual({ line: 0, cell: 0 })
})

test('rows turn the arrows around, and other keys lead nowhere', () => {
  expect(nextPlace('rows', [3, 3], { line: 0, cell: 1 }, 'ArrowDown')).toEqual({ line: 1, cell: 1 })
  expect(nextPlace('rows', [3, 3], { line: 0, cell: 1 }, 'ArrowRight')).toEqual({ line: 0, cell: 2 })
  expect(nextPlace('rows', [3], { line: 0, cell: 1 }, 'Tab')).toBeNull()
  expect(nextPlace('rows', [0, 0], null, 'ArrowDown')).toBeNull()
})

test('every cell is reached: along a line cell by cell, then to the next line', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const seen = new Set<string>()
      let at = nextPlace('columns', sizes, null, 'Home')
      for (let step = 0; at && step < 100; step++) {
        seen.add(`${at.line} ${at.cell}`)
        const down: Place | null = nextPlace('columns', sizes, at, 'ArrowDown')
        const isEnd = down?.cell === at.cell
        if (!isEnd) at = down
        else {
          const right: Place | null = nextPlace('columns', sizes, at, 'ArrowRight')
          if (!right || right.line === at.line) break
          at = { line: right.line, cell: 0 }
        }
      }
      expect(seen.size).toBe(sizes.reduce((sum, size) => sum + size, 0))
    }),
  )
})
