import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascendingDays, nearestRank } from './percentile.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

/** What ActionableAgile and Lighthouse compute: the floor(p·n/100)-th smallest. Kept here to compare tools. */
function floorRank(ascending: ArrayLike<number>, percent: number): number {
  const rank = Math.floor((percent * ascending.length) / 100)
  return ascending[Math.min(Math.max(rank, 1), ascending.length) - 1] ?? 0
}

interface PercentileCase {
  readonly values: readonly number[]
  readonly expected?: Readonly<Record<string, number>>
  readonly expectedFloorRank?: Readonly<Record<string, number>>
  readonly alsoNearestRankCeil?: Readonly<Record<string, number>>
}

describe('nearestRank', () => {
  it('R6: is the ceil(p·n/100)-th smallest value', () => {
    const ascending = ascendingDays([8, 5, 3, 2, 4, 5, 3, 8, 4, 5])
    expect([50, 70, 85, 95, 100].map((percent) => nearestRank(ascending, percent))).toEqual([4, 5, 8, 8, 8])
  })

  it('R6: takes the exact rank where p·n/100 is whole, whatever floating point says', () => {
    const oneToHundred = ascendingDays(Array.from({ length: 100 }, (_, i) => i + 1))
    for (let percent = 1; percent <= 100; percent++) expect(nearestRank(oneToHundred, percent)).toBe(percent)
  })

  it('R6: at least p % of the values are no larger, and no smaller value does that', () => {
    const anyDays = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 1, max: 100 }), (days, percent) => {
        const value = nearestRank(ascendingDays(days), percent) as number
        const atMost = (limit: number) => days.filter((one) => one <= limit).length * 100
        expect(days).toContain(value)
        expect(atMost(value)).toBeGreaterThanOrEqual(percent * days.length)
        expect(atMost(value - 1)).toBeLessThan(percent * days.length)
      }),
    )
  })

  it('has no answer without values, and takes whole percents only', () => {
    expect(nearestRank([], 85)).toBeNull()
    expect(() => nearestRank([1], 0)).toThrow(RangeError)
    expect(() => nearestRank([1], 0.85)).toThrow(RangeError)
    expect(() => nearestRank([1], 101)).toThrow(RangeError)
  })

  it('sorts by number, not by text', () => {
    expect([...ascendingDays([10, 9, 100])]).toEqual([9, 10, 100])
  })
})

describe.skipIf(!flowDataIsHere)('percentiles of other tools', () => {
  it('R6: ActionableAgile: its floor rank, and our nearest rank on the same values', () => {
    const { percentile } = readFlowData<{ percentile: { cases: readonly PercentileCase[] } }>(
      'fixtures/actionableagile/rules_and_vectors.json',
    )
    expect(percentile.cases.length).toBeGreaterThan(0)
    for (const { values, expectedFloorRank, alsoNearestRankCeil } of percentile.cases) {
      const ascending = ascendingDays(values)
      for (const [percent, days] of Object.entries(expectedFloorRank ?? {}))
        expect(floorRank(ascending, Number(percent))).toBe(days)
      for (const [percent, days] of Object.entries(alsoNearestRankCeil ?? {}))
        expect(nearestRank(ascending, Number(percent))).toBe(days)
    }
  })

  it('R6: Lighthouse: floor rank, never above our nearest rank', () => {
    const { cases } = readFlowData<{ cases: readonly PercentileCase[] }>(
      'fixtures/lighthouse/percentile_floor_rank.json',
    )
    expect(cases.length).toBeGreaterThan(0)
    for (const { values, expected } of cases) {
      const ascending = ascendingDays(values)
      for (const [percent, days] of Object.entries(expected ?? {})) {
        expect(floorRank(ascending, Number(percent))).toBe(days)
        if (percent !== '0' && values.length > 0)
          expect(nearestRank(ascending, Number(percent))).toBeGreaterThanOrEqual(days)
      }
    }
  })
})
