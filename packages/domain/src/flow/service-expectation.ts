import type { TypeId } from '../ids.ts'
import { smallerThan } from './chance.ts'
import type { DayWindow } from './day-window.ts'
import { cycleTimesIn } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { splitFacts } from './flow-filter.ts'
import type { FlowPace } from './history.ts'
import { nearestRank } from './percentile.ts'
import { type Comparison, comparisonGroup, type LinePercent, linesFor } from './small-samples.ts'

/** "`percent` % of the items within `days`", and how many really were. */
export interface ServiceLevel {
  /** Finished items with a cycle time. */
  readonly n: number
  /** null without any item. */
  readonly days: number | null
  /** Share of the items that took at most `days`; at least `percent` / 100 by R6. */
  readonly attained: number | null
}

/** R12: N by nearest rank (R6) over some ascending cycle times, however few. */
export function serviceLevel(ascending: Int32Array, percent: number): ServiceLevel {
  const days = nearestRank(ascending, percent)
  return { n: ascending.length, days, attained: days === null ? null : attainedShare(ascending, days) }
}

/** The share of cycle times that kept a promise of so many days; null without any. */
export function attainedShare(ascending: Int32Array, days: number): number | null {
  return ascending.length === 0 ? null : smallerThan(ascending, days + 1) / ascending.length
}

export interface ServiceRow extends ServiceLevel {
  /** R7: there are enough items to speak of this percentile. */
  readonly enough: boolean
  /** Ascending; for `chanceWithin`. */
  readonly cycleTimes: Int32Array
}
export interface ServiceOfType extends ServiceRow {
  readonly typeId: TypeId
}
export interface ServiceOfPace extends ServiceRow {
  readonly pace: FlowPace
}
export interface ServiceOfTypeAndPace extends ServiceOfType, ServiceOfPace {}

/** Rows in the order of type ids and paces; types and paces without a finished item have none. */
export interface ServiceExpectations {
  readonly percent: LinePercent
  readonly all: ServiceRow
  readonly byType: readonly ServiceOfType[]
  readonly byPace: readonly ServiceOfPace[]
  readonly byTypeAndPace: readonly ServiceOfTypeAndPace[]
}

/** R12: what the items finished in a window let us expect, in all, by type, by pace and by both (R17). */
export function serviceExpectations(
  facts: FlowFacts,
  window: DayWindow = {},
  percent: LinePercent = 85,
): ServiceExpectations {
  const rowOf = (group: FlowFacts): ServiceRow => {
    const cycleTimes = cycleTimesIn(group, window)
    const enough = linesFor(cycleTimes.length).includes(percent)
    return { ...serviceLevel(cycleTimes, percent), enough, cycleTimes }
  }
  const ofTypes = splitFacts(facts, 'type').map(({ key, facts: ofType }) => ({ typeId: key as TypeId, ofType }))
  const byType = ofTypes.map(({ typeId, ofType }) => ({ typeId, ...rowOf(ofType) }))
  const byPace = pacesOf(facts).map(({ pace, ofPace }) => ({ pace, ...rowOf(ofPace) }))
  const byTypeAndPace = ofTypes.flatMap(({ typeId, ofType }) =>
    pacesOf(ofType).map(({ pace, ofPace }) => ({ typeId, pace, ...rowOf(ofPace) })),
  )
  const hasItems = (row: ServiceRow) => row.n > 0
  return {
    percent,
    all: rowOf(facts),
    byType: byType.filter(hasItems),
    byPace: byPace.filter(hasItems),
    byTypeAndPace: byTypeAndPace.filter(hasItems),
  }
}

function pacesOf(facts: FlowFacts) {
  return splitFacts(facts, 'pace').map(({ key, facts: ofPace }) => ({ pace: key as FlowPace, ofPace }))
}

/** R7: the row that an item of this type and pace is held against: its own, or that of its pace, or that of all items. */
export function expectationOf(
  { all, byPace, byTypeAndPace }: ServiceExpectations,
  typeId: TypeId,
  pace: FlowPace,
): Comparison<ServiceRow> {
  return comparisonGroup<ServiceRow>({
    typeAndPace: byTypeAndPace.find((row) => row.typeId === typeId && row.pace === pace),
    pace: byPace.find((row) => row.pace === pace),
    all,
  })
}
