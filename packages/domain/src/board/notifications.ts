import type { ColumnId, CommentId, ItemId, MemberId } from '../ids.ts'
import { approvalState, openApprovers, pendingIn } from './approval.ts'
import { awaitedApproval, awaitedOn } from './awaited-approval.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent, EventOf } from './events.ts'
import { evolveApproval } from './evolve-approval.ts'
import type { Board } from './model.ts'
import { activeMember } from './people.ts'

export const NOTIFICATION_KINDS = [
  'mentioned',
  'askedToFinish',
  'assigned',
  'madePartner',
  'suggestionAccepted',
  'suggestionDismissed',
  'unblocked',
  'approvalAsked',
  'approved',
  'changesWanted',
  'refused',
  'approverLeft',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** Something that somebody else did and that concerns one person; when and by whom stands on the commit. */
export interface Notice {
  readonly to: MemberId
  readonly kind: NotificationKind
  readonly itemId: ItemId
  /** Where it was said, if it was said. */
  readonly commentId: CommentId | null
}

/**
 * Whom a commit concerns, given the board as it was before: members only, nobody for what they did themselves, and
 * nobody twice for the same. What nobody here did, as in an import, concerns nobody.
 */
export function notificationsOf(before: Board, { by, events }: Pick<Commit, 'by' | 'events'>): readonly Notice[] {
  if (by === null) return []
  const notices = new Map<string, Notice>()
  for (const event of events) {
    for (const notice of [...concerned(before, event), ...left(before, event, events)]) {
      if (notice.to === by || !activeMember(before, notice.to)) continue
      notices.set(`${notice.to} ${notice.kind} ${notice.itemId} ${notice.commentId}`, notice)
    }
  }
  return [...notices.values()]
}

function concerned(before: Board, event: BoardEvent): readonly Notice[] {
  switch (event.type) {
    case 'CommentAdded': {
      const { itemId, commentId } = event
      const kind = event.asksToFinish ? 'askedToFinish' : 'mentioned'
      return event.mentions.map((to) => ({ to, kind, itemId, commentId }))
    }
    case 'ItemCreated':
      return about(event.item.assigneeId, 'assigned', event.item.id)
    case 'ItemAssigned':
      return about(event.to, 'assigned', event.itemId)
    case 'PartnerAdded':
      return about(event.memberId, 'madePartner', event.itemId)
    case 'SuggestionAnswered': {
      const by = before.suggestions.get(event.suggestionId)?.by ?? null
      return about(by, event.accepted ? 'suggestionAccepted' : 'suggestionDismissed', event.itemId)
    }
    case 'ItemUnblocked':
      return about(before.items.get(event.itemId)?.assigneeId ?? null, 'unblocked', event.itemId)
    case 'ApprovalAsked':
      return event.approverIds.flatMap((to) => about(to, 'approvalAsked', event.itemId))
    case 'ApprovalAnswered':
      return decided(before, event)
    case 'ItemMoved':
      return askedAgain(before, event.itemId, event.toColumnId)
    case 'ItemRestored':
      return askedAgain(before, event.itemId, event.columnId)
    default:
      return []
  }
}

const DECIDED = { approved: 'approved', changes: 'changesWanted', refused: 'refused' } as const

/** Whoever asked, and whoever holds the item, hear the answer that ended a question; not each of several. */
function decided(before: Board, event: EventOf<'ApprovalAnswered'>): readonly Notice[] {
  const item = before.items.get(event.itemId)
  const approval = pendingIn(item?.approval ?? null)
  const after = approval && evolveApproval(approval, event, { at: approval.askedAt, by: null })
  const state = after ? approvalState(after) : 'pending'
  if (!item || !after || state === 'pending') return []
  return [after.askedBy, item.assigneeId].flatMap((to) => about(to, DECIDED[state], item.id))
}

/** What comes back on its way with an open question asks again whoever has not answered. */
function askedAgain(before: Board, itemId: ItemId, columnId: ColumnId): readonly Notice[] {
  const item = before.items.get(itemId)
  if (!item?.approval || awaitedOn(before, item)) return []
  const awaited = awaitedApproval({ ...item, archivedAt: null }, before.columns.get(columnId))
  return awaited ? openApprovers(awaited).flatMap((to) => about(to, 'approvalAsked', itemId)) : []
}

/** Whoever asked, and whoever holds the item, hear that an answer they count on will not come because its approver left. */
function left(before: Board, event: BoardEvent, events: readonly BoardEvent[]): readonly Notice[] {
  if (event.type !== 'ApproverDropped' && event.type !== 'ApprovalWithdrawn') return []
  if (!events.some(({ type }) => type === 'MemberRemoved')) return []
  const item = before.items.get(event.itemId)
  const approval = item && awaitedOn(before, item)
  const othersDo = event.type === 'ApproverDropped' && approval?.rule === 'any'
  if (!approval || othersDo) return []
  return [approval.askedBy, item.assigneeId].flatMap((to) => about(to, 'approverLeft', item.id))
}

function about(to: MemberId | null, kind: NotificationKind, itemId: ItemId): readonly Notice[] {
  return to === null ? [] : [{ to, kind, itemId, commentId: null }]
}
