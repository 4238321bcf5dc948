import { describe, expect, it } from 'vitest'
import { flowDataIsHere, readFlowData } from '../testing/shared-flow-data.ts'
import { howMany } from './how-many.ts'
import { atLeast, atMost, chancesOfAtLeast, chancesOfAtMost } from './outcomes.ts'
import { whenFor } from './when-for.ts'

const LAST_DAY = '2024-05-31'
const DAYS_ONLY = { seed: 2024, sampling: 'days' } as const

type ByPercent = Readonly<Record<string, number>>
interface ExactForecast {
  readonly sample: readonly number[]
  readonly howMany: readonly { readonly days: number; readonly atLeast: ByPercent }[]
  readonly when: readonly { readonly items: number; readonly withinDays: ByPercent }[]
}

/** Exact answers come without chance; 10,000 trials land this near to them. */
function nearby(percent: number): number {
  return percent === 95 ? 2 : 1
}

function itemsAt(perDay: readonly number[], days: number): ReadonlyMap<number, number> {
  const forecast = howMany({ perDay, lastDay: LAST_DAY }, days, DAYS_ONLY)
  if (!forecast.ok) throw new Error(forecast.reason.code)
  return new Map(forecast.value.percentiles.map(({ percent, items }) => [percent, items]))
}

function whenAt(perDay: readonly number[], items: number) {
  const forecast = whenFor({ perDay, lastDay: LAST_DAY }, items, DAYS_ONLY)
  if (!forecast.ok) throw new Error(forecast.reason.code)
  return forecast.value
}

function expectNear(actual: ReadonlyMap<number, number>, exact: ByPercent) {
  for (const [percent, value] of actual)
    expect(Math.abs(value - (exact[percent] ?? Number.NaN)), `p${percent}`).toBeLessThanOrEqual(nearby(percent))
}

describe.skipIf(!flowDataIsHere)('R15 against exact answers', () => {
  const boards = flowDataIsHere
    ? Object.entries(readFlowData<Record<string, ExactForecast | string>>('expected/forecast-exact.json'))
    : []

  it.each(boards.filter(([, board]) => typeof board !== 'string') as [string, ExactForecast][])('%s', (_, board) => {
    for (const { days, atLeast: exact } of board.howMany) expectNear(itemsAt(board.sample, days), exact)
    for (const { items, withinDays } of board.when) {
      const { percentiles } = whenAt(board.sample, items)
      expectNear(new Map(percentiles.map(({ percent, days }) => [percent, days])), withinDays)
    }
  })
})

interface Histogram {
  readonly kind: 'howMany' | 'when'
  readonly histogram: ByPercent
  readonly expected: ByPercent
}
interface MonteCarloCase {
  readonly kind: 'howMany' | 'when'
  readonly days?: number
  readonly items?: number
  readonly acceptRange?: Readonly<Record<string, readonly [number, number]>>
  readonly likelihoodRange?: Readonly<Record<string, readonly [number, number]>>
}
interface Lighthouse {
  readonly histogramPercentiles: readonly Histogram[]
  readonly histogramLikelihoods: readonly Histogram[]
  readonly monteCarlo: { readonly dailyThroughput: readonly number[]; readonly cases: readonly MonteCarloCase[] }
}

function trialsOf(histogram: ByPercent): Int32Array {
  return Int32Array.from(
    Object.entries(histogram).flatMap(([value, count]) => new Array<number>(count).fill(Number(value))),
  ).sort()
}

describe.skipIf(!flowDataIsHere)('R15 against Lighthouse', () => {
  const lighthouse = () => readFlowData<Lighthouse>('fixtures/lighthouse/forecast.json')

  it('reads the percentiles of trials the same way', () => {
    for (const { kind, histogram, expected } of lighthouse().histogramPercentiles)
      for (const [percent, value] of Object.entries(expected))
        expect((kind === 'when' ? atMost : atLeast)(trialsOf(histogram), Number(percent)), `${kind} p${percent}`).toBe(
          value,
        )
  })

  it('reads the chance of an outcome the same way', () => {
    for (const { kind, histogram, expected } of lighthouse().histogramLikelihoods) {
      const { from, chances } = (kind === 'when' ? chancesOfAtMost : chancesOfAtLeast)(trialsOf(histogram))
      const [below, above] = kind === 'when' ? [0, 1] : [1, 0]
      for (const [value, percent] of Object.entries(expected)) {
        const chance = Number(value) < from ? below : (chances[Number(value) - from] ?? above)
        expect(chance * 100, `${kind} ${value}`).toBeCloseTo(percent, 9)
      }
    }
  })

  it('lands in the ranges that its own tests accept', () => {
    const { dailyThroughput, cases } = lighthouse().monteCarlo
    for (const { kind, days = 1, items = 1, acceptRange = {}, likelihoodRange = {} } of cases) {
      if (Object.keys(acceptRange).length === 0) continue
      const when = whenAt(dailyThroughput, items)
      const values =
        kind === 'howMany'
          ? itemsAt(dailyThroughput, days)
          : new Map<number, number>(when.percentiles.map((one) => [one.percent, one.days]))
      for (const [percent, [low, high]] of Object.entries(acceptRange)) {
        expect(values.get(Number(percent)), `${kind} p${percent}`).toBeGreaterThanOrEqual(low)
        expect(values.get(Number(percent)), `${kind} p${percent}`).toBeLessThanOrEqual(high)
      }
      for (const [day, [low, high]] of Object.entries(likelihoodRange)) {
        const chance = (when.curve.chances[Number(day) - when.curve.from] ?? 1) * 100
        expect(chance).toBeGreaterThanOrEqual(low)
        expect(chance).toBeLessThanOrEqual(high)
      }
    }
  })
})
