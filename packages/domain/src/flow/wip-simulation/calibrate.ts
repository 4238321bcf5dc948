import { no, ok, type Result } from '../../result.ts'
import type { DayWindow } from '../day-window.ts'
import { cycleTimesIn, finishedRows } from '../finished-rows.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { nearestRank } from '../percentile.ts'
import type { FlowModel } from './model.ts'
import { type SimulationOptions, simulate, USUAL_SIMULATION } from './replications.ts'

/** What a board really did in a window. Days as R3 counts them; null without a finished item that has a recorded start. */
export interface ObservedFlow {
  readonly finishes: number
  readonly throughputPerDay: number
  readonly meanCycleTime: number | null
  readonly p85CycleTime: number | null
}

export type CalibratedMeasure = 'throughput' | 'mean-cycle-time' | 'p85-cycle-time'

export interface CalibrationCheck {
  readonly measure: CalibratedMeasure
  readonly observed: number
  readonly simulated: number
  /** How far the simulation is off, as a share of what was observed: −0.1 is a tenth too little. */
  readonly error: number
}

export type NotCalibrated =
  | { readonly code: 'nothing-to-compare'; readonly finishes: number; readonly needed: number }
  | { readonly code: 'not-reproduced'; readonly comparisons: readonly CalibrationCheck[]; readonly tolerance: number }

const TOLERANCE = 0.15
const NEEDED_FINISHES = 10

export function observedFlow(facts: FlowFacts, days: number, window: DayWindow): ObservedFlow {
  const finishes = finishedRows(facts, window).length
  const cycleTimes = cycleTimesIn(facts, window)
  const sum = cycleTimes.reduce((total, one) => total + one, 0)
  return {
    finishes,
    throughputPerDay: finishes / days,
    meanCycleTime: cycleTimes.length === 0 ? null : sum / cycleTimes.length,
    p85CycleTime: nearestRank(cycleTimes, 85),
  }
}

/**
 * The gate before any what-if: with today's limits the model must reproduce what was observed in a later window than it
 * was made from, throughput and cycle times within 15 %. Needs 10 finishes there.
 */
export function calibrate(
  model: FlowModel,
  observed: ObservedFlow,
  options: SimulationOptions = USUAL_SIMULATION,
): Result<readonly CalibrationCheck[], NotCalibrated> {
  const { finishes, throughputPerDay, meanCycleTime, p85CycleTime } = observed
  if (finishes < NEEDED_FINISHES || meanCycleTime === null || p85CycleTime === null)
    return no({ code: 'nothing-to-compare', finishes, needed: NEEDED_FINISHES })
  const simulated = simulate(model, options)
  const comparisons = [
    compare('throughput', throughputPerDay, simulated.throughputPerDay.mean),
    compare('mean-cycle-time', meanCycleTime, simulated.meanCycleTime?.mean ?? 0),
    compare('p85-cycle-time', p85CycleTime, simulated.p85CycleTime?.mean ?? 0),
  ]
  if (comparisons.some(({ error }) => Math.abs(error) > TOLERANCE))
    return no({ code: 'not-reproduced', comparisons, tolerance: TOLERANCE })
  return ok(comparisons)
}

function compare(measure: CalibratedMeasure, observed: number, simulated: number): CalibrationCheck {
  return { measure, observed, simulated, error: (simulated - observed) / observed }
}
