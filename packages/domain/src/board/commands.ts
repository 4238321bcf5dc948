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
import type { Instant, IsoDate } from '../time.ts'
import type {
  BlockReason,
  BoardSettings,
  ColumnKind,
  Item,
  ItemType,
  LocalText,
  PaceAnswers,
  Roles,
  WipLimit,
} from './model.ts'

/*
 * What a person asks for. Commands carry intent: ids and neighbours, never an index, a rank, a time or an actor.
 * `below` names the item (column, check) that the thing shall sit under; null = first.
 */

export type EditBoard = { readonly type: 'EditBoard'; readonly changes: Partial<Omit<BoardSettings, 'personLimit'>> }

export type AddColumn = {
  readonly type: 'AddColumn'
  readonly columnId: ColumnId
  readonly name: LocalText
  readonly kind: ColumnKind
  readonly after: ColumnId | null
}
export type EditColumn = {
  readonly type: 'EditColumn'
  readonly columnId: ColumnId
  readonly changes: Partial<ColumnFields>
}
export interface ColumnFields {
  readonly name: LocalText
  readonly kind: ColumnKind
  readonly entryPolicy: LocalText | null
  readonly exitPolicy: LocalText | null
}
export type MoveColumn = { readonly type: 'MoveColumn'; readonly columnId: ColumnId; readonly after: ColumnId | null }
export type ArchiveColumn = { readonly type: 'ArchiveColumn'; readonly columnId: ColumnId }
export type RestoreColumn = {
  readonly type: 'RestoreColumn'
  readonly columnId: ColumnId
  readonly after: ColumnId | null
}
export type SetWipLimit = {
  readonly type: 'SetWipLimit'
  readonly columnId: ColumnId
  readonly wip: WipLimit
  readonly reason: string
  readonly reviewOn: IsoDate | null
}
export type SetPersonLimit = { readonly type: 'SetPersonLimit'; readonly limit: number | null; readonly reason: string }

export type TypeFields = Omit<ItemType, 'id' | 'archivedAt'>
export type AddType = { readonly type: 'AddType'; readonly typeId: TypeId; readonly fields: TypeFields }
export type EditType = { readonly type: 'EditType'; readonly typeId: TypeId; readonly changes: Partial<TypeFields> }
export type ArchiveType = { readonly type: 'ArchiveType'; readonly typeId: TypeId }
export type RestoreType = { readonly type: 'RestoreType'; readonly typeId: TypeId }

export type AddLabel = {
  readonly type: 'AddLabel'
  readonly labelId: LabelId
  readonly name: string
  readonly color: string
}
export type EditLabel = {
  readonly type: 'EditLabel'
  readonly labelId: LabelId
  readonly changes: { readonly name?: string; readonly color?: string }
}
export type ArchiveLabel = { readonly type: 'ArchiveLabel'; readonly labelId: LabelId }
export type RestoreLabel = { readonly type: 'RestoreLabel'; readonly labelId: LabelId }

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

/** Sent by the server when an invitation is accepted, and by whoever keeps the people of a board. */
export type AddMember = {
  readonly type: 'AddMember'
  readonly memberId: MemberId
  readonly name: string
  readonly roles: Roles
}
export type RemoveMember = { readonly type: 'RemoveMember'; readonly memberId: MemberId }
export type SetRoles = { readonly type: 'SetRoles'; readonly memberId: MemberId; readonly roles: Roles }
export type HandOverOwner = {
  readonly type: 'HandOverOwner'
  readonly memberId: MemberId
  /** A holiday cover ends by itself; null = for good. */
  readonly until: Instant | null
}
export type HandOverChampion = { readonly type: 'HandOverChampion'; readonly memberId: MemberId }

/** One thing done to a board. */
export type SingleCommand =
  | EditBoard
  | AddColumn
  | EditColumn
  | MoveColumn
  | ArchiveColumn
  | RestoreColumn
  | SetWipLimit
  | SetPersonLimit
  | AddType
  | EditType
  | ArchiveType
  | RestoreType
  | AddLabel
  | EditLabel
  | ArchiveLabel
  | RestoreLabel
  | CreateItem
  | EditItem
  | ChangeItemType
  | DescribeItem
  | MoveItem
  | SuggestRank
  | AnswerSuggestion
  | AssignItem
  | AddPartner
  | RemovePartner
  | LabelItem
  | UnlabelItem
  | BlockItem
  | UnblockItem
  | ArchiveItem
  | RestoreItem
  | SetPace
  | ExtendTimeBox
  | TickMilestone
  | CheckIn
  | RecordAdvice
  | AddCheck
  | TickCheck
  | RenameCheck
  | RemoveCheck
  | MoveCheck
  | AddComment
  | EditComment
  | DeleteComment
  | AddMember
  | RemoveMember
  | SetRoles
  | HandOverOwner
  | HandOverChampion

/** Several commands as one: all of them or none. */
export type Batch = { readonly type: 'Batch'; readonly commands: readonly SingleCommand[] }

export type BoardCommand = SingleCommand | Batch

export type CommandOf<Type extends SingleCommand['type']> = Extract<SingleCommand, { type: Type }>
