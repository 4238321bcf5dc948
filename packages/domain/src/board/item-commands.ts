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
import type { PaceDraft } from '../pace/plan.ts'
import type { IsoDate } from '../time.ts'
import type { ApprovalRule, Verdict } from './approval.ts'
import type { BlockReason, Item, PaceAnswers } from './model.ts'

/** Without a column the item lands, unranked, in "To triage". `locale` picks the language of the checklist. */
export type CreateItem = {
  readonly type: 'CreateItem'
  readonly itemId: ItemId
  readonly typeId: TypeId
  readonly title: string
  readonly locale: 'fr' | 'en'
  readonly place: { readonly columnId: ColumnId; readonly below: ItemId | null } | null
  readonly reason?: string
}
export type ItemFields = Pick<
  Item,
  'title' | 'service' | 'audience' | 'channel' | 'value' | 'size' | 'dueDate' | 'publishAt'
>
export type EditItem = { readonly type: 'EditItem'; readonly itemId: ItemId; readonly changes: Partial<ItemFields> }
export type ChangeItemType = {
  readonly type: 'ChangeItemType'
  readonly itemId: ItemId
  readonly typeId: TypeId
  readonly locale: 'fr' | 'en'
}
/** The text goes to the item's row; the log only says that it changed. */
export type DescribeItem = { readonly type: 'DescribeItem'; readonly itemId: ItemId; readonly text: string }
export type MoveItem = {
  readonly type: 'MoveItem'
  readonly itemId: ItemId
  readonly toColumnId: ColumnId
  readonly below: ItemId | null
  /** Needed to go over a soft limit and to send started work back. */
  readonly reason?: string
}
export type SuggestRank = {
  readonly type: 'SuggestRank'
  readonly suggestionId: SuggestionId
  readonly itemId: ItemId
  readonly below: ItemId | null
  readonly reason: string
}
export type AnswerSuggestion = {
  readonly type: 'AnswerSuggestion'
  readonly suggestionId: SuggestionId
  readonly accept: boolean
}
export type AssignItem = {
  readonly type: 'AssignItem'
  readonly itemId: ItemId
  readonly memberId: MemberId | null
  readonly reason?: string
}
export type AddPartner = { readonly type: 'AddPartner'; readonly itemId: ItemId; readonly memberId: MemberId }
export type RemovePartner = { readonly type: 'RemovePartner'; readonly itemId: ItemId; readonly memberId: MemberId }
export type LabelItem = { readonly type: 'LabelItem'; readonly itemId: ItemId; readonly labelId: LabelId }
export type UnlabelItem = { readonly type: 'UnlabelItem'; readonly itemId: ItemId; readonly labelId: LabelId }
export type BlockItem = {
  readonly type: 'BlockItem'
  readonly itemId: ItemId
  readonly reason: BlockReason
  readonly note: string
}
export type UnblockItem = { readonly type: 'UnblockItem'; readonly itemId: ItemId }
/** `dueOn` null = two working days from today. */
export type AskApproval = {
  readonly type: 'AskApproval'
  readonly itemId: ItemId
  readonly approverIds: readonly MemberId[]
  readonly rule: ApprovalRule
  readonly version: string
  readonly dueOn: IsoDate | null
}
export type AnswerApproval = {
  readonly type: 'AnswerApproval'
  readonly itemId: ItemId
  readonly verdict: Verdict
  readonly comment: string
}
export type WithdrawApproval = { readonly type: 'WithdrawApproval'; readonly itemId: ItemId }
export type ArchiveItem = { readonly type: 'ArchiveItem'; readonly itemId: ItemId }
export type RestoreItem = { readonly type: 'RestoreItem'; readonly itemId: ItemId; readonly reason?: string }

export type SetPace = {
  readonly type: 'SetPace'
  readonly itemId: ItemId
  readonly plan: PaceDraft
  readonly reason: string
}
export type ExtendTimeBox = { readonly type: 'ExtendTimeBox'; readonly itemId: ItemId; readonly end: IsoDate }
export type TickMilestone = {
  readonly type: 'TickMilestone'
  readonly itemId: ItemId
  readonly milestoneId: MilestoneId
  readonly done: boolean
}
export type CheckIn = { readonly type: 'CheckIn'; readonly itemId: ItemId; readonly note: string }
export type RecordAdvice = {
  readonly type: 'RecordAdvice'
  readonly itemId: ItemId
  readonly answers: PaceAnswers
}

export type AddCheck = {
  readonly type: 'AddCheck'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly text: string
}
export type TickCheck = {
  readonly type: 'TickCheck'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly done: boolean
}
export type RenameCheck = {
  readonly type: 'RenameCheck'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly text: string
}
export type RemoveCheck = { readonly type: 'RemoveCheck'; readonly itemId: ItemId; readonly checkId: CheckId }
export type MoveCheck = {
  readonly type: 'MoveCheck'
  readonly itemId: ItemId
  readonly checkId: CheckId
  readonly below: CheckId | null
}

export type AddComment = {
  readonly type: 'AddComment'
  readonly itemId: ItemId
  readonly commentId: CommentId
  readonly text: string
  readonly mentions: readonly MemberId[]
  /** The people named are asked to finish the item, because its column is full. */
  readonly asksToFinish?: true
}
export type EditComment = {
  readonly type: 'EditComment'
  readonly itemId: ItemId
  readonly commentId: CommentId
  readonly text: string
}
export type DeleteComment = { readonly type: 'DeleteComment'; readonly itemId: ItemId; readonly commentId: CommentId }
