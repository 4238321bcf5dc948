import type { ColumnOrder, RankedItem } from './column-order.ts'
import { inBacklog, landingColumn, orderIn, rankedColumn } from './columns.ts'
import type { CommandOf, SingleCommand } from './commands.ts'
import type { Board, Item } from './model.ts'
import type { Standing } from './people.ts'
import type { Denial, Rejection } from './rejections.ts'

/** The people side of a command: null = go on, otherwise the reason why not. Facts of the board are `decide`'s. */
type Answer = Denial | null
type Rule<Command extends SingleCommand> = (who: Standing, command: Command, board: Board) => Answer

const anyone = (): Answer => null
const team = (who: Standing): Answer => (who.team ? null : 'team-only')
const owner = (who: Standing): Answer => (who.owner ? null : 'only-owner-answers')
const limits = (who: Standing): Answer => (who.champion ? null : 'only-champion-limits')
const configures = (who: Standing): Answer => (who.champion ? null : 'only-champion-configures')
const types = (who: Standing): Answer => (who.champion || who.owner ? null : 'only-champion-or-owner-types')
const keepers = (who: Standing): Answer => (who.owner || who.champion || who.admin ? null : 'only-keepers-people')

function holds(who: Standing, item: Item | undefined): boolean {
  return item !== undefined && (item.assigneeId === who.memberId || item.partnerIds.includes(who.memberId))
}

/** The team works on every item, supporting cast on its own. */
function worksOn(who: Standing, command: { readonly itemId: Item['id'] }, board: Board): Answer {
  if (who.team) return null
  if (who.cast) return holds(who, board.items.get(command.itemId)) ? null : 'only-own-items'
  return 'team-only'
}

function editsItem(who: Standing, command: CommandOf<'EditItem'>, board: Board): Answer {
  const wasExpedite = board.items.get(command.itemId)?.service === 'expedite'
  const { service } = command.changes
  if (service !== undefined && (service === 'expedite') !== wasExpedite && !who.owner) return 'only-owner-expedites'
  return worksOn(who, command, board)
}

function createsItem(who: Standing, command: CommandOf<'CreateItem'>, board: Board): Answer {
  if (!who.team) return 'team-only'
  if (who.owner) return null
  if (board.types.get(command.typeId)?.service === 'expedite') return 'only-owner-expedites'
  const column = command.place && board.columns.get(command.place.columnId)
  return column && column.kind !== 'intake' ? 'only-owner-places' : null
}

/** Who may move what from where to where (domain A0.2, A11). The top-n rule is a fact of the board: see `move-item.ts`. */
function movesItem(who: Standing, command: CommandOf<'MoveItem'>, board: Board): Answer {
  const item = board.items.get(command.itemId)
  const from = item && board.columns.get(item.columnId)
  const to = board.columns.get(command.toColumnId)
  if (!who.team) {
    if (!who.cast) return 'team-only'
    if (!holds(who, item)) return 'only-own-items'
    if ((from && inBacklog(from)) || (to && inBacklog(to))) return 'only-owner-ranks'
    return from === to ? 'team-only' : null
  }
  if (who.owner || !from || !to || !inBacklog(to)) return null
  return !inBacklog(from) && to.id === landingColumn(board).id ? null : 'only-owner-ranks'
}

/** The team's assignee proposes, owner and Champion arbitrate; a first pace is anybody's in the team (domain A0.2, A1). */
function setsPace(who: Standing, command: { readonly itemId: Item['id'] }, board: Board): Answer {
  if (who.owner || who.champion) return null
  if (!who.team) return 'team-only'
  const item = board.items.get(command.itemId)
  return item?.plan === null || item?.assigneeId === who.memberId ? null : 'only-assignee-or-lead-paces'
}

function changesComment(
  who: Standing,
  command: CommandOf<'EditComment'> | CommandOf<'DeleteComment'>,
  board: Board,
): Answer {
  const comment = board.items.get(command.itemId)?.comments.find((one) => one.id === command.commentId)
  return !comment || comment.by === who.memberId ? null : 'only-own-comments'
}

/** Whoever was asked answers, a stakeholder too; whether the Marketing Owner decides instead is a fact of the board. */
function answersApproval(who: Standing, command: CommandOf<'AnswerApproval'>, board: Board): Answer {
  const approval = board.items.get(command.itemId)?.approval
  const isAsked = approval?.answers.some(({ memberId }) => memberId === who.memberId) ?? true
  return isAsked || who.owner ? null : 'only-approvers-answer'
}

function withdrawsApproval(who: Standing, command: CommandOf<'WithdrawApproval'>, board: Board): Answer {
  const asker = board.items.get(command.itemId)?.approval?.askedBy
  return asker === who.memberId ? null : worksOn(who, command, board)
}

