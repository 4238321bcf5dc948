import type { ItemId, MemberId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import { type Instant, type IsoDate, workingDaysAfter } from '../time.ts'
import { FREE_ROUNDS, isOverdue, nextRound, openApprovers, pendingIn, questionOf } from './approval.ts'
import { isOnItsWay } from './awaited-approval.ts'
import type { CommandOf } from './commands.ts'
import { type Decide, happened, liveItem, MAX } from './decision.ts'
import type { BoardEvent } from './events.ts'
import type { Board, Item, ItemType } from './model.ts'
import { activeMember, marketingOwnerAt } from './people.ts'
import type { Rejection } from './rejections.ts'

/** Working days for an answer when nobody says otherwise (domain A15). */
const USUAL_DAYS = 2

/** Two rounds with whomever the team likes; what is still not approved then is the Marketing Owner's to decide. */
export const askApproval: Decide<'AskApproval'> = (board, command, { at, today }) => {
  const found = itemOnItsWay(board, command.itemId)
  if (!found.ok) return found
  const { approval, id: itemId } = found.value
  if (pendingIn(approval)) return no({ code: 'approval-pending' })
  const approvers = approversOf(board, command)
  if (!approvers.ok) return approvers
  const round = nextRound(approval)
  const ownerId = marketingOwnerAt(board, at)
  if (round > FREE_ROUNDS && approvers.value.join() !== ownerId) return no({ code: 'approval-rounds-used', ownerId })
  const { rule, version } = command
  const dueOn = command.dueOn ?? usualDueDay(board, today)
  if (dueOn < today) return no({ code: 'approval-due-passed' })
  return happened({ type: 'ApprovalAsked', itemId, round, rule, version, dueOn, approverIds: approvers.value })
}

/** Nobody is asked about what is out already, so there is nothing to answer or withdraw either. */
function itemOnItsWay(board: Board, itemId: ItemId): Result<Item, Rejection> {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return isOnItsWay(found.value, board.columns.get(found.value.columnId)) ? found : no({ code: 'approval-not-needed' })
}

/** The last day for an answer to what is asked today, when nobody says otherwise. */
export function usualDueDay({ settings }: Board, today: IsoDate): IsoDate {
  return workingDaysAfter(today, USUAL_DAYS, settings.workingDays)
}

function approversOf(board: Board, { approverIds }: CommandOf<'AskApproval'>): Result<readonly MemberId[], Rejection> {
  const approvers = [...new Set(approverIds)]
  if (approvers.length === 0) return no({ code: 'approvers-needed' })
  if (approvers.length > MAX.approvers) return no({ code: 'too-many', what: 'approvers', max: MAX.approvers })
  return approvers.every((id) => activeMember(board, id)) ? ok(approvers) : no({ code: 'member-gone' })
}

/** Approvers answer once, for themselves; past its day the Marketing Owner may decide in their place (domain A15). */
export const answerApproval: Decide<'AnswerApproval'> = (board, command, { who, today }) => {
  const found = itemOnItsWay(board, command.itemId)
  if (!found.ok) return found
  const approval = pendingIn(found.value.approval)
  if (!approval) return no({ code: 'no-approval-pending' })
  const { memberId } = who
  const place = approval.answers.find((one) => one.memberId === memberId)
  const rules = who.owner && isOverdue(approval, today)
  if (!rules && place?.verdict) return no({ code: 'approval-answered' })
  if (!rules && !place) return no({ code: 'approval-not-overdue', dueOn: approval.dueOn })
  const { verdict, comment } = command
  if (verdict !== 'approved' && comment === '') return no({ code: 'verdict-comment-needed' })
  const answered = { type: 'ApprovalAnswered', itemId: command.itemId, memberId, verdict, comment } as const
  return happened(rules ? { ...answered, ruling: true } : answered)
}

export const withdrawApproval: Decide<'WithdrawApproval'> = (board, { itemId }) => {
  const found = itemOnItsWay(board, itemId)
  if (!found.ok) return found
  const approval = pendingIn(found.value.approval)
  if (!approval) return no({ code: 'no-approval-pending' })
  return happened({ type: 'ApprovalWithdrawn', itemId, question: questionOf(approval) })
}

/**
 * What becomes of the questions that wait for somebody who leaves. The others go on; a leaving is never a yes, so with
 * nobody left to answer the question is withdrawn, whatever was answered. Questions of what is out go the same way: they
 * would wait again.
 */
export function leaveApprovals(board: Board, memberId: MemberId): BoardEvent[] {
  const events: BoardEvent[] = []
  for (const item of board.items.values()) {
    const itemId = item.id
    const approval = pendingIn(item.approval)
    const open = approval ? openApprovers(approval) : []
    if (!approval || !open.includes(memberId)) continue
    if (open.length > 1) events.push({ type: 'ApproverDropped', itemId, memberId })
    else events.push({ type: 'ApprovalWithdrawn', itemId, question: questionOf(approval) })
  }
  return events
}

/** Whom a type would have asked, as far as they are on the board now; the Marketing Owner by name. */
export function usualApprovers(board: Board, { approvers }: ItemType, at: Instant): readonly MemberId[] {
  const named = approvers.map((one) => (one === 'owner' ? marketingOwnerAt(board, at) : one))
  return [...new Set(named)].filter((id) => activeMember(board, id) !== undefined)
}
