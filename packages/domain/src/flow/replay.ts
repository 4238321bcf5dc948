import type { Instant } from '../time.ts'
import { atFinish } from './at-finish.ts'
import { dropBounces } from './bounce.ts'
import { type Clock, clockAfter, type StartPolicy } from './bounds.ts'
import { EntryRun } from './entry-run.ts'
import type { FlowColumn, FlowItem } from './history.ts'

export interface ReplayOptions {
  /** The moment the answer is for: what happened later is ignored (R16). */
  readonly asOf: Instant
  readonly startPolicy: StartPolicy
  /** Longest mis-drag to overlook, in seconds (R16); 0 = none. Meant for imports: our own log is precise. */
  readonly bounceSeconds: number
}

export interface ItemReplay {
  /** As it was at its finish (R17). */
  readonly item: FlowItem
  /** R10: cancelled is not finished, and keeps the item out of every other state. */
  readonly isCancelled: boolean
  readonly clock: Clock
  /** The column entries that count, until the next item is replayed. */
  readonly run: EntryRun
  /** Mis-drags overlooked (R16: always shown). */
  readonly bounces: number
  /** Something of it lies after `asOf`: at a later moment it may stand otherwise without having been touched. */
  readonly hasFuture: boolean
}

/** Where items and their clocks stood at `asOf`. All flow metrics start from this. null: there was no such item yet. */
export function replayIn(
  columns: readonly FlowColumn[],
  { asOf, startPolicy, bounceSeconds }: ReplayOptions,
): (item: FlowItem) => ItemReplay | null {
  const phases = columns.map(({ phase }) => phase)
  const run = new EntryRun(columns)
  return (item) => {
    const { createdAt, entries, cancelledAt } = item
    if (createdAt > asOf) return null
    run.read(entries, asOf)
    const hasFuture = run.length < entries.length || (cancelledAt ?? asOf) > asOf
    const bounces = dropBounces(run, bounceSeconds)
    const clock = clockAfter(run, phases, startPolicy)
    const isCancelled = cancelledAt !== null && cancelledAt <= asOf
    return { item: atFinish(item, clock.finishedAt), isCancelled, clock, run, bounces, hasFuture }
  }
}
