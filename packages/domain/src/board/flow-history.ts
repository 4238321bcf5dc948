import type { FlowColumn, FlowEntry, FlowHistory, FlowItem } from '../flow/history.ts'
import { replayHistory } from '../flow/replay.ts'
import type { ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { columnsInOrder, phaseOf, waits } from './columns.ts'
import type { Commit } from './commit.ts'
import { type FlowLog, flowLog, type ItemLog } from './flow-log.ts'
import type { Board, Column, Item } from './model.ts'

/** What flow metrics are made of, beside the board as it is now. */
export interface FlowRecord {
  /** Every column entry of every item, in the order they happened. */
  readonly entries: ReadonlyMap<ItemId, readonly FlowEntry[]>
  /** The commits that `flowLog` reads, oldest first; others among them do no harm. */
  readonly commits: readonly Commit[]
  readonly asOf: Instant
}

/** The history of a board as flow metrics read it: archived columns keep their place, archived work is given up (R10, R18). */
export function flowHistory(board: Board, { entries, commits, asOf }: FlowRecord): FlowHistory {
  const log = flowLog(commits)
  const columns = flowColumns(board).map(
    (column): FlowColumn => ({ id: column.id, phase: phaseOf(column), waits: waits(column) }),
  )
  const items = [...board.items.values()].map((item) =>
    flowItem(board, item, entries.get(item.id) ?? [], log.items.get(item.id)),
  )
  return { columns, items: withLabelsAtFinish({ columns, items }, board, log, asOf), limitChanges: log.limitChanges }
}

/**
 * Columns left to right, archived ones too (R18). An archived column stands after the one of its phase that it was made
 * after, so that phases stay in order.
 */
export function flowColumns(board: Board): readonly Column[] {
  const made = [...board.columns.values()]
  return (['notStarted', 'started', 'done'] as const).flatMap((phase) => {
    const ofPhase = columnsInOrder(board).filter((column) => phaseOf(column) === phase)
    for (const [i, column] of made.entries()) {
      if (column.archivedAt === null || phaseOf(column) !== phase) continue
      const before = made.slice(0, i).findLast((one) => ofPhase.includes(one))
      ofPhase.splice(before ? ofPhase.indexOf(before) + 1 : 0, 0, column)
    }
    return ofPhase
  })
}

function flowItem(board: Board, item: Item, entries: readonly FlowEntry[], log: ItemLog | undefined): FlowItem {
  const column = board.columns.get(item.columnId)
  const isDone = column !== undefined && phaseOf(column) === 'done'
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.plan?.pace ?? null,
    createdAt: item.createdAt,
    entries,
    cancelledAt: isDone ? null : item.archivedAt,
    labelIds: item.labelIds,
    assigneeId: item.assigneeId,
    expedite: item.service === 'expedite',
    overLimit: log?.overLimit ?? false,
    blocked: log?.blocked ?? NOTHING,
    plan: item.plan,
    checkIns: log?.checkIns ?? NOTHING,
  }
}

const NOTHING: readonly never[] = []

/** R17: a finished item belongs to the type and pace of its finish; later changes are taken back, newest first. */
function withLabelsAtFinish(
  { columns, items }: FlowHistory,
  { settings: { startPolicy, bounceSeconds } }: Board,
  log: FlowLog,
  asOf: Instant,
): readonly FlowItem[] {
  const relabelled = items.filter((item) => log.items.get(item.id)?.relabels.length)
  const { items: replayed } = replayHistory({ columns, items: relabelled }, { asOf, startPolicy, bounceSeconds })
  const corrected = new Map<ItemId, FlowItem>()
  for (const { item, clock } of replayed) {
    const { finishedAt } = clock
    if (finishedAt === null) continue
    const later = (log.items.get(item.id)?.relabels ?? []).filter(({ at }) => at > finishedAt)
    corrected.set(item.id, Object.assign({ ...item }, ...later.toReversed().map(({ before }) => before)))
  }
  return items.map((item) => corrected.get(item.id) ?? item)
}
