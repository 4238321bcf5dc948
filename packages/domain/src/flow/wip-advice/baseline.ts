import type { FlowWindow } from './flow-window.ts'

/** Why a window does not describe a steady board. */
export type Unsteady = 'arrivals-differ' | 'wip-trends' | 'age-trends'

/** The means of the first and the second half of a window. */
export interface Halves {
  readonly first: number
  readonly second: number
}

/** What a board does at present: the numbers Little's law puts together, and whether it may. */
export interface Baseline {
  readonly days: number
  readonly arrivals: number
  readonly finishes: number
  readonly meanWip: number
  readonly throughputPerDay: number
  /** Days; null when no finished item has a known start (R4). */
  readonly meanCycleTime: number | null
  readonly cycleTimes: readonly number[]
  readonly wip: Halves
  readonly totalAge: Halves
  /** Empty when the window is steady. */
  readonly unsteady: readonly Unsteady[]
}

/** Arrivals and finishes may differ by a tenth of the larger. */
const ARRIVALS_TOLERANCE = 0.1
/** The halves of the window may differ by a fifth of their mean. */
const TREND_TOLERANCE = 0.2

/**
 * A window in numbers, and three tests of steadiness, without which Little's law says nothing: arrivals and finishes differ
 * by at most 10 %; neither work in progress nor its total age trends, that is the means of the first and second half of
 * the window differ by at most 20 % of their mean (or, for work in progress, by less than one item).
 */
export function baseline({ arrivals, finishes, inclusiveWip, totalAge, cycleTimes }: FlowWindow): Baseline {
  const came = sum(arrivals)
  const went = sum(finishes)
  const wip = halves(inclusiveWip)
  const age = halves(totalAge)
  const unsteady: Unsteady[] = []
  if (Math.abs(came - went) > ARRIVALS_TOLERANCE * Math.max(came, went)) unsteady.push('arrivals-differ')
  if (trends(wip) && Math.abs(wip.second - wip.first) >= 1) unsteady.push('wip-trends')
  if (trends(age)) unsteady.push('age-trends')
  return {
    days: finishes.length,
    arrivals: came,
    finishes: went,
    meanWip: mean(inclusiveWip),
    throughputPerDay: mean(finishes),
    meanCycleTime: cycleTimes.length === 0 ? null : mean(cycleTimes),
    cycleTimes,
    wip,
    totalAge: age,
    unsteady,
  }
}

/** Where to start without a steady window: four fifths of the mean work in progress, at least 1. A custom, not arithmetic. */
export function startingLimit(meanWip: number): number {
  return Math.max(1, Math.round(0.8 * meanWip))
}

/** The middle day of an odd number of days belongs to neither half. */
function halves(daily: readonly number[]): Halves {
  const half = Math.floor(daily.length / 2)
  return { first: mean(daily.slice(0, half)), second: mean(daily.slice(daily.length - half)) }
}

function trends({ first, second }: Halves): boolean {
  return Math.abs(second - first) > (TREND_TOLERANCE * (first + second)) / 2
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
