import { NEW_CLOCK, stepClock } from '../flow/bounds.ts'
import type { ColumnId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { phaseOf } from './columns.ts'
import type { BoardEvent, EventOf, Stamp } from './events.ts'
import { evolveApproval } from './evolve-approval.ts'
import { evolveChecklist } from './evolve-checklist.ts'
import type { Board, Item } from './model.ts'

/** Events about one item. */
export type ItemEvent = Extract<BoardEvent, { itemId: unknown }> | EventOf<'ItemCreated'>

type OwnItemEvent = Exclude<ItemEvent, EventOf<'SuggestionAnswered'>>

/** The item after an event about it. */
export function evolveItem(board: Board, event: OwnItemEvent, stamp: Stamp): Item {
  if (event.type === 'ItemCreated') return newItem(board, event, stamp)
  const item = board.items.get(event.itemId)
  if (!item) throw new Error(`the log names item ${event.itemId}, which it never created`)
  switch (event.type) {
    case 'ItemEdited':
      return { ...item, ...event.to }
    case 'ItemTypeChanged':
      return { ...item, typeId: event.to, checklist: [...item.checklist, ...event.addedChecks] }
    case 'ItemDescribed':
      return { ...item, described: !event.empty }
    case 'ItemMoved':
      return enteredColumn(board, { ...item, rank: event.rank }, event.toColumnId, stamp)
    case 'ItemRestored':
      return enteredColumn(board, { ...item, rank: event.rank, archivedAt: null }, event.columnId, stamp)
    case 'ItemArchived':
      return { ...item, archivedAt: stamp.at }
    case 'ItemAssigned':
      return { ...item, assigneeId: event.to }
    case 'PartnerAdded':
      return { ...item, partnerIds: [...item.partnerIds, event.memberId] }
    case 'PartnerRemoved':
      return { ...item, partnerIds: item.partnerIds.filter((id) => id !== event.memberId) }
    case 'ItemLabelled':
      return { ...item, labelIds: [...item.labelIds, event.labelId] }
    case 'ItemUnlabelled':
      return { ...item, labelIds: item.labelIds.filter((id) => id !== event.labelId) }
    case 'ItemBlocked':
      return { ...item, blocked: { reason: event.reason, note: event.note, since: stamp.at, by: stamp.by } }
    case 'ItemUnblocked':
      return { ...item, blocked: null }
    case 'ApprovalAsked':
    case 'ApprovalAnswered':
    case 'ApproverDropped':
    case 'ApprovalWithdrawn':
      return { ...item, approval: evolveApproval(item.approval, event, stamp) }
    case 'PaceSet':
      return { ...item, plan: event.to }
    case 'MilestoneTicked':
      return withMilestone(item, event.milestoneId, event.done ? stamp.at : null)
    case 'CheckedIn':
      return item.plan?.pace === 'marathon' ? { ...item, plan: { ...item.plan, lastCheckIn: stamp.at } } : item
    case 'AdviceRecorded':
      return { ...item, advice: event.to }
    case 'CommentAdded':
      return { ...item, comments: [...item.comments, { id: event.commentId, by: stamp.by }] }
    case 'CommentEdited':
      return item
    case 'CommentDeleted':
      return { ...item, comments: item.comments.filter((comment) => comment.id !== event.commentId) }
    default:
      return { ...item, checklist: evolveChecklist(item.checklist, event) }
  }
}

function newItem(board: Board, { item }: EventOf<'ItemCreated'>, stamp: Stamp): Item {
  const born: Item = {
    ...item,
    clock: NEW_CLOCK,
    comments: [],
    described: false,
    blocked: null,
    approval: null,
    archivedAt: null,
    createdAt: stamp.at,
    createdBy: stamp.by,
    enteredAt: stamp.at,
    enteredBy: stamp.by,
  }
  return { ...born, clock: clockIn(board, born, item.columnId, stamp.at) }
}

/** Reordering inside a column is no entry: neither the clock nor the time in the column begins anew. */
function enteredColumn(board: Board, item: Item, columnId: ColumnId, stamp: Stamp): Item {
  if (item.columnId === columnId) return item
  const clock = clockIn(board, item, columnId, stamp.at)
  return { ...item, columnId, clock, enteredAt: stamp.at, enteredBy: stamp.by }
}

function clockIn(board: Board, item: Item, columnId: ColumnId, at: Instant): Item['clock'] {
  const column = board.columns.get(columnId)
  if (!column) throw new Error(`the log names column ${columnId}, which it never added`)
  return stepClock(item.clock, phaseOf(column), at, board.settings.startPolicy)
}

function withMilestone(item: Item, milestoneId: string, doneAt: Instant | null): Item {
  if (item.plan?.pace !== 'marathon') return item
  const milestones = item.plan.milestones.map((one) => (one.id === milestoneId ? { ...one, doneAt } : one))
  return { ...item, plan: { ...item.plan, milestones } }
}
