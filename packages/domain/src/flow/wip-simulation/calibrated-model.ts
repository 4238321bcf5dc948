import { no, ok, type Result } from '../../result.ts'
import { addDays, daysBetween } from '../../time.ts'
import type { FlowFacts } from '../flow-facts.ts'
import { type CalibrationCheck, calibrate, type NotCalibrated, observedFlow } from './calibrate.ts'
import { type FitOptions, type FittedModel, fitModel, type TooFewToFit } from './fit-model.ts'
import { type SimulationOptions, USUAL_SIMULATION } from './replications.ts'

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
): Result<CalibratedModel, TooFewToFit | NotCalibrated> {
  const days = daysBetween(from, to) + 1
  const fitDays = Math.round((days * 2) / 3)
  const fitted = fitModel(facts, { ...options, from, to: addDays(from, fitDays - 1) })
  if (!fitted.ok) return fitted

  const observed = observedFlow(facts, days - fitDays, { from: addDays(from, fitDays), to })
  const comparisons = calibrate(fitted.value.model, observed, simulation)
  if (!comparisons.ok) return no(comparisons.reason)
  return ok({ ...fitted.value, comparisons: comparisons.value })
}
