import { seededRandom, streamSeed } from '../../lib/random.ts'
import { ok, type Result } from '../../result.ts'
import { addDays, type IsoDate } from '../../time.ts'
import type { LinePercent } from '../small-samples.ts'
import { drawDays } from './draw-days.ts'
import { atLeast, type ChanceCurve, chancesOfAtLeast, FORECAST_PERCENTS } from './outcomes.ts'
import {
  type ForecastBasis,
  type ForecastOptions,
  forecastBasis,
  type ThroughputHistory,
  type TooFewFinishDays,
} from './throughput-sample.ts'

export interface HowManyForecast {
  readonly days: number
  /** The last of those days. */
  readonly until: IsoDate
  /** `percent` % chance of at least this many items. */
  readonly percentiles: readonly { readonly percent: LinePercent; readonly items: number }[]
  /** Chance of at least so many items. */
  readonly curve: ChanceCurve
  readonly basis: ForecastBasis
}

/**
 * R15: how many items get finished in the next `days` calendar days, if they go like the days of the history.
 * Throws a RangeError unless `days` is a whole number from 1 on.
 */
export function howMany(
  history: ThroughputHistory,
  days: number,
  options: ForecastOptions = {},
): Result<HowManyForecast, TooFewFinishDays> {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`Not a number of days: ${days}`)
  const basis = forecastBasis(history, options)
  if (!basis.ok) return basis

  const totals = trialTotals(history.perDay, days, basis.value)
  return ok({
    days,
    until: addDays(history.lastDay, days),
    percentiles: FORECAST_PERCENTS.map((percent) => ({ percent, items: atLeast(totals, percent) })),
    curve: chancesOfAtLeast(totals),
    basis: basis.value,
  })
}

/** Ascending. Each trial has its own random numbers, so that more days only ever add to a trial. */
function trialTotals(perDay: readonly number[], days: number, { blocks, seed, trials }: ForecastBasis): Int32Array {
  const totals = new Int32Array(trials)
  for (let trial = 0; trial < trials; trial++) {
    const nextDay = drawDays(perDay, blocks, seededRandom(streamSeed(seed, trial)))
    let total = 0
    for (let day = 0; day < days; day++) total += nextDay()
    totals[trial] = total
  }
  return totals.sort()
}
