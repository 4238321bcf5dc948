import { no, ok, type Result } from '../../result.ts'
import { ascendingDays, nearestRank } from '../percentile.ts'
import type { Baseline, Unsteady } from './baseline.ts'

/** What the team wants: an average cycle time, or a service level, "85 % within 9 days". Days as R3 counts them. */
export type CycleTimeTarget =
  | { readonly kind: 'average'; readonly days: number }
  | { readonly kind: 'service-level'; readonly percent: number; readonly days: number }

/** A service level as an average, by the ratio the board itself shows. */
export interface TargetConversion {
  readonly percent: number
  readonly days: number
  /** The board's own percentile and mean: their ratio turns one target into the other. */
  readonly boardPercentile: number
  readonly boardMean: number
}

/** Every number of the sentence that explains the suggestion. It is arithmetic with averages, not a prediction. */
export interface LimitSuggestion {
  /** For the whole board. */
  readonly limit: number
  readonly throughputPerDay: number
  readonly targetAverage: number
  /** null when the target was an average. */
  readonly conversion: TargetConversion | null
  readonly todaysMeanWip: number
  readonly todaysMeanCycleTime: number
  readonly finishes: number
  readonly days: number
}

export type SuggestionRefusal =
  | { readonly code: 'too-few-finishes'; readonly finishes: number; readonly needed: number }
  | { readonly code: 'unsteady'; readonly failed: readonly Unsteady[] }
  | { readonly code: 'no-cycle-times' }

const NEEDED_FINISHES = 20

/**
 * Little's law: limit = ceil(throughput per day × target average cycle time), from a steady window with at least 20
 * finishes. Throws a RangeError unless the target's days are positive.
 */
export function suggestLimit(baseline: Baseline, target: CycleTimeTarget): Result<LimitSuggestion, SuggestionRefusal> {
  if (!(target.days > 0)) throw new RangeError(`Not a target: ${target.days} days`)
  const { finishes, days, meanCycleTime, unsteady } = baseline
  if (finishes < NEEDED_FINISHES) return no({ code: 'too-few-finishes', finishes, needed: NEEDED_FINISHES })
  if (unsteady.length > 0) return no({ code: 'unsteady', failed: unsteady })
  if (meanCycleTime === null) return no({ code: 'no-cycle-times' })

  const conversion = conversionOf(target, baseline.cycleTimes, meanCycleTime)
  const targetAverage = conversion ? (conversion.days * conversion.boardMean) / conversion.boardPercentile : target.days
  return ok({
    limit: Math.max(1, ceilOf((finishes * targetAverage) / days)),
    throughputPerDay: baseline.throughputPerDay,
    targetAverage,
    conversion,
    todaysMeanWip: baseline.meanWip,
    todaysMeanCycleTime: meanCycleTime,
    finishes,
    days,
  })
}

function conversionOf(
  target: CycleTimeTarget,
  cycleTimes: readonly number[],
  boardMean: number,
): TargetConversion | null {
  if (target.kind === 'average') return null
  const { percent, days } = target
  const boardPercentile = nearestRank(ascendingDays(cycleTimes), percent) ?? boardMean
  return { percent, days, boardPercentile, boardMean }
}

/** Arithmetic in fractions of days leaves 6.000000000000001 where 6 is meant. */
function ceilOf(value: number): number {
  return Math.ceil(value - 1e-9)
}
