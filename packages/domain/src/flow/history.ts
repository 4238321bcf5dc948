import type { ColumnId, ItemId, TypeId } from '../ids.ts'
import type { Pace } from '../pace/plan.ts'
import type { Instant } from '../time.ts'
import type { Phase } from './phase.ts'

/** null: the item was never given a pace, which only imports allow. */
export type FlowPace = Pace | null

export interface FlowColumn {
  readonly id: ColumnId
  readonly phase: Phase
}

/** The item entered the column. */
export interface FlowEntry {
  readonly at: Instant
  readonly columnId: ColumnId
}

export interface FlowItem {
  readonly id: ItemId
  /** R17: type and pace at the finish, or now when unfinished; a change relabels the whole item. */
  readonly typeId: TypeId
  readonly pace: FlowPace
  readonly createdAt: Instant
  /** Every column entry, the first being where the item was created. At the same instant, in the order they happened. */
  readonly entries: readonly FlowEntry[]
  /** Given up at this moment; null while it is still wanted. A restored item is null again. */
  readonly cancelledAt: Instant | null
}

/**
 * What a board's log says about flow, independent of the board itself: imports and tests build it too.
 * R18: columns stand left to right with today's phases, removed ones included, so that old items keep their entries.
 */
export interface FlowHistory {
  readonly columns: readonly FlowColumn[]
  readonly items: readonly FlowItem[]
}
