import { describe, expect, it } from 'vitest'
import { flowDataIsHere, readFlowData } from '../testing/shared-flow-data.ts'
import type { FlowModel } from './model.ts'
import { runModel } from './run-model.ts'
import { column, exponential, network } from './testing/networks.ts'

interface Row {
  readonly w: number
  readonly th: number
  readonly ct: number
}
interface Table<R> {
  readonly tolerancePct: number
  readonly rows: readonly R[]
}
interface ClosedForms {
  readonly conwipBalancedExponential: Table<Row>
  readonly conwipUnbalancedExponential: Table<Row> & { readonly meanTouch: readonly number[] }
  readonly conwipWithOutsideWaits: Table<Row> & {
    readonly meanTouch: readonly number[]
    readonly kinds: readonly ('q' | 'd')[]
  }
  readonly deterministicBestCase: Table<Row>
  readonly perColumnLimits2: Table<Record<'l1' | 'l2' | 'mu1' | 'mu2' | 'th', number>>
  readonly openQueue: Table<Record<'workers' | 'arrivalRate' | 'ct', number>>
}

/** Finished items that a run measures: enough for the tolerances, and for a build server. */
const ITEMS = 60_000
const SEED = 3

function expectWithin(actual: number, exact: number, tolerancePct: number, name: string) {
  expect((Math.abs(actual - exact) / exact) * 100, `${name}: ${actual} for ${exact}`).toBeLessThan(tolerancePct)
}

function longRun(model: FlowModel, throughput: number, items = ITEMS) {
  return runModel(model, { warmUpDays: items / 20 / throughput, days: items / throughput }, SEED)
}

describe.skipIf(!flowDataIsHere)('a simulated board against exact answers', () => {
  const forms = () => readFlowData<ClosedForms>('expected/wip-sim-closed-forms.json')
  const times = exponential(1)

  function expectTotalLimits(model: FlowModel, { rows, tolerancePct }: Table<Row>, items = ITEMS) {
    for (const { w, th, ct } of rows) {
      const result = longRun({ ...model, totalLimit: w }, th, items)
      expectWithin(result.throughputPerDay, th, tolerancePct, `throughput at ${w}`)
      expectWithin(result.meanElapsed, ct, tolerancePct, `cycle time at ${w}`)
    }
  }

  it('four equal columns under a total limit', () => {
    expectTotalLimits(network([1, 2, 3, 4].map(() => column(times))), forms().conwipBalancedExponential)
  })

  it('four unequal columns under a total limit', () => {
    const { conwipUnbalancedExponential: form } = forms()
    expectTotalLimits(network(form.meanTouch.map((mean) => column(exponential(mean)))), form)
  })

  it('columns where work waits for others', () => {
    const { conwipWithOutsideWaits: form } = forms()
    const columns = form.meanTouch.map((mean, i) =>
      column(exponential(mean), form.kinds[i] === 'd' ? { people: null } : {}),
    )
    expectTotalLimits(network(columns), form)
  })

  it('the best case: every item takes the same time', () => {
    expectTotalLimits(network([1, 2, 3, 4].map(() => column([1]))), forms().deterministicBestCase, 10_000)
  })

  it('two columns with limits of their own', () => {
    const { rows, tolerancePct } = forms().perColumnLimits2
    for (const { l1, l2, mu1, mu2, th } of rows) {
      const columns = [column(exponential(1 / mu1), { limit: l1 }), column(exponential(1 / mu2), { limit: l2 })]
      const result = longRun(network(columns), th)
      expectWithin(result.throughputPerDay, th, tolerancePct, `throughput at ${l1} and ${l2}`)
    }
  })

  it('an open queue before one to four people', () => {
    const { rows, tolerancePct } = forms().openQueue
    for (const { workers, arrivalRate, ct } of rows) {
      const arrivals = { kind: 'gaps', days: exponential(1 / arrivalRate) } as const
      const model = network([column(times)], { arrivals, people: [workers] })
      expectWithin(longRun(model, arrivalRate, 4 * ITEMS).meanElapsed, ct, tolerancePct, `${workers} at ${arrivalRate}`)
    }
  })
})

describe('a simulated board against textbook answers', () => {
  const open = (rate: number) => ({ arrivals: { kind: 'gaps', days: exponential(1 / rate) } }) as const

  it('work that always takes as long queues half as much (Pollaczek and Khinchine)', () => {
    const load = 0.6
    const elapsed = longRun(network([column([1])], open(load)), load).meanElapsed
    expectWithin(elapsed, 1 + load / (2 * (1 - load)), 1.5, 'M/D/1')
  })

  it('work that comes back is work that arrives (Jackson)', () => {
    const [load, back] = [0.4, 0.2]
    const times = exponential(1)
    const columns = [column(times), column(times, { rework: { chance: back, to: 0 } })]
    const elapsed = longRun(network(columns, open(load * (1 - back))), load * (1 - back)).meanElapsed
    expectWithin(elapsed, 2 / (1 - load) / (1 - back), 2, 'two columns with rework')
  })

  it('three columns of one place each let 22 of 39 through (Hunt 1956)', () => {
    const columns = [1, 2, 3].map(() => column(exponential(1), { limit: 1 }))
    expectWithin(longRun(network(columns), 22 / 39).throughputPerDay, 22 / 39, 1.5, 'throughput')
  })
})
