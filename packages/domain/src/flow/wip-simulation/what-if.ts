import type { Result } from '../../result.ts'
import type { FlowModel } from './model.ts'
import { type SimulationOptions, type SimulationProgress, simulate, USUAL_SIMULATION } from './replications.ts'
import { type Demand, kneeOf, type LimitPoint, type NoSuggestion, smallestLimit } from './suggestion.ts'

export interface WhatIfQuestion {
  readonly demand: Demand
  /** Total limits from 1 to this one are tried. */
  readonly largestLimit: number
}

/** One column's limit changed by one, under the suggested total limit. */
export interface ColumnTrial extends LimitPoint {
  /** Index of the column. */
  readonly column: number
  readonly from: number
}

export interface WhatIf {
  /** One point per total limit, from 1 on. */
  readonly curve: readonly LimitPoint[]
  readonly knee: LimitPoint | null
  readonly suggestion: Result<LimitPoint, NoSuggestion>
  /** Empty without a suggestion, and for columns without a limit. */
  readonly columnTrials: readonly ColumnTrial[]
}

/**
 * What every total limit would bring, then every column's limit one smaller and one larger. The backlog never runs dry
 * here: the question is how much the limits let through, not how much happens to come. All candidates get the same items.
 */
export function whatIf(
  model: FlowModel,
  { demand, largestLimit }: WhatIfQuestion,
  options: SimulationOptions = USUAL_SIMULATION,
  onProgress: SimulationProgress = () => undefined,
): WhatIf {
  const saturated: FlowModel = { ...model, arrivals: { kind: 'saturated' } }
  const changes = limitChanges(model)
  const total = largestLimit + changes.length
  const pointOf = (candidate: FlowModel, limit: number): LimitPoint => {
    const { throughputPerDay, meanCycleTime, p85CycleTime } = simulate(candidate, options)
    return { limit, throughputPerDay, meanCycleTime, p85CycleTime }
  }

  const curve: LimitPoint[] = []
  for (let limit = 1; limit <= largestLimit; limit++) {
    curve.push(pointOf({ ...saturated, totalLimit: limit }, limit))
    onProgress(limit, total)
  }
  const suggestion = smallestLimit(curve, demand)
  const answer = { curve, knee: kneeOf(curve), suggestion }
  if (!suggestion.ok) return { ...answer, columnTrials: [] }

  const limited: FlowModel = { ...saturated, totalLimit: suggestion.value.limit }
  const columnTrials = changes.map(({ column, from, limit }, i): ColumnTrial => {
    const point = pointOf(withColumnLimit(limited, column, limit), limit)
    onProgress(largestLimit + i + 1, total)
    return { column, from, ...point }
  })
  return { ...answer, columnTrials }
}

function limitChanges({ columns }: FlowModel): readonly Pick<ColumnTrial, 'column' | 'from' | 'limit'>[] {
  return columns.flatMap(({ limit: from }, column) =>
    from === null ? [] : [from - 1, from + 1].filter((limit) => limit >= 1).map((limit) => ({ column, from, limit })),
  )
}

function withColumnLimit(model: FlowModel, index: number, limit: number): FlowModel {
  return { ...model, columns: model.columns.map((column, i) => (i === index ? { ...column, limit } : column)) }
}
