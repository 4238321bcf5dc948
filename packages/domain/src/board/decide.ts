import { no } from '../result.ts'
import { localDate } from '../time.ts'
import type { BoardCommand, SingleCommand } from './commands.ts'
import { changeItemType, createItem } from './create-item.ts'
import * as approvals from './decide-approvals.ts'
import * as checklist from './decide-checklist.ts'
import * as columns from './decide-columns.ts'
import * as comments from './decide-comments.ts'
import * as items from './decide-items.ts'
import * as pace from './decide-pace.ts'
import * as people from './decide-people.ts'
import * as types from './decide-types.ts'
import { type Context, type Decide, happened } from './decision.ts'
import type { BoardEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { Board } from './model.ts'
import { moveItem } from './move-item.ts'
import { standingOf } from './people.ts'
import { mayDo } from './policy.ts'
import type { Decision } from './rejections.ts'

const rules: { readonly [Type in SingleCommand['type']]: Decide<Type> } = {
  EditBoard: columns.editBoard,
  AddColumn: columns.addColumn,
  EditColumn: columns.editColumn,
  MoveColumn: columns.moveColumn,
  ArchiveColumn: columns.archiveColumn,
  RestoreColumn: columns.restoreColumn,
  SetWipLimit: columns.setWipLimit,
  SetPersonLimit: columns.setPersonLimit,
  AddType: types.addType,
  EditType: types.editType,
  ArchiveType: types.archiveType,
  RestoreType: types.restoreType,
  AddLabel: types.addLabel,
  EditLabel: types.editLabel,
  ArchiveLabel: types.archiveLabel,
  RestoreLabel: types.restoreLabel,
  CreateItem: createItem,
  EditItem: items.editItem,
  ChangeItemType: changeItemType,
  DescribeItem: items.describeItem,
  MoveItem: moveItem,
  SuggestRank: items.suggestRank,
  AnswerSuggestion: items.answerSuggestion,
  AssignItem: items.assignItem,
  AddPartner: items.addPartner,
  RemovePartner: items.removePartner,
  LabelItem: items.labelItem,
  UnlabelItem: items.unlabelItem,
  BlockItem: items.blockItem,
  UnblockItem: items.unblockItem,
  AskApproval: approvals.askApproval,
  AnswerApproval: approvals.answerApproval,
  WithdrawApproval: approvals.withdrawApproval,
  ArchiveItem: items.archiveItem,
  RestoreItem: items.restoreItem,
  SetPace: pace.setPace,
  ExtendTimeBox: pace.extendTimeBox,
  TickMilestone: pace.tickMilestone,
  CheckIn: pace.checkIn,
  RecordAdvice: pace.recordAdvice,
  AddCheck: checklist.addCheck,
  TickCheck: checklist.tickCheck,
  RenameCheck: checklist.renameCheck,
  RemoveCheck: checklist.removeCheck,
  MoveCheck: checklist.moveCheck,
  AddComment: comments.addComment,
  EditComment: comments.editComment,
  DeleteComment: comments.deleteComment,
  AddMember: people.addMember,
  RemoveMember: people.removeMember,
  SetRoles: people.setRoles,
  HandOverOwner: people.handOverOwner,
  HandOverChampion: people.handOverChampion,
}

/**
 * What a command makes happen on a board, or why not. Pure: the server runs it under the board's lock and its answer
 * counts; the browser runs the same function to show the outcome at once. No events = accepted, nothing to change.
 */
export function decide(board: Board, command: BoardCommand, context: Context): Decision {
  return command.type === 'Batch' ? decideAll(board, command.commands, context) : decideOne(board, command, context)
}

function decideOne(board: Board, command: SingleCommand, { actor, at }: Context): Decision {
  const who = standingOf(board, actor, at)
  const denial = mayDo(board, who, command)
  if (denial || !who) return no({ code: 'not-allowed', denial: denial ?? 'members-only' })
  const rule = rules[command.type] as Decide<SingleCommand['type']>
  return rule(board, command, { who, at, today: localDate(at, board.settings.timezone) })
}

/** Each command sees what those before it did; the first refusal refuses all. */
function decideAll(board: Board, commands: readonly SingleCommand[], context: Context): Decision {
  const events: BoardEvent[] = []
  let now = board
  for (const command of commands) {
    const decision = decideOne(now, command, context)
    if (!decision.ok) return decision
    for (const event of decision.value) now = evolve(now, event, { at: context.at, by: context.actor.memberId })
    events.push(...decision.value)
  }
  return happened(...events)
}
