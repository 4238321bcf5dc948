import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex } from './first-index.ts'

test('finds what a walk through the list finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(25), fc.nat(5), (numbers, least, from) => {
      const list = numbers.toSorted((a, b) => a - b)
      const begin = Math.min(from, list.length)
      const walked = list.findIndex((number, i) => i >= begin && number >= least)
      expect(firstIndex(list, (number) => number >= least, begin)).toBe(walked < 0 ? list.length : walked)
    }),
  )
})
