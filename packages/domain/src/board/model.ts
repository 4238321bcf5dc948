import type { Clock } from '../flow/bounds.ts'
import type { CheckId, ColumnId, CommentId, ItemId, LabelId, MemberId, SuggestionId, TypeId } from '../ids.ts'
import type { PersistentMap } from '../lib/persistent-map.ts'
import type { Pace, PacePlan } from '../pace/plan.ts'
import type { Instant, IsoDate } from '../time.ts'
import type { Approval, ApprovalRule } from './approval.ts'
import type { ColumnOrder } from './column-order.ts'
import type { Rank } from './rank.ts'

/** A name that a template ships in both languages; a person's own words stand in both. */
export interface LocalText {
  readonly fr: string
  readonly en: string
}

/** What a column is for. Its phase, and so the clock, follows from the kind. */
export type ColumnKind =
  | 'intake'
  | 'backlog'
  | 'queue'
  | 'active'
  | 'review'
  | 'approval'
  | 'scheduled'
  | 'waiting'
  | 'live'
  | 'done'

/** hard refuses, soft asks for a reason and logs it, off only shows the number. */
export type WipMode = 'hard' | 'soft' | 'off'

/** Most items a column may hold, in all and by pace; null = no limit. */
export interface WipLimit {
  readonly limit: number | null
  readonly sprint: number | null
  readonly marathon: number | null
  readonly mode: WipMode
}

/** The words that go with a limit: who set it, when, why, and when the team looks at it again. */
export interface WipNote {
  readonly by: MemberId | null
  readonly at: Instant
  readonly reason: string
  readonly reviewOn: IsoDate | null
}

export interface Column {
  readonly id: ColumnId
  readonly name: LocalText
  readonly kind: ColumnKind
  readonly wip: WipLimit
  readonly wipNote: WipNote | null
  readonly entryPolicy: LocalText | null
  readonly exitPolicy: LocalText | null
  readonly archivedAt: Instant | null
}

/** standard; fixed has a date that matters to others; expedite goes before everything; intangible pays later. */
export type Service = 'standard' | 'fixed' | 'expedite' | 'intangible'

export interface TypeCheck {
  readonly text: LocalText
  /** Must be ticked before the item is published (domain A16). */
  readonly mandatory: boolean
}

export interface ItemType {
  readonly id: TypeId
  readonly name: LocalText
  readonly icon: string
  readonly color: string
  readonly pace: Pace
  readonly service: Service
  readonly size: Size | null
  readonly checklist: readonly TypeCheck[]
  readonly doneWhen: LocalText | null
  /** Calendar days from start to live that we expect until the board has its own figures. */
  readonly expectedDays: { readonly p50: number; readonly p85: number } | null
  /** How often a marathon of this type reports progress. */
  readonly cadence: Cadence
  /** Whom its items are shown to before they go out; 'owner' is whoever is Marketing Owner then (domain A15). */
  readonly approvers: readonly (MemberId | 'owner')[]
  readonly approvalRule: ApprovalRule
  readonly archivedAt: Instant | null
}

export type Cadence = 'weekly' | 'biweekly' | 'monthly'
export type Size = 1 | 2 | 3 | 5 | 8 | 13
export type Value = 'high' | 'medium' | 'low'

export interface Label {
  readonly id: LabelId
  readonly name: string
  readonly color: string
  readonly archivedAt: Instant | null
}

/** Roles are flags on a member (domain A0.1); the Marketing Owner is named by the board, so that there is exactly one. */
export interface Roles {
  readonly champion: boolean
  readonly member: boolean
  readonly stakeholder: boolean
  readonly cast: boolean
}

export interface Member {
  readonly id: MemberId
  readonly name: string
  readonly roles: Roles
  readonly removedAt: Instant | null
}

/** Who ranks the backlog; a cover stands in until its date, then the holder ranks again by itself. */
export interface MarketingOwner {
  readonly holderId: MemberId
  readonly cover: { readonly memberId: MemberId; readonly until: Instant } | null
}

