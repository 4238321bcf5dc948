import { seededRandom, streamSeed } from '../../lib/random.ts'
import { no, ok, type Result } from '../../result.ts'
import { addDays, type IsoDate } from '../../time.ts'
import type { LinePercent } from '../small-samples.ts'
import { drawDays } from './draw-days.ts'
import { atMost, type ChanceCurve, chancesOfAtMost, FORECAST_PERCENTS } from './outcomes.ts'
import {
  type ForecastBasis,
  type ForecastOptions,
  forecastBasis,
  type ThroughputHistory,
  type TooFewFinishDays,
} from './throughput-sample.ts'

export interface WhenForecast {
  readonly items: number
  /** `percent` % chance that all are finished within this many days, that is by this date. Day 1 follows the history. */
  readonly percentiles: readonly { readonly percent: LinePercent; readonly days: number; readonly date: IsoDate }[]
  /** Chance that all are finished within so many days. */
  readonly curve: ChanceCurve
  readonly basis: ForecastBasis
}

/** At the pace of the history it would take longer than anybody plans for. */
export interface TooFarAhead {
  readonly code: 'too-far-ahead'
  /** Days it takes on average. */
  readonly days: number
  readonly most: number
}

const MOST_DAYS = 5 * 365

/**
 * R15: when the next `items` items are finished, if the days to come go like those of the history.
 * Throws a RangeError unless `items` is a whole number from 1 on.
 */
export function whenFor(
  history: ThroughputHistory,
  items: number,
  options: ForecastOptions = {},
): Result<WhenForecast, TooFewFinishDays | TooFarAhead> {
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`Not a number of items: ${items}`)
  const basis = forecastBasis(history, options)
  if (!basis.ok) return basis
  const meanDays = Math.ceil((items * basis.value.days) / basis.value.finishes)
  if (meanDays > MOST_DAYS) return no({ code: 'too-far-ahead', days: meanDays, most: MOST_DAYS })

  const trials = trialDays(history.perDay, items, basis.value)
  return ok({
    items,
    percentiles: FORECAST_PERCENTS.map((percent) => {
      const days = atMost(trials, percent)
      return { percent, days, date: addDays(history.lastDay, days) }
    }),
    curve: chancesOfAtMost(trials),
    basis: basis.value,
  })
}

/** Ascending. Each trial has its own random numbers, so that more items only ever lengthen a trial. */
function trialDays(perDay: readonly number[], items: number, { blocks, seed, trials }: ForecastBasis): Int32Array {
  const daysNeeded = new Int32Array(trials)
  for (let trial = 0; trial < trials; trial++) {
    const nextDay = drawDays(perDay, blocks, seededRandom(streamSeed(seed, trial)))
    let days = 0
    for (let left = items; left > 0; days++) left -= nextDay()
    daysNeeded[trial] = days
  }
  return daysNeeded.sort()
}
