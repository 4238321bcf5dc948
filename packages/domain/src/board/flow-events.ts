import type { BoardEvent } from './events.ts'

/** What tells flow metrics more than which columns an item entered. */
const TELLING: ReadonlySet<BoardEvent['type']> = new Set([
  'ItemTypeChanged',
  'PaceSet',
  'ItemBlocked',
  'ItemUnblocked',
  'ApprovalAsked',
  'ApprovalAnswered',
  'ApproverDropped',
  'ApprovalWithdrawn',
  'WipLimitSet',
  'PersonLimitSet',
  'MilestoneTicked',
  'CheckedIn',
])

/** Whether flow metrics read an event: changes of type, pace and limits, blocks, approvals, plans kept, and overridden limits. */
export function tellsFlow(event: BoardEvent): boolean {
  return TELLING.has(event.type) || ('override' in event && event.override !== undefined)
}
