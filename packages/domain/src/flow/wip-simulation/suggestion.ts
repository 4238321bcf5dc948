import { no, ok, type Result } from '../../result.ts'
import type { SimulatedRange } from './replications.ts'

/** What the simulation says about one limit. */
export interface LimitPoint {
  readonly limit: number
  readonly throughputPerDay: SimulatedRange
  readonly meanCycleTime: SimulatedRange | null
  readonly p85CycleTime: SimulatedRange | null
}

/** What the board is asked for. */
export interface Demand {
  readonly throughputPerDay: number
  /** Service level: 85 % within this many days. null when there is none. */
  readonly p85Days: number | null
}

export type NoSuggestion =
  /** No limit brings enough; `best` is the most that the lower end of a range reaches. */
  | { readonly code: 'demand-not-met'; readonly best: number; readonly needed: number }
  /** The smallest limit that brings enough takes too long, and a larger one takes longer. */
  | { readonly code: 'too-slow'; readonly limit: number; readonly p85Days: number; readonly wanted: number }

/**
 * The smallest limit whose throughput, at the lower end of its range, still meets the demand, if 85 % of its items keep the
 * service level. `points` go by rising limit.
 */
export function smallestLimit(
  points: readonly LimitPoint[],
  { throughputPerDay: needed, p85Days: wanted }: Demand,
): Result<LimitPoint, NoSuggestion> {
  const point = points.find(({ throughputPerDay }) => throughputPerDay.low >= needed)
  if (!point) {
    const best = Math.max(0, ...points.map(({ throughputPerDay }) => throughputPerDay.low))
    return no({ code: 'demand-not-met', best, needed })
  }
  const p85Days = point.p85CycleTime?.mean ?? 0
  if (wanted !== null && p85Days > wanted) return no({ code: 'too-slow', limit: point.limit, p85Days, wanted })
  return ok(point)
}

/** The limit from which on cycle time grows faster than throughput: the largest throughput per day of cycle time. */
export function kneeOf(points: readonly LimitPoint[]): LimitPoint | null {
  let knee: LimitPoint | null = null
  for (const point of points) if (powerOf(point) > (knee ? powerOf(knee) : 0)) knee = point
  return knee
}

function powerOf({ throughputPerDay, meanCycleTime }: LimitPoint): number {
  return meanCycleTime ? throughputPerDay.mean / meanCycleTime.mean : 0
}
