import type {
  AddColumn,
  AddLabel,
  AddMember,
  AddType,
  ArchiveColumn,
  ArchiveLabel,
  ArchiveType,
  EditBoard,
  EditColumn,
  EditLabel,
  EditType,
  HandOverChampion,
  HandOverOwner,
  MoveColumn,
  RemoveMember,
  RestoreColumn,
  RestoreLabel,
  RestoreType,
  SetPersonLimit,
  SetRoles,
  SetWipLimit,
} from './board-commands.ts'
import type {
  AddCheck,
  AddComment,
  AddPartner,
  AnswerApproval,
  AnswerSuggestion,
  ArchiveItem,
  AskApproval,
  AssignItem,
  BlockItem,
  ChangeItemType,
  CheckIn,
  CreateItem,
  DeleteComment,
  DescribeItem,
  EditComment,
  EditItem,
  ExtendTimeBox,
  LabelItem,
  MoveCheck,
  MoveItem,
  RecordAdvice,
  RemoveCheck,
  RemovePartner,
  RenameCheck,
  RestoreItem,
  SetPace,
  SuggestRank,
  TickCheck,
  TickMilestone,
  UnblockItem,
  UnlabelItem,
  WithdrawApproval,
} from './item-commands.ts'

/*
 * What a person asks for. Commands carry intent: ids and neighbours, never an index, a rank, a time or an actor.
 * `below` names the item (column, check) that the thing shall sit under; null = first.
 */

export type * from './board-commands.ts'
export type * from './item-commands.ts'

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
  | AskApproval
  | AnswerApproval
  | WithdrawApproval
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
