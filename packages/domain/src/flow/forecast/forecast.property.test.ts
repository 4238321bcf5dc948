import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HowManyForecast, howMany } from './how-many.ts'
import type { ForecastOptions } from './throughput-sample.ts'
import { type WhenForecast, whenFor } from './when-for.ts'

const lastDay = '2024-05-10'
const RUNS = { numRuns: 8 }

const anyHistory = fc
  .array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 7), { minLength: 10, maxLength: 60 })
  .map((perDay) => [...perDay, 1, 2, 1, 1, 3])
const anyOptions = fc.record({ seed: fc.integer(), sampling: fc.constantFrom('days' as const, 'blocks' as const) })

function many(perDay: readonly number[], days: number, options: ForecastOptions): HowManyForecast {
  const forecast = howMany({ perDay, lastDay }, days, options)
  if (!forecast.ok) throw new Error(forecast.reason.code)
  return forecast.value
}

function when(perDay: readonly number[], items: number, options: ForecastOptions): WhenForecast {
  const forecast = whenFor({ perDay, lastDay }, items, options)
  if (!forecast.ok) throw new Error(forecast.reason.code)
  return forecast.value
}

function expectAscending(values: readonly number[]) {
  expect(values).toEqual([...values].sort((a, b) => a - b))
}

describe('a forecast, for any history', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, (perDay, options) => {
        expect(many(perDay, 14, options)).toEqual(many(perDay, 14, options))
        expect(when(perDay, 9, options)).toEqual(when(perDay, 9, options))
      }),
      RUNS,
    )
  })

  it('promises less the surer it is, more the longer it has, later the more is asked', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, fc.integer({ min: 1, max: 30 }), (perDay, options, n) => {
        const [less, more] = [many(perDay, n, options), many(perDay, n + 1, options)]
        const [sooner, later] = [when(perDay, n, options), when(perDay, n + 1, options)]
        expectAscending(less.percentiles.map(({ items }) => items).reverse())
        expectAscending(sooner.percentiles.map(({ days }) => days))
        less.percentiles.forEach(({ items }, i) => {
          expect(more.percentiles[i]?.items).toBeGreaterThanOrEqual(items)
        })
        sooner.percentiles.forEach(({ days }, i) => {
          expect(later.percentiles[i]?.days).toBeGreaterThanOrEqual(days)
        })
      }),
      RUNS,
    )
  })

  it('gives one answer to both questions: n items within d days is as likely as at least n in d days', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, fc.integer({ min: 1, max: 20 }), (perDay, options, items) => {
        const { curve } = when(perDay, items, options)
        curve.chances.slice(0, 20).forEach((chance, i) => {
          const { from, chances } = many(perDay, curve.from + i, options).curve
          expect(items < from ? 1 : (chances[items - from] ?? 0)).toBe(chance)
        })
      }),
      { numRuns: 3 },
    )
  })

  it('drawn by single days does not care for their order', () => {
    const anyOrder = anyHistory.chain((perDay) =>
      fc.tuple(fc.constant(perDay), fc.shuffledSubarray(perDay, { minLength: perDay.length })),
    )
    fc.assert(
      fc.property(anyOrder, fc.integer(), ([perDay, shuffled], seed) => {
        const options = { seed, sampling: 'days' } as const
        const [one, other] = [many(perDay, 30, options), many(shuffled, 30, options)]
        one.percentiles.forEach(({ items }, i) => {
          expect(Math.abs((other.percentiles[i]?.items ?? 0) - items)).toBeLessThanOrEqual(2)
        })
      }),
      RUNS,
    )
  })
})
