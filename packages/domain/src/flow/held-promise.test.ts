import { describe, expect, it } from 'vitest'
import { heldPromise } from './held-promise.ts'
import { type ServiceRow, serviceLevel } from './service-expectation.ts'
import { linesFor } from './small-samples.ts'

function row(...days: readonly number[]): ServiceRow {
  const cycleTimes = Int32Array.from(days).sort()
  return { ...serviceLevel(cycleTimes, 85), enough: linesFor(cycleTimes.length).includes(85), cycleTimes }
}

const sprints = row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
const all = row(...sprints.cycleTimes, 20, 30)

describe('heldPromise', () => {
  it('R7: enough items have a promise of their own', () => {
    expect(heldPromise(sprints, { all })).toEqual({ basis: 'own', days: 9, kept: 9 })
    expect(heldPromise(all, { all })).toEqual({ basis: 'own', days: 20, kept: 11 })
  })

  it('R7: too few borrow one, and their own items are counted against it', () => {
    expect(heldPromise(row(9, 10, 2), { pace: sprints, all })).toEqual({ basis: 'pace', days: 9, kept: 2 })
    expect(heldPromise(row(21, 30), { pace: row(21, 30), all })).toEqual({ basis: 'all', days: 20, kept: 0 })
  })

  it('promises nothing from nothing', () => {
    const few = row(3, 4)
    expect(heldPromise(few, { all: few })).toEqual({ basis: 'own', days: null, kept: null })
    expect(heldPromise(few, { pace: few, all: row(3, 4, 5) })).toEqual({ basis: 'all', days: null, kept: null })
  })
})
