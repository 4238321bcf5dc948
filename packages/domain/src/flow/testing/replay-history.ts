import type { Clock } from '../bounds.ts'
import type { FlowEntry, FlowHistory, FlowItem } from '../history.ts'
import { type ReplayOptions, replayIn } from '../replay.ts'
import type { FlowStatus } from '../status.ts'
import { entriesOf } from './run-of.ts'

export interface PastItem {
  readonly item: FlowItem
  readonly status: FlowStatus
  readonly clock: Clock
  readonly entries: readonly FlowEntry[]
}

/** The items of a history that existed at `asOf`, in its order. */
export function replayHistory({ columns, items }: FlowHistory, options: ReplayOptions): readonly PastItem[] {
  const replay = replayIn(columns, options)
  return items.flatMap((one): readonly PastItem[] => {
    const replayed = replay(one)
    if (!replayed) return []
    const { item, clock, isCancelled, run } = replayed
    return [{ item, clock, status: statusOf(clock, isCancelled), entries: entriesOf(run, columns) }]
  })
}

function statusOf({ startedAt, finishedAt }: Clock, isCancelled: boolean): FlowStatus {
  if (isCancelled) return 'cancelled'
  if (finishedAt !== null) return 'finished'
  return startedAt === null ? 'notStarted' : 'inProgress'
}
