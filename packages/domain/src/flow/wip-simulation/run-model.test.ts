import { describe, expect, it } from 'vitest'
import type { FlowModel } from './model.ts'
import { runModel } from './run-model.ts'
import { column, network } from './testing/networks.ts'

const year = { warmUpDays: 0, days: 360 }
const perDay = (model: FlowModel) => runModel(model, { warmUpDays: 40, days: 360 }, 1).throughputPerDay

describe('a simulated board', () => {
  it('counts days as calendars do: from noon to noon is two days', () => {
    const arrivals = { kind: 'gaps', days: [1.5] } as const
    const run = runModel(network([column([1])], { arrivals }), { warmUpDays: 0, days: 3 }, 1)
    expect(run).toMatchObject({ finished: 1, meanElapsed: 1, meanCycleTime: 2, p85CycleTime: 2, ageAtEnd: 0 })
  })

  it('has no cycle time before anything is finished', () => {
    const run = runModel(network([column([9])], { totalLimit: 2 }), { warmUpDays: 0, days: 3 }, 1)
    expect(run).toMatchObject({ finished: 0, meanCycleTime: null, p85CycleTime: null, meanWip: 2, ageAtEnd: 6 })
  })

  it('lets items wait for others at the same time, and for colleagues one after the other', () => {
    expect(perDay(network([column([10], { people: null })], { totalLimit: 20 }))).toBeCloseTo(2)
    expect(perDay(network([column([10])], { totalLimit: 20 }))).toBeCloseTo(0.1)
    expect(perDay(network([column([10])], { totalLimit: 20, people: [3] }))).toBeCloseTo(0.3, 1)
  })

  it('shares people between columns, who finish before they begin', () => {
    const shared = { columns: [column([1]), column([1])], people: [1], arrivals: { kind: 'saturated' } } as const
    const run = runModel({ ...shared, totalLimit: 10 }, year, 1)
    expect(run.throughputPerDay).toBeCloseTo(0.5, 2)
    expect(perDay(network(shared.columns, { totalLimit: 10 }))).toBeCloseTo(1, 2)
  })

  it('keeps what cannot move on in its column, but frees who worked on it', () => {
    const slowEnd = column([2], { limit: 1 })
    const run = (limit: number) =>
      runModel(network([column([1], { limit }), slowEnd]), { warmUpDays: 40, days: 400 }, 1)
    expect(run(1)).toMatchObject({ throughputPerDay: 0.5, meanElapsed: 4 })
    expect(run(3)).toMatchObject({ throughputPerDay: 0.5, meanElapsed: 8 })
  })

  it('lets blocked items stand in their column, while colleagues go on with others', () => {
    const blocked = column([1], { pauses: [3] })
    expect(perDay(network([blocked], { totalLimit: 4 }))).toBeCloseTo(1)
    expect(perDay(network([{ ...blocked, limit: 2 }]))).toBeCloseTo(0.5, 1)
    expect(perDay(network([column([0, 0], { pauses: [2, 2] })], { totalLimit: 1 }))).toBeCloseTo(0.5)
  })

  it('sends work back, even into a full column', () => {
    const review = column([1], { limit: 1, rework: { chance: 0.5, to: 0 } })
    const model = network([column([1], { limit: 1 }), review])
    const long = runModel(model, { warmUpDays: 100, days: 20_000 }, 1)
    expect(long.throughputPerDay).toBeGreaterThan(0.3)
    expect(long.throughputPerDay).toBeLessThan(0.55)
  })

  it('does not stop an item where it has nothing to do', () => {
    const skipped = column([0])
    const run = runModel(network([column([1]), skipped, column([1])], { totalLimit: 1 }), year, 1)
    expect(run.meanElapsed).toBe(2)
  })

  it.each([
    ['nothing takes time', network([column([0, 0])], { totalLimit: 1 })],
    ['a column without times', network([column([])], { totalLimit: 1 })],
    ['a time that is none', network([column([-1])], { totalLimit: 1 })],
    ['other pauses than times', network([column([1, 2], { pauses: [1] })], { totalLimit: 1 })],
    ['nobody works', network([column([1])], { people: [0], totalLimit: 1 })],
    ['a column limit of 0', network([column([1], { limit: 0 })])],
    ['a total limit of 0', network([column([1])], { totalLimit: 0 })],
    ['endless rework', network([column([1], { rework: { chance: 1, to: 0 } })], { totalLimit: 1 })],
    ['rework ahead', network([column([1], { rework: { chance: 0.1, to: 1 } }), column([1])], { totalLimit: 1 })],
    ['everything at once', network([column([1])], { arrivals: { kind: 'gaps', days: [0] } })],
    ['an endless backlog without a limit', network([column([1])])],
  ])('refuses a model that cannot run: %s', (_, model) => {
    expect(() => runModel(model, year, 1)).toThrow(RangeError)
  })
})
