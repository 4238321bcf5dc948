import type { ColumnId, LabelId, MemberId, TypeId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import type { ApprovalEvent } from './approval-events.ts'
import type { ColumnFields, TypeFields } from './commands.ts'
import type {
  AdviceRecorded,
  Change,
  CheckAdded,
  CheckedIn,
  CheckMoved,
  CheckRemoved,
  CheckRenamed,
  CheckTicked,
  CommentAdded,
  CommentDeleted,
  CommentEdited,
  ItemArchived,
  ItemAssigned,
  ItemBlocked,
  ItemCreated,
  ItemDescribed,
  ItemEdited,
  ItemLabelled,
  ItemMoved,
  ItemRestored,
  ItemTypeChanged,
  ItemUnblocked,
  ItemUnlabelled,
  MilestoneTicked,
  PaceSet,
  PartnerAdded,
  PartnerRemoved,
  RankSuggested,
  SuggestionAnswered,
} from './item-events.ts'
import type { BoardSettings, Column, ItemType, Label, Member, Roles, WipLimit, WipNote } from './model.ts'

/*
 * What happened. An event holds what was before and after, so that undo and the activity feed need nothing else.
 * When and by whom stands once, on the commit.
 */

export type BoardCreated = {
  readonly type: 'BoardCreated'
  readonly settings: BoardSettings
  readonly ownerId: MemberId
  readonly members: readonly Member[]
  readonly columns: readonly Column[]
  readonly types: readonly ItemType[]
  readonly labels: readonly Label[]
}
export type BoardEdited = { readonly type: 'BoardEdited' } & Change<BoardSettings>
export type ColumnAdded = { readonly type: 'ColumnAdded'; readonly column: Column; readonly after: ColumnId | null }
export type ColumnEdited = { readonly type: 'ColumnEdited'; readonly columnId: ColumnId } & Change<ColumnFields>
export type ColumnMoved = {
  readonly type: 'ColumnMoved'
  readonly columnId: ColumnId
  readonly fromAfter: ColumnId | null
  readonly after: ColumnId | null
}
export type ColumnArchived = {
  readonly type: 'ColumnArchived'
  readonly columnId: ColumnId
  readonly after: ColumnId | null
}
export type ColumnRestored = {
  readonly type: 'ColumnRestored'
  readonly columnId: ColumnId
  readonly after: ColumnId | null
}
export type WipLimitSet = {
  readonly type: 'WipLimitSet'
  readonly columnId: ColumnId
  readonly from: WipLimit
  readonly to: WipLimit
  readonly reason: string
  readonly reviewOn: IsoDate | null
  /** The words that went with the former limit, for undo; null when there were none. */
  readonly fromNote?: Pick<WipNote, 'reason' | 'reviewOn'> | null
}
export type PersonLimitSet = {
  readonly type: 'PersonLimitSet'
  readonly from: number | null
  readonly to: number | null
  readonly reason: string
}
export type TypeAdded = { readonly type: 'TypeAdded'; readonly itemType: ItemType }
export type TypeEdited = { readonly type: 'TypeEdited'; readonly typeId: TypeId } & Change<TypeFields>
export type TypeArchived = { readonly type: 'TypeArchived'; readonly typeId: TypeId }
export type TypeRestored = { readonly type: 'TypeRestored'; readonly typeId: TypeId }
export type LabelAdded = { readonly type: 'LabelAdded'; readonly label: Label }
export type LabelEdited = { readonly type: 'LabelEdited'; readonly labelId: LabelId } & Change<
  Pick<Label, 'name' | 'color'>
>
export type LabelArchived = { readonly type: 'LabelArchived'; readonly labelId: LabelId }
export type LabelRestored = { readonly type: 'LabelRestored'; readonly labelId: LabelId }

export type MemberAdded = {
  readonly type: 'MemberAdded'
  readonly memberId: MemberId
  readonly name: string
  readonly roles: Roles
}
export type MemberRemoved = { readonly type: 'MemberRemoved'; readonly memberId: MemberId }
export type RolesSet = {
  readonly type: 'RolesSet'
  readonly memberId: MemberId
  readonly from: Roles
  readonly to: Roles
}
export type OwnerHandedOver = {
  readonly type: 'OwnerHandedOver'
  readonly from: MemberId
  readonly to: MemberId
  readonly until: Instant | null
}

export type BoardEvent =
  | BoardCreated
  | BoardEdited
  | ColumnAdded
  | ColumnEdited
  | ColumnMoved
  | ColumnArchived
  | ColumnRestored
  | WipLimitSet
  | PersonLimitSet
  | TypeAdded
  | TypeEdited
  | TypeArchived
  | TypeRestored
  | LabelAdded
  | LabelEdited
  | LabelArchived
  | LabelRestored
  | ItemCreated
  | ItemEdited
  | ItemTypeChanged
  | ItemDescribed
  | ItemMoved
  | RankSuggested
  | SuggestionAnswered
  | ItemAssigned
  | PartnerAdded
  | PartnerRemoved
  | ItemLabelled
  | ItemUnlabelled
  | ItemBlocked
  | ItemUnblocked
  | ApprovalEvent
  | ItemArchived
  | ItemRestored
  | PaceSet
  | MilestoneTicked
  | CheckedIn
  | AdviceRecorded
  | CheckAdded
  | CheckTicked
  | CheckRenamed
  | CheckRemoved
  | CheckMoved
  | CommentAdded
  | CommentEdited
  | CommentDeleted
  | MemberAdded
  | MemberRemoved
  | RolesSet
  | OwnerHandedOver

export type EventOf<Type extends BoardEvent['type']> = Extract<BoardEvent, { type: Type }>

/** When and by whom; null = nobody here (an import). */
export interface Stamp {
  readonly at: Instant
  readonly by: MemberId | null
}
