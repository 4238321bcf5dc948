import { seededRandom, streamSeed } from '../../lib/random.ts'
import { ok, type Result } from '../../result.ts'
import type { IsoDate } from '../../time.ts'
import { drawDays } from './draw-days.ts'
import { forecastBasis, type ThroughputHistory, type TooFewFinishDays } from './throughput-sample.ts'

/** When the last of the next so many items is finished. */
export interface LineForecast {
  /** The last day of the history; day 1 follows it. */
  readonly lastDay: IsoDate
  /** `chances[i]`: that it is finished within i + 1 days. */
  readonly chances: Float64Array
}

/** Nobody judges a promise further ahead by what stands in line today. */
export const LINE_DAYS = 366

/** Enough for a level of risk (a chance is off by 1 % as a rule), and fast enough for every change of a large board. */
const LINE_TRIALS = 2_000

/**
 * R15 for several places in a line at once, up to a year ahead: the first of the futures that `whenFor` draws, each walked
 * through once for all of them. `places` are whole numbers from 1 on, ascending and each once; the answers come in their order.
 */
export function whenInLine(
  history: ThroughputHistory,
  places: readonly number[],
): Result<readonly LineForecast[], TooFewFinishDays> {
  const basis = forecastBasis(history, {})
  if (!basis.ok) return basis
  const { seed, blocks } = basis.value
  const finishedOn = places.map(() => new Float64Array(LINE_DAYS))
  for (let trial = 0; trial < LINE_TRIALS; trial++) {
    const nextDay = drawDays(history.perDay, blocks, seededRandom(streamSeed(seed, trial)))
    let finished = 0
    let place = 0
    for (let day = 0; day < LINE_DAYS && place < places.length; day++) {
      finished += nextDay()
      for (; finished >= (places[place] ?? Number.POSITIVE_INFINITY); place++) {
        const ofDay = finishedOn[place]
        if (ofDay) ofDay[day] = (ofDay[day] ?? 0) + 1
      }
    }
  }
  return ok(finishedOn.map((counts) => ({ lastDay: history.lastDay, chances: accumulated(counts, LINE_TRIALS) })))
}

function accumulated(counts: Float64Array, trials: number): Float64Array {
  let passed = 0
  return counts.map((count) => {
    passed += count
    return passed / trials
  })
}
