import type { BlockedSpan, LimitChange, Relabel } from '../flow/history.ts'
import type { ItemId, MemberId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { type ApprovalLog, approvalLogAfter, NOTHING_ASKED } from './approval-log.ts'
import type { Commit } from './commit.ts'
import type { BoardEvent, EventOf, Stamp } from './events.ts'
import { tellsFlow } from './flow-events.ts'

/** What the log says about one item. */
export interface ItemLog {
  readonly relabels: Relabel[]
  readonly blocked: BlockedSpan[]
  readonly checkIns: Instant[]
  approvals: ApprovalLog
  overLimit: boolean
}

export interface FlowLog {
  readonly items: ReadonlyMap<ItemId, ItemLog>
  /** Items whose type or pace was changed: few, and every finished item is asked whether it is one. */
  readonly relabelled: ReadonlySet<ItemId>
  /** Items of which somebody's approval was asked: few, and every item is asked whether it is one. */
  readonly asked: ReadonlySet<ItemId>
  readonly limitChanges: readonly LimitChange[]
}

/**
 * What commits say about flow beside the moves: changes of type or pace, blocks, approvals, check-ins, limits, and
 * entries over a limit (`override`). Oldest first; commits without any of it do no harm. `before` is what earlier commits said.
 */
export function flowLog(commits: readonly Commit[], before: FlowLog = NOTHING_SAID): FlowLog {
  const told = commits.filter(({ events }) => events.some(tellsFlow))
  if (told.length === 0) return before
  const items = new Map(before.items)
  const relabelled = new Set(before.relabelled)
  const asked = new Set(before.asked)
  const limitChanges = [...before.limitChanges]
  const own = new Set<ItemLog>()
  const logOf = (itemId: ItemId): ItemLog => {
    const known = items.get(itemId)
    if (known && own.has(known)) return known
    const { relabels = [], blocked = [], checkIns = [], approvals = NOTHING_ASKED, overLimit = false } = known ?? {}
    const fresh = { relabels: [...relabels], blocked: [...blocked], checkIns: [...checkIns], approvals, overLimit }
    items.set(itemId, fresh)
    own.add(fresh)
    return fresh
  }
  for (const { at, by, events } of told) {
    for (const event of events) {
      if (event.type === 'WipLimitSet' || event.type === 'PersonLimitSet') limitChanges.push(limitChange(event, at, by))
      else readEvent(event, { at, by }, logOf)
      if (event.type === 'ItemTypeChanged' || event.type === 'PaceSet') relabelled.add(event.itemId)
      if (event.type === 'ApprovalAsked') asked.add(event.itemId)
    }
  }
  return { items, relabelled, asked, limitChanges }
}

const NOTHING_SAID: FlowLog = { items: new Map(), relabelled: new Set(), asked: new Set(), limitChanges: [] }

function readEvent(event: BoardEvent, stamp: Stamp, logOf: (id: ItemId) => ItemLog): void {
  const { at } = stamp
  switch (event.type) {
    case 'ItemTypeChanged':
      logOf(event.itemId).relabels.push({ at, before: { typeId: event.from } })
      break
    case 'PaceSet':
      logOf(event.itemId).relabels.push({ at, before: { pace: event.from?.pace ?? null, plan: event.from } })
      break
    case 'ItemBlocked':
      logOf(event.itemId).blocked.push({ from: at, to: null, reason: event.reason })
      break
    case 'ItemUnblocked':
      endSpan(logOf(event.itemId).blocked, at)
      break
    case 'CheckedIn':
      logOf(event.itemId).checkIns.push(at)
      break
    case 'ApprovalAsked':
    case 'ApprovalAnswered':
    case 'ApproverDropped':
    case 'ApprovalWithdrawn': {
      const log = logOf(event.itemId)
      log.approvals = approvalLogAfter(log.approvals, event, stamp)
      break
    }
    case 'ItemCreated':
      if (entersFullColumn(event)) logOf(event.item.id).overLimit = true
      break
    case 'ItemMoved':
    case 'ItemRestored':
      if (entersFullColumn(event)) logOf(event.itemId).overLimit = true
      break
  }
}

function endSpan(blocked: BlockedSpan[], at: Instant): void {
  const open = blocked.at(-1)
  if (open?.to === null) blocked[blocked.length - 1] = { ...open, to: at }
}

function entersFullColumn({ override }: EventOf<'ItemCreated' | 'ItemMoved' | 'ItemRestored'>): boolean {
  return override?.of === 'column'
}

function limitChange(event: EventOf<'WipLimitSet' | 'PersonLimitSet'>, at: Instant, by: MemberId | null): LimitChange {
  const { from, to, reason } = event
  if (event.type === 'PersonLimitSet') return { at, columnId: null, from, to, reason, by, reviewOn: null }
  return { at, columnId: event.columnId, from, to, reason, by, reviewOn: event.reviewOn }
}
