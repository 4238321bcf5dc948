import type { FlowModel, ModelColumn } from '../model.ts'

/** Exponential times of this mean, as evenly spread quantiles: what the closed forms assume. */
export function exponential(mean: number, samples = 8192): Float64Array {
  const days = Float64Array.from({ length: samples }, (_, i) => -Math.log(1 - (i + 0.5) / samples))
  const average = days.reduce((sum, one) => sum + one, 0) / samples
  return days.map((one) => (one * mean) / average)
}

export function column(days: ArrayLike<number>, other: Partial<ModelColumn> = {}): ModelColumn {
  return { days, pauses: null, people: 0, limit: null, rework: null, ...other }
}

/** Each column with people of its own, one unless said otherwise; an endless backlog. */
export function network(columns: readonly ModelColumn[], other: Partial<FlowModel> = {}): FlowModel {
  return {
    columns: columns.map((one, i) => (one.people === null ? one : { ...one, people: i })),
    people: columns.map(() => 1),
    arrivals: { kind: 'saturated' },
    totalLimit: null,
    ...other,
  }
}
