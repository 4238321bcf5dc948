import { no, ok, type Result } from '../../result.ts'
import { addDays, daysBetween } from '../../time.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { type CalibrationCheck, calibrate, type NotCalibrated, observedFlow } from './calibrate.ts'
import { type FitOptions, type FittedModel, fitModel, type TooFewToFit } from './fit-model.ts'
import type { ModelColumn } from './model.ts'
import { type SimulationOptions, USUAL_SIMULATION } from './replications.ts'

/** Items went through the columns in no time at all, as some imports tell it. */
export interface NoTimesSeen {
  readonly code: 'no-times-seen'
}

export type NoModel = TooFewToFit | NoTimesSeen | NotCalibrated

export interface CalibratedModel extends FittedModel {
  readonly comparisons: readonly CalibrationCheck[]
}

/**
 * A model made from the first two thirds of a window that has reproduced the last third, or why there is none: then only
 * the arithmetic of `suggestLimit` may be shown.
 */
export function calibratedModel(
  facts: FlowFacts,
  { from, to, ...options }: FitOptions,
  simulation: SimulationOptions = USUAL_SIMULATION,
): Result<CalibratedModel, NoModel> {
  const days = daysBetween(from, to) + 1
  const fitDays = Math.round((days * 2) / 3)
  const fitted = fitModel(facts, { ...options, from, to: addDays(from, fitDays - 1) })
  if (!fitted.ok) return fitted
  if (!fitted.value.model.columns.some(takesTime)) return no({ code: 'no-times-seen' })

  const observed = observedFlow(facts, days - fitDays, { from: addDays(from, fitDays), to })
  const comparisons = calibrate(fitted.value.model, observed, simulation)
  if (!comparisons.ok) return no(comparisons.reason)
  return ok({ ...fitted.value, comparisons: comparisons.value })
}

function takesTime({ days, pauses }: ModelColumn): boolean {
  return [days, pauses ?? []].some((times) => Array.from(times).some((time) => time > 0))
}
