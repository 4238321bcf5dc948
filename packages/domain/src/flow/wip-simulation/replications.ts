import { streamSeed } from '../../lib/random.ts'
import { type FlowModel, runnable } from './model.ts'
import { type RunLength, runOnce } from './run-model.ts'
import type { RunResult } from './tally.ts'

/** A mean over all replications, and the range in which 90 % of them lie. */
export interface SimulatedRange {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface Simulated {
  readonly throughputPerDay: SimulatedRange
  readonly meanWip: SimulatedRange
  /** Days as R3 counts them; null when nothing was finished. */
  readonly meanCycleTime: SimulatedRange | null
  readonly p85CycleTime: SimulatedRange | null
}

export interface SimulationOptions extends RunLength {
  /** The same seed gives the same answer, and every candidate the same items. */
  readonly seed: number
  /** At least 200, or the ends of the ranges are guesses. */
  readonly replications: number
}

/** A quarter, after a quarter of warming up: ranges say what one quarter may bring. */
export const USUAL_SIMULATION: SimulationOptions = { seed: 1, replications: 200, warmUpDays: 91, days: 91 }

/** Called now and then, so that a screen can show how far it is. */
export type SimulationProgress = (done: number, total: number) => void

/** Many independent runs of one model. Throws a RangeError for a model that cannot run. */
export function simulate(model: FlowModel, { seed, replications, ...length }: SimulationOptions): Simulated {
  const ready = runnable(model)
  const runs = Array.from({ length: replications }, (_, i) => runOnce(ready, length, streamSeed(seed, i)))
  const rangeOf = (measure: (run: RunResult) => number | null) =>
    range(runs.map(measure).filter((value) => value !== null))
  const nothing = { mean: 0, low: 0, high: 0 }
  return {
    throughputPerDay: rangeOf((run) => run.throughputPerDay) ?? nothing,
    meanWip: rangeOf((run) => run.meanWip) ?? nothing,
    meanCycleTime: rangeOf((run) => run.meanCycleTime),
    p85CycleTime: rangeOf((run) => run.p85CycleTime),
  }
}

/** From the 5 % to the 95 % point; null without values. */
function range(values: readonly number[]): SimulatedRange | null {
  const ascending = [...values].sort((a, b) => a - b)
  const outside = Math.floor(ascending.length / 20)
  const low = ascending[outside]
  const high = ascending.at(-1 - outside)
  if (low === undefined || high === undefined) return null
  return { mean: ascending.reduce((sum, value) => sum + value, 0) / ascending.length, low, high }
}
