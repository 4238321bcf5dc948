import { describe, expect, it } from 'vitest'
import { chanceWithin, smallerThan } from './chance.ts'
import { ascendingDays } from './percentile.ts'
import { attainedShare, serviceLevel } from './service-expectation.ts'

const cycleTimes = ascendingDays([2, 3, 3, 4, 4, 5, 5, 5, 8, 8])

describe('chanceWithin', () => {
  it.each([
    [1, 8, 1],
    [1, 5, 0.8],
    [4, 5, 5 / 7],
    [5, 5, 3 / 5],
    [5, 4, 0],
  ])('R12: an item of age %i has a chance to be done within %i days of %d', (age, days, chance) => {
    expect(chanceWithin(cycleTimes, age, days)).toBe(chance)
  })

  it('R12: says nothing when fewer than five items took as long', () => {
    expect(chanceWithin(cycleTimes, 6, 8)).toBeNull()
    expect(chanceWithin(ascendingDays([3, 3, 3, 3]), 1, 3)).toBeNull()
    expect(chanceWithin(ascendingDays([3, 3, 3, 3, 3]), 1, 3)).toBe(1)
  })
})

describe('serviceLevel', () => {
  it('R6, R12: at least so many per cent of the items were within the days', () => {
    expect(serviceLevel(cycleTimes, 85)).toEqual({ n: 10, days: 8, attained: 1 })
    expect(serviceLevel(cycleTimes, 70)).toEqual({ n: 10, days: 5, attained: 0.8 })
    expect(serviceLevel(ascendingDays([]), 85)).toEqual({ n: 0, days: null, attained: null })
  })

  it('R12: a promise may be held against what was', () => {
    expect(attainedShare(cycleTimes, 4)).toBe(0.5)
    expect(attainedShare(cycleTimes, 1)).toBe(0)
    expect(attainedShare(ascendingDays([]), 4)).toBeNull()
  })
})

describe('smallerThan', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 5],
    [6, 8],
    [9, 10],
  ])('%i has so many values below it: %i', (value, count) => {
    expect(smallerThan(cycleTimes, value)).toBe(count)
  })
})
