import type { ComparisonBasis, CycleTimeGroups, IsoDate, ItemId, Pace, TypeId } from '@paceboard/domain'
import { z } from 'zod'
import { isoDate, labelId, locale, memberId } from './primitives.ts'

/**
 * GET /api/boards/:boardId/flow/cycle-time?from=&to=&label=&person=: finished in the window, both days included; default
 * all. Types and paces are in the answer beside each other.
 */
export const cycleTimeQuery = z
  .strictObject({
    from: isoDate.optional(),
    to: isoDate.optional(),
    label: labelId.optional(),
    person: memberId.or(z.literal('none')).optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'must not be before from' })

/** GET /api/boards/:boardId/flow/cycle-time.csv?locale=: the language of the column and type names. */
export const stageDatesQuery = z.strictObject({ locale: locale.default('en') })

/** One finished item on the scatterplot. */
export interface CycleTimeDot {
  readonly itemId: ItemId
  readonly num: number
  readonly title: string
  readonly typeId: TypeId
  readonly pace: Pace | null
  readonly finishedOn: IsoDate
  readonly days: number
  readonly reopened: boolean
  readonly restarted: boolean
}

export interface CycleTimeAnswer {
  readonly seq: number
  readonly timezone: string
  readonly from: IsoDate | null
  readonly to: IsoDate
  /** In order of finish. */
  readonly dots: readonly CycleTimeDot[]
  /** n and the percentile lines that n allows (flow.md R6, R7), for every type and pace with something finished. */
  readonly groups: CycleTimeGroups
  /** Short visits left out by the bounce filter (R16). */
  readonly bounces: number
}

/** How long items of a type and pace are expected to take, from all that the board has finished. */
export interface Expectation {
  readonly typeId: TypeId
  readonly pace: Pace | null
  /** At least 85 % of the items it rests on took this many days or less. */
  readonly p85: number
  /** Which finished items it rests on (R7): its own type and pace when there are enough. */
  readonly basis: ComparisonBasis
  readonly n: number
}

/** GET /api/boards/:boardId/flow/expectations: what an item's age is held against; kinds without enough history have none. */
export interface ExpectationsAnswer {
  readonly seq: number
  readonly expectations: readonly Expectation[]
}
