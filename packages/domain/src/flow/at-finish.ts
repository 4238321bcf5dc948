import type { Instant } from '../time.ts'
import type { FlowItem } from './history.ts'

/**
 * R17: a finished item belongs to the type and pace of its finish, whole; what was changed later is taken back, newest
 * first. An unfinished one is what it is now.
 */
export function atFinish(item: FlowItem, finishedAt: Instant | null): FlowItem {
  if (finishedAt === null || !item.relabels) return item
  const later = item.relabels.filter(({ at }) => at > finishedAt)
  return later.length === 0 ? item : Object.assign(copyOf(item), ...later.toReversed().map(({ before }) => before))
}

/** An item as a plain object: those of a board work some fields out when they are asked for. */
function copyOf(item: FlowItem): FlowItem {
  const { entries, labelIds = NOTHING, assigneeId = null, overLimit = false } = item
  const { blocked = NOTHING, checkIns = NOTHING, approverWaits = NOTHING, relabels = NOTHING } = item
  return { ...item, entries, labelIds, assigneeId, overLimit, blocked, checkIns, approverWaits, relabels }
}

const NOTHING: readonly never[] = []