export type BlockReason = 'approval' | 'requester-info' | 'supplier' | 'internal' | 'access' | 'overtaken'

export interface Blocked {
  readonly reason: BlockReason
  readonly note: string
  readonly since: Instant
  readonly by: MemberId | null
}

export interface Check {
  readonly id: CheckId
  readonly text: string
  readonly mandatory: boolean
  readonly done: boolean
}

/** The answers to the five questions of the pace advisor (domain A2), in order. */
export type PaceAnswers = readonly [boolean, boolean, boolean, boolean, boolean]

export interface Item {
  readonly id: ItemId
  /** Running number on its board, for people to say aloud. */
  readonly num: number
  readonly typeId: TypeId
  readonly title: string
  readonly columnId: ColumnId
  readonly rank: Rank
  readonly plan: PacePlan | null
  readonly advice: PaceAnswers | null
  readonly service: Service
  readonly assigneeId: MemberId | null
  readonly partnerIds: readonly MemberId[]
  readonly labelIds: readonly LabelId[]
  readonly audience: string
  readonly channel: string
  readonly value: Value | null
  readonly size: Size | null
  readonly dueDate: IsoDate | null
  readonly publishAt: Instant | null
  readonly checklist: readonly Check[]
  readonly blocked: Blocked | null
  /** The last question asked of approvers; null = none, or taken back. */
  readonly approval: Approval | null
  readonly described: boolean
  readonly comments: readonly { readonly id: CommentId; readonly by: MemberId | null }[]
  readonly createdAt: Instant
  readonly createdBy: MemberId | null
  /** Since when, and by whom, it stands in its column. */
  readonly enteredAt: Instant
  readonly enteredBy: MemberId | null
  readonly clock: Clock
  readonly archivedAt: Instant | null
}

/** "This should come higher": a wish with a reason, answered by the Marketing Owner; it never moves the item itself. */
export interface Suggestion {
  readonly id: SuggestionId
  readonly itemId: ItemId
  /** The item it should sit below; null = first. */
  readonly below: ItemId | null
  readonly reason: string
  readonly by: MemberId | null
  readonly at: Instant
}

export interface BoardSettings {
  readonly name: string
  readonly timezone: string
  /** ISO weekdays, 1 = Monday. */
  readonly workingDays: readonly number[]
  /** How many of the first ranked items a member may pull without the Marketing Owner. */
  readonly pullTop: number
  /** Most items in active columns per person (soft); null = none. */
  readonly personLimit: number | null
  /** Share of sprint work that the team aims at, in per cent. */
  readonly sprintShare: number
  /** Working days of sprint work only after which recovery is advised. */
  readonly enduranceDays: number
  /** Flow metrics (flow.md R1, R4, R16). */
  readonly startPolicy: 'lastCommitment' | 'firstEver'
  readonly unobservedStart: 'exclude' | 'oneDay'
  readonly bounceSeconds: number
}

/**
 * Everything a command may depend on. Readonly: `evolve` returns a new one that shares what did not change.
 * `order` and `tally` are indexes kept by `place-item.ts` and never written elsewhere.
 */
export interface Board {
  readonly settings: BoardSettings
  readonly owner: MarketingOwner
  readonly members: ReadonlyMap<MemberId, Member>
  readonly columns: ReadonlyMap<ColumnId, Column>
  /** Live columns, left to right. */
  readonly columnOrder: readonly ColumnId[]
  readonly types: ReadonlyMap<TypeId, ItemType>
  readonly labels: ReadonlyMap<LabelId, Label>
  readonly items: PersistentMap<ItemId, Item>
  readonly suggestions: ReadonlyMap<SuggestionId, Suggestion>
  readonly nextNum: number
  /** Live items of each column, by rank; `itemsIn` reads it as a list of ids. */
  readonly order: ReadonlyMap<ColumnId, ColumnOrder>
  /** Counts that a limit asks for, kept so that no rule walks the board. */
  readonly tally: ReadonlyMap<string, number>
}
