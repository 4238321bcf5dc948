import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowModel, ModelColumn } from './model.ts'
import { runModel } from './run-model.ts'

const anyDays = fc.array(fc.constantFrom(0, 0.25, 0.5, 1, 1.7, 4), { minLength: 1, maxLength: 6 })
const anyLimit = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 })

/** One to five columns for one to three groups of people, with waits, limits and rework. */
const anyModel: fc.Arbitrary<FlowModel> = fc
  .record({
    columns: fc.array(
      fc.record({
        days: anyDays,
        pauses: fc.boolean(),
        people: fc.option(fc.nat(2), { freq: 3 }),
        limit: anyLimit,
        rework: fc.option(fc.record({ chance: fc.constantFrom(0.05, 0.3), to: fc.nat(4) }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    people: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    gaps: fc.option(fc.array(fc.constantFrom(0, 0.2, 0.9, 2), { minLength: 1, maxLength: 5 }), { freq: 2 }),
    totalLimit: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ columns, people, gaps, totalLimit }) => ({
    columns: columns.map(
      (column, i): ModelColumn => ({
        ...column,
        // Somewhere it has to take time.
        days: [...column.days, 1],
        pauses: column.pauses ? [...column.days, 0.4].map((days, n) => (n % 2) * days) : null,
        rework: column.rework && { ...column.rework, to: Math.min(i, column.rework.to) },
      }),
    ),
    people,
    arrivals: gaps ? { kind: 'gaps', days: [...gaps, 0.5] } : { kind: 'saturated' },
    totalLimit,
  }))

describe('a simulated board, for any network', () => {
  it("keeps Little's law: days under way are the cycle times of what finished and the ages of what did not", () => {
    fc.assert(
      fc.property(anyModel, fc.integer(), fc.constantFrom(0, 30), (model, seed, warmUpDays) => {
        const run = runModel(model, { warmUpDays, days: 200 }, seed)
        const lived = run.finished * run.meanElapsed + run.ageAtEnd - run.ageAtBegin
        expect(run.meanWip * run.days).toBeCloseTo(lived, 6)
        expect(run.meanWip).toBeLessThan((model.totalLimit ?? 0) + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it('never stops: every limit leaves something to do', () => {
    fc.assert(
      fc.property(anyModel, fc.integer(), (model, seed) => {
        expect(runModel(model, { warmUpDays: 200, days: 400 }, seed).finished).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyModel, fc.integer(), (model, seed) => {
        const length = { warmUpDays: 10, days: 60 }
        expect(runModel(model, length, seed)).toEqual(runModel(model, length, seed))
      }),
      { numRuns: 30 },
    )
  })
})
