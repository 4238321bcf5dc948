import { describe, expect, it } from 'vitest'
import { fallingPoints, risingPoints } from './chance-points.ts'

describe('the points of a chance curve', () => {
  it('rise from no chance to all but certain, and stop there', () => {
    expect(risingPoints({ from: 3, chances: [0.2, 0.6, 0.996, 0.999, 1] })).toEqual([
      { outcome: 2, chance: 0 },
      { outcome: 3, chance: 0.2 },
      { outcome: 4, chance: 0.6 },
      { outcome: 5, chance: 0.996 },
    ])
  })

  it('fall from certain to all but hopeless, and stop there', () => {
    expect(fallingPoints({ from: 7, chances: [1, 0.5, 0.004, 0.001] })).toEqual([
      { outcome: 7, chance: 1 },
      { outcome: 8, chance: 0.5 },
      { outcome: 9, chance: 0.004 },
    ])
    expect(fallingPoints({ from: 7, chances: [1] })).toEqual([
      { outcome: 7, chance: 1 },
      { outcome: 8, chance: 0 },
    ])
  })
})