/** What its type demands of an item is ticked, not dropped: consent and budget caps are no matter of taste (domain A16). */
function changesCheck(
  who: Standing,
  command: CommandOf<'RenameCheck'> | CommandOf<'RemoveCheck'>,
  board: Board,
): Answer {
  const item = board.items.get(command.itemId)
  const check = item?.checklist.find((one) => one.id === command.checkId)
  const type = item && board.types.get(item.typeId)
  const isDemanded =
    check?.mandatory &&
    type?.checklist.some(({ text, mandatory }) => mandatory && Object.values(text).includes(check.text))
  return worksOn(who, command, board) ?? (isDemanded && !who.owner && !who.champion ? 'only-leads-mandatory' : null)
}

/** One rule per command; a command without one does not compile. */
export const boardPolicy = {
  EditBoard: configures,
  AddColumn: configures,
  EditColumn: configures,
  MoveColumn: configures,
  ArchiveColumn: configures,
  RestoreColumn: configures,
  SetWipLimit: limits,
  SetPersonLimit: limits,
  AddType: types,
  EditType: types,
  ArchiveType: types,
  RestoreType: types,
  AddLabel: team,
  EditLabel: team,
  ArchiveLabel: team,
  RestoreLabel: team,
  CreateItem: createsItem,
  EditItem: editsItem,
  ChangeItemType: worksOn,
  DescribeItem: worksOn,
  MoveItem: movesItem,
  SuggestRank: team,
  AnswerSuggestion: owner,
  AssignItem: team,
  AddPartner: team,
  RemovePartner: team,
  LabelItem: worksOn,
  UnlabelItem: worksOn,
  BlockItem: worksOn,
  UnblockItem: worksOn,
  AskApproval: worksOn,
  AnswerApproval: answersApproval,
  WithdrawApproval: withdrawsApproval,
  ArchiveItem: team,
  RestoreItem: team,
  SetPace: setsPace,
  ExtendTimeBox: setsPace,
  TickMilestone: worksOn,
  CheckIn: worksOn,
  RecordAdvice: worksOn,
  AddCheck: worksOn,
  TickCheck: worksOn,
  RenameCheck: changesCheck,
  RemoveCheck: changesCheck,
  MoveCheck: worksOn,
  AddComment: anyone,
  EditComment: changesComment,
  DeleteComment: changesComment,
  AddMember: addsMember,
  RemoveMember: keepers,
  SetRoles: setsRoles,
  HandOverOwner: handsOverOwner,
  HandOverChampion: (who: Standing): Answer => (who.champion || who.admin ? null : 'only-champion-hands-over'),
} as const satisfies { readonly [Type in SingleCommand['type']]: Rule<CommandOf<Type>> }

/** The holder may also end a cover that he gave; who covers may only give back what is not his. */
function handsOverOwner(who: Standing, command: CommandOf<'HandOverOwner'>, board: Board): Answer {
  const { holderId } = board.owner
  if (who.admin || who.memberId === holderId) return null
  return who.owner && command.memberId === holderId && command.until === null ? null : 'only-owner-hands-over'
}

/** Keepers give roles, but the Champion's flag is the Champion's: nobody makes himself the one who sets limits. */
function setsRoles(who: Standing, command: CommandOf<'SetRoles'>, board: Board): Answer {
  const isChampion = board.members.get(command.memberId)?.roles.champion ?? false
  if (command.roles.champion !== isChampion && !who.champion && !who.admin) return 'only-champion-hands-over'
  return keepers(who)
}

function addsMember(who: Standing, command: CommandOf<'AddMember'>): Answer {
  if (command.roles.champion && !who.champion && !who.admin) return 'only-champion-hands-over'
  return keepers(who)
}

/** What the policy says of one command by one person; somebody who is no member gets no other answer. */
export function mayDo(board: Board, who: Standing | null, command: SingleCommand): Denial | null {
  if (!who) return 'members-only'
  const rule = boardPolicy[command.type] as Rule<SingleCommand>
  return rule(who, command, board)
}

/** Pulling from the backlog: the Marketing Owner anything, the team from the first ranked items (domain A0.2). */
export function mayPull(board: Board, who: Standing, item: Item): Rejection | null {
  if (who.owner) return null
  const top = board.settings.pullTop
  const ranked = rankedColumn(board)
  return item.columnId === ranked.id && standsWithin(orderIn(board, ranked.id), item, top)
    ? null
    : { code: 'not-in-top', top }
}

/** Counted from the item upwards, because a top is short and a backlog may be long. */
function standsWithin(order: ColumnOrder, item: RankedItem, top: number): boolean {
  let above: RankedItem | undefined = item
  for (let n = 0; n < top; n++) {
    above = order.before(above)
    if (!above) return true
  }
  return false
}
