import type { Instant } from '../time.ts'
import { withoutBounces } from './bounce.ts'
import { type Clock, clockAfter, type StartPolicy } from './bounds.ts'
import { countedEntries } from './counted-entries.ts'
import type { FlowEntry, FlowHistory, FlowItem } from './history.ts'
import { phaseByColumn } from './phase.ts'

export interface ReplayOptions {
  /** The moment the answer is for: what happened later is ignored (R16). */
  readonly asOf: Instant
  readonly startPolicy: StartPolicy
  /** Longest mis-drag to overlook, in seconds (R16); 0 = none. Meant for imports: our own log is precise. */
  readonly bounceSeconds: number
}

/** R10: cancelled is not finished, and keeps the item out of every other state. */
export type FlowStatus = 'notStarted' | 'inProgress' | 'finished' | 'cancelled'

export interface ItemReplay {
  readonly item: FlowItem
  readonly status: FlowStatus
  readonly clock: Clock
}

export interface Replay {
  /** Items that existed at `asOf`, in the order of the history. */
  readonly items: readonly ItemReplay[]
  /** Mis-drags overlooked, over all items (R16: always shown). */
  readonly bouncesIgnored: number
}

/** Told of each item by its place in the answer, with the column entries that count, in order. */
export type OnReplay = (row: number, status: FlowStatus, entries: readonly FlowEntry[]) => void

/** Where every item and its clock stood at `asOf`, in one pass over the history. All flow metrics start from this. */
export function replayHistory(
  history: FlowHistory,
  { asOf, startPolicy, bounceSeconds }: ReplayOptions,
  onItem: OnReplay = () => undefined,
): Replay {
  const phases = phaseByColumn(history.columns)
  const items: ItemReplay[] = []
  let bouncesIgnored = 0
  for (const item of history.items) {
    if (item.createdAt > asOf) continue
    const { entries, bounces } = withoutBounces(countedEntries(item.entries, asOf, phases), bounceSeconds)
    const clock = clockAfter(entries, phases, startPolicy)
    const status = statusOf(item, clock, asOf)
    onItem(items.length, status, entries)
    items.push({ item, status, clock })
    bouncesIgnored += bounces
  }
  return { items, bouncesIgnored }
}

function statusOf(item: FlowItem, clock: Clock, asOf: Instant): FlowStatus {
  if (item.cancelledAt !== null && item.cancelledAt <= asOf) return 'cancelled'
  if (clock.finishedAt !== null) return 'finished'
  return clock.startedAt === null ? 'notStarted' : 'inProgress'
}
