import type {
  CheckId,
  ColumnId,
  CommentId,
  ItemId,
  LabelId,
  MemberId,
  MilestoneId,
  SuggestionId,
  TypeId,
} from '../ids.ts'
import type { PacePlan } from '../pace/plan.ts'
import type { Instant } from '../time.ts'
import type { ItemFields } from './commands.ts'
import type { BlockReason, Check, Item, PaceAnswers, Suggestion } from './model.ts'
import type { Rank } from './rank.ts'

/*
 * What happened to one item. The union of all events is in `events.ts`.
 */

/** Before and after of the fields that changed. */
export interface Change<Fields> {
  readonly from: Partial<Fields>
  readonly to: Partial<Fields>
}

/** Entry over a soft limit, with the reason given (domain A18). */
export interface Override {
  readonly of: 'column' | 'person'
  readonly limit: number
  readonly count: number
  readonly reason: string
}

/** Everything an item starts with; the clock and the counters begin with the event. */
export type NewItem = Omit<
  Item,
  | 'clock'
  | 'comments'
  | 'described'
  | 'blocked'
  | 'approval'
  | 'archivedAt'
  | 'createdAt'
  | 'createdBy'
  | 'enteredAt'
  | 'enteredBy'
>

/** `author` names the person of an imported item who is no member here. */
export type ItemCreated = {
  readonly type: 'ItemCreated'
  readonly item: NewItem
  readonly override?: Override
  readonly author?: string
}
export type ItemEdited = { readonly type: 'ItemEdited'; readonly itemId: ItemId } & Change<ItemFields>
export type ItemTypeChanged = {
  readonly type: 'ItemTypeChanged'
  readonly itemId: ItemId
  readonly from: TypeId
  readonly to: TypeId
  readonly addedChecks: readonly Check[]
}
export type ItemDescribed = { readonly type: 'ItemDescribed'; readonly itemId: ItemId; readonly empty: boolean }
export type ItemMoved = {
  readonly type: 'ItemMoved'
  readonly itemId: ItemId
  readonly fromColumnId: ColumnId
  readonly toColumnId: ColumnId
  /** The item it stood under. */
  readonly fromBelow: ItemId | null
  readonly rank: Rank
  readonly reason?: string
  readonly override?: Override
}
export type RankSuggested = { readonly type: 'RankSuggested'; readonly suggestion: Suggestion }
export type SuggestionAnswered = {
  readonly type: 'SuggestionAnswered'
  readonly suggestionId: SuggestionId
  readonly itemId: ItemId
  readonly accepted: boolean
}
export type ItemAssigned = {
  readonly type: 'ItemAssigned'
  readonly itemId: ItemId
  readonly from: MemberId | null
  readonly to: MemberId | null
  readonly override?: Override
}
export type PartnerAdded = { readonly type: 'PartnerAdded'; readonly itemId: ItemId; readonly memberId: MemberId }
export type PartnerRemoved = { readonly type: 'PartnerRemoved'; readonly itemId: ItemId; readonly memberId: MemberId }
export type ItemLabelled = { readonly type: 'ItemLabelled'; readonly itemId: ItemId; readonly labelId: LabelId }
export type ItemUnlabelled = { readonly type: 'ItemUnlabelled'; readonly itemId: ItemId; readonly labelId: LabelId }
export type ItemBlocked = {
  readonly type: 'ItemBlocked'
  readonly itemId: ItemId
  readonly reason: BlockReason
  readonly note: string
}
export type ItemUnblocked = {
  readonly type: 'ItemUnblocked'
  readonly itemId: ItemId
  readonly reason: BlockReason
  readonly note: string
  readonly since: Instant
}
export type ItemArchived = { readonly type: 'ItemArchived'; readonly itemId: ItemId; readonly columnId: ColumnId }
export type ItemRestored = {
  readonly type: 'ItemRestored'
  readonly itemId: ItemId
  readonly columnId: ColumnId
  readonly rank: Rank
  readonly override?: Override
}
export type PaceSet = {
  readonly type: 'PaceSet'
  readonly itemId: ItemId
  readonly from: PacePlan | null
  readonly to: PacePlan
  readonly reason: string
  readonly override?: Override
}
export type MilestoneTicked = {
  readonly type: 'MilestoneTicked'
  readonly itemId: ItemId
  readonly milestoneId: MilestoneId
  readonly done: boolean
}
export type CheckedIn = { readonly type: 'CheckedIn'; readonly itemId: ItemId; readonly note: string }
export type AdviceRecorded = {
  readonly type: 'AdviceRecorded'
  readonly itemId: ItemId
  readonly from: PaceAnswers | null
  readonly to: PaceAnswers
}
export type CheckAdded = { readonly type: 'CheckAdded'; readonly itemId: ItemId; readonly check: Check }
export type CheckTicked = {
  readonly type: 'CheckTicked'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly done: boolean
}
export type CheckRenamed = {
  readonly type: 'CheckRenamed'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly from: string
  readonly to: string
}
export type CheckRemoved = {
  readonly type: 'CheckRemoved'
  readonly itemId: ItemId
  readonly check: Check
  readonly below: CheckId | null
}
export type CheckMoved = {
  readonly type: 'CheckMoved'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly fromBelow: CheckId | null
  readonly below: CheckId | null
}
export type CommentAdded = {
  readonly type: 'CommentAdded'
  readonly itemId: ItemId
  readonly commentId: CommentId
  readonly text: string
  readonly mentions: readonly MemberId[]
  readonly asksToFinish?: true
  readonly author?: string
}
export type CommentEdited = {
  readonly type: 'CommentEdited'
  readonly itemId: ItemId
  readonly commentId: CommentId
  readonly text: string
}
export type CommentDeleted = { readonly type: 'CommentDeleted'; readonly itemId: ItemId; readonly commentId: CommentId }
