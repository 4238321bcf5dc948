import type { Instant } from '../time.ts'
import type { FlowItem } from './history.ts'

/**
 * R17: a finished item belongs to the type and pace of its finish, whole; what was changed later is taken back, newest
 * first. An unfinished one is what it is now.
 */
export function atFinish(item: FlowItem, finishedAt: Instant | null): FlowItem {
  const { relabels = NOTHING } = item
  if (finishedAt === null || relabels.length === 0) return item
  const later = relabels.filter(({ at }) => at > finishedAt)
  return later.length === 0 ? item : Object.assign(copyOf(item), ...later.toReversed().map(({ before }) => before))
}

/** An item as a plain object: those of a board work their fields out when they are asked for. */
function copyOf(item: FlowItem): FlowItem {
  const { id, typeId, pace, createdAt, entries, cancelledAt, labelIds = NOTHING, assigneeId = null } = item
  const { expedite = false, overLimit = false, plan = null } = item
  const { blocked = NOTHING, checkIns = NOTHING, approverWaits = NOTHING, relabels = NOTHING } = item
  const facts = { id, typeId, pace, createdAt, entries, cancelledAt, labelIds, assigneeId }
  return { ...facts, expedite, overLimit, plan, blocked, checkIns, approverWaits, relabels }
}

const NOTHING: readonly never[] = []
