import type { Verdict } from '../board/approval.ts'
import type { BlockReason, WipLimit } from '../board/model.ts'
import type { ColumnId, ItemId, LabelId, MemberId, TypeId } from '../ids.ts'
import type { Pace, PacePlan } from '../pace/plan.ts'
import type { Instant, IsoDate } from '../time.ts'
import type { Phase } from './phase.ts'

/** null: the item was never given a pace, which only imports allow. */
export type FlowPace = Pace | null

export interface FlowColumn {
  readonly id: ColumnId
  readonly phase: Phase
  /** Work stands here without anybody working on it (R14): for somebody else's answer, or for its date. */
  readonly waits?: boolean
  /** Today's limit; what it was before is told by the changes. */
  readonly wip?: WipLimit
  /** Since when the column is no more. */
  readonly archivedAt?: Instant | null
}

/** The item entered the column. */
export interface FlowEntry {
  readonly at: Instant
  readonly columnId: ColumnId
}

/** The entries of an item where there are a great many, read without an object for each. */
export interface PackedEntries {
  readonly length: number
  instantAt(i: number): Instant
  columnIdAt(i: number): ColumnId
}

export type FlowEntries = readonly FlowEntry[] | PackedEntries

/** A time in which the item could not go on; `to` is null while it still cannot. */
export interface BlockedSpan {
  readonly from: Instant
  readonly to: Instant | null
  readonly reason: BlockReason
}

/** An approver was asked about an item; `until` is null while the answer is awaited. */
export interface ApproverWait {
  readonly memberId: MemberId
  readonly round: number
  readonly askedAt: Instant
  readonly dueOn: IsoDate
  readonly until: Instant | null
  /** null with an end: no answer was needed any more, because others decided or the question was taken back. */
  readonly verdict: Verdict | null
}

/** What stood on an item before a change of type or pace. */
export interface Relabel {
  readonly at: Instant
  readonly before: Partial<Pick<FlowItem, 'typeId' | 'pace' | 'plan'>>
}

/** What is optional is unknown to some imports, and then counts as never. */
export interface FlowItem {
  readonly id: ItemId
  /** Type and pace now; charts read them at the finish (R17, see `atFinish`). */
  readonly typeId: TypeId
  readonly pace: FlowPace
  readonly createdAt: Instant
  /** Every column entry, the first being where the item was created. At the same instant, in the order they happened. */
  readonly entries: FlowEntries
  /** Given up at this moment; null while it is still wanted. A restored item is null again. */
  readonly cancelledAt: Instant | null
  /** Today's labels and assignee: a filter asks what the item is, not what it was. */
  readonly labelIds?: readonly LabelId[]
  readonly assigneeId?: MemberId | null
  /** Its class of service goes before everything. */
  readonly expedite?: boolean
  /** It entered a column that was full, with a reason. */
  readonly overLimit?: boolean
  /** In the order they began. */
  readonly blocked?: readonly BlockedSpan[]
  /** The time box, or the cadence and the milestones. */
  readonly plan?: PacePlan | null
  /** When a marathon said how it goes: check-ins and milestones reached. */
  readonly checkIns?: readonly Instant[]
  /** In the order they were asked. */
  readonly approverWaits?: readonly ApproverWait[]
  /** Changes of type, pace and plan, oldest first. */
  readonly relabels?: readonly Relabel[]
}

/** A limit was set: of a column, or per person when there is no column. */
export interface LimitChange {
  readonly at: Instant
  readonly columnId: ColumnId | null
  readonly from: WipLimit | number | null
  readonly to: WipLimit | number | null
  readonly reason: string
  /** Who set it; null when the log does not say. */
  readonly by: MemberId | null
  /** The day on which it is to be looked at again: a change with one is an experiment. */
  readonly reviewOn: IsoDate | null
}

/**
 * What a board's log says about flow, independent of the board itself: imports and tests build it too.
 * R18: columns stand left to right with today's phases, removed ones included, so that old items keep their entries.
 */
export interface FlowHistory {
  readonly columns: readonly FlowColumn[]
  readonly items: readonly FlowItem[]
  /** Oldest first. */
  readonly limitChanges?: readonly LimitChange[]
}
