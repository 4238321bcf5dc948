import type { Instant } from '../time.ts'
import { atFinish } from './at-finish.ts'
import { withoutBounces } from './bounce.ts'
import { type Clock, clockAfter, type StartPolicy } from './bounds.ts'
import { countedEntries } from './counted-entries.ts'
import type { FlowColumn, FlowEntry, FlowItem } from './history.ts'
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
  /** As it was at its finish (R17). */
  readonly item: FlowItem
  readonly status: FlowStatus
  readonly clock: Clock
}

/** An item's replay, with what only its making needs. */
export interface FullReplay extends ItemReplay {
  /** The column entries that count, in order. */
  readonly entries: readonly FlowEntry[]
  /** Mis-drags overlooked (R16: always shown). */
  readonly bounces: number
  /** Something of it lies after `asOf`: at a later moment it may stand otherwise without having been touched. */
  readonly hasFuture: boolean
}

/** Where items and their clocks stood at `asOf`. All flow metrics start from this. null: there was no such item yet. */
export function replayIn(
  columns: readonly FlowColumn[],
  { asOf, startPolicy, bounceSeconds }: ReplayOptions,
): (item: FlowItem) => FullReplay | null {
  const phases = phaseByColumn(columns)
  return (item) => {
    if (item.createdAt > asOf) return null
    const all = item.entries
    const counted = countedEntries(all, asOf, phases)
    const { entries, bounces } = withoutBounces(counted, bounceSeconds)
    const clock = clockAfter(entries, phases, startPolicy)
    const hasFuture = counted.length < all.length || (item.cancelledAt ?? asOf) > asOf
    const status = statusOf(item, clock, asOf)
    return { item: atFinish(item, clock.finishedAt), status, clock, entries, bounces, hasFuture }
  }
}

function statusOf(item: FlowItem, clock: Clock, asOf: Instant): FlowStatus {
  if (item.cancelledAt !== null && item.cancelledAt <= asOf) return 'cancelled'
  if (clock.finishedAt !== null) return 'finished'
  return clock.startedAt === null ? 'notStarted' : 'inProgress'
}
