import { describe, expect, it } from 'vitest'
import { comparisonGroup, linesFor } from './small-samples.ts'

describe('small samples', () => {
  it.each([
    [0, []],
    [4, []],
    [5, [50]],
    [9, [50]],
    [10, [50, 70, 85]],
    [19, [50, 70, 85]],
    [20, [50, 70, 85, 95]],
    [4000, [50, 70, 85, 95]],
  ])('R7: %i items carry the lines %j', (n, lines) => {
    expect(linesFor(n)).toEqual(lines)
  })

  const all = { n: 3 }

  it('R7: a type and pace with 10 items stands by itself', () => {
    expect(comparisonGroup({ typeAndPace: { n: 10 }, pace: { n: 90 }, all })).toEqual({
      basis: 'typeAndPace',
      group: { n: 10 },
    })
  })

  it('R7: with fewer than 10 it falls back to the pace and says so', () => {
    expect(comparisonGroup({ typeAndPace: { n: 9 }, pace: { n: 10 }, all })).toEqual({
      basis: 'pace',
      group: { n: 10 },
    })
    expect(comparisonGroup({ typeAndPace: undefined, pace: { n: 10 }, all }).basis).toBe('pace')
  })

  it('R7: and then to all items, however few', () => {
    expect(comparisonGroup({ typeAndPace: { n: 9 }, pace: { n: 9 }, all })).toEqual({ basis: 'all', group: all })
    expect(comparisonGroup({ typeAndPace: undefined, pace: undefined, all }).basis).toBe('all')
  })
})
