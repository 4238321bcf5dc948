import type { IsoDate, ItemId, Pace, TypeId } from '@paceboard/domain'
import { z } from 'zod'
import { isoDate } from './primitives.ts'

/** GET /api/boards/:boardId/flow/cycle-time?from=&to=: finished in the window, both days included; default all. */
export const cycleTimeQuery = z
  .strictObject({ from: isoDate.optional(), to: isoDate.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'must not be before from' })

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
/** A row of the table: n items, and the percentile lines that n allows (flow.md R7). */
export interface CycleTimeGroup {
  readonly typeId: TypeId | null
  readonly pace: Pace | null
  readonly n: number
  readonly p50: number | null
  readonly p70: number | null
  readonly p85: number | null
  readonly p95: number | null
}
export interface CycleTimeAnswer {
  readonly seq: number
  readonly timezone: string
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly dots: readonly CycleTimeDot[]
  readonly all: CycleTimeGroup
  readonly byType: readonly CycleTimeGroup[]
  readonly byPace: readonly CycleTimeGroup[]
  readonly byTypeAndPace: readonly CycleTimeGroup[]
  /** Finished without a recorded start (R4): counted nowhere above. */
  readonly unobserved: number
  /** Short visits left out by the bounce filter (R16). */
  readonly bounces: number
  /** What an item's age is held against, by type and pace (R7 fallback): 85th percentile in days and what it rests on. */
  readonly expectations: readonly {
    readonly typeId: TypeId
    readonly pace: Pace | null
    readonly p85: number
    readonly basis: 'type-and-pace' | 'pace' | 'all'
    readonly n: number
  }[]
}
