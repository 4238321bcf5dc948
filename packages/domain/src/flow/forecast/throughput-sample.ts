import { no, ok, type Result } from '../../result.ts'
import { addDays, type IsoDate } from '../../time.ts'

/** Finished items per local day (R8), oldest first, zero days included, complete days only. */
export interface ThroughputHistory {
  readonly perDay: readonly number[]
  /** The day of the last number; a forecast's first day is the day after. */
  readonly lastDay: IsoDate
}

/** What a forecast was made from: all of it belongs on the screen beside the answer. */
export interface ForecastBasis {
  readonly firstDay: IsoDate
  readonly lastDay: IsoDate
  readonly days: number
  readonly finishes: number
  readonly daysWithFinish: number
  /** Under 30 days of history: the answer is given, with a warning. */
  readonly shortHistory: boolean
  /** Whether runs of 7 days were drawn instead of single days. */
  readonly blocks: boolean
  readonly trials: number
  readonly seed: number
}

export interface TooFewFinishDays {
  readonly code: 'too-few-finish-days'
  readonly daysWithFinish: number
  readonly needed: number
}

/** `auto` draws blocks when finishes are bursty. */
export type Sampling = 'auto' | 'days' | 'blocks'

export interface ForecastOptions {
  readonly seed?: number
  readonly sampling?: Sampling
}

const TRIALS = 10_000
export const BLOCK_DAYS = 7
const NEEDED_FINISH_DAYS = 5
const ENOUGH_DAYS = 30
/** Fewer weeks than this are too few different blocks to draw from. */
const FEWEST_BLOCK_DAYS = 3 * BLOCK_DAYS

/**
 * R15: bursty means that finishes come in batches, as at sprint pace: the variance of the daily counts is at least twice
 * their mean. It would be about equal to the mean if finishes fell on days by chance alone.
 */
export function isBursty(perDay: readonly number[]): boolean {
  const mean = sumOf(perDay) / perDay.length
  const variance = perDay.reduce((sum, count) => sum + (count - mean) ** 2, 0) / perDay.length
  return variance > 0 && variance >= 2 * mean
}

/** R15: the basis of a forecast, or the reason for giving none: fewer than 5 days on which something was finished. */
export function forecastBasis(
  { perDay, lastDay }: ThroughputHistory,
  { seed = 1, sampling = 'auto' }: ForecastOptions,
): Result<ForecastBasis, TooFewFinishDays> {
  const daysWithFinish = perDay.filter((count) => count > 0).length
  if (daysWithFinish < NEEDED_FINISH_DAYS)
    return no({ code: 'too-few-finish-days', daysWithFinish, needed: NEEDED_FINISH_DAYS })
  return ok({
    firstDay: addDays(lastDay, 1 - perDay.length),
    lastDay,
    days: perDay.length,
    finishes: sumOf(perDay),
    daysWithFinish,
    shortHistory: perDay.length < ENOUGH_DAYS,
    blocks: sampling === 'auto' ? perDay.length >= FEWEST_BLOCK_DAYS && isBursty(perDay) : sampling === 'blocks',
    trials: TRIALS,
    seed,
  })
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
