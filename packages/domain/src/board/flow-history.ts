import type { FlowColumn, FlowEntry, FlowHistory, FlowItem, FlowPace } from '../flow/history.ts'
import { replayHistory } from '../flow/replay.ts'
import type { ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { columnsInOrder, phaseOf } from './columns.ts'
import type { Commit } from './commit.ts'
import type { EventOf } from './events.ts'
import type { Board, Column, Item } from './model.ts'

/** What flow metrics are made of, beside the board as it is now. */
export interface FlowRecord {
  /** Every column entry of every item, in the order they happened. */
  readonly entries: ReadonlyMap<ItemId, readonly FlowEntry[]>
  /** The commits that changed the type or pace of an item, oldest first; others among them do no harm. */
  readonly relabels: readonly Commit[]
  readonly asOf: Instant
}

/** The history of a board as flow metrics read it: archived columns keep their place, archived work is given up (R10, R18). */
export function flowHistory(board: Board, { entries, relabels, asOf }: FlowRecord): FlowHistory {
  const columns = flowColumns(board).map((column): FlowColumn => ({ id: column.id, phase: phaseOf(column) }))
  const items = [...board.items.values()].map((item) => flowItem(board, item, entries.get(item.id) ?? []))
  return { columns, items: withLabelsAtFinish({ columns, items }, board, relabels, asOf) }
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

function flowItem(board: Board, item: Item, entries: readonly FlowEntry[]): FlowItem {
  const column = board.columns.get(item.columnId)
  const isDone = column !== undefined && phaseOf(column) === 'done'
  return {
    id: item.id,
    typeId: item.typeId,
    pace: item.plan?.pace ?? null,
    createdAt: item.createdAt,
    entries,
    cancelledAt: isDone ? null : item.archivedAt,
  }
}

type Label = Pick<FlowItem, 'typeId' | 'pace'>
interface Relabel {
  readonly at: Instant
  readonly before: Partial<Label>
}

/** R17: a finished item belongs to the type and pace of its finish; later changes are taken back, newest first. */
function withLabelsAtFinish(
  { columns, items }: FlowHistory,
  { settings: { startPolicy, bounceSeconds } }: Board,
  commits: readonly Commit[],
  asOf: Instant,
): readonly FlowItem[] {
  const relabels = relabelsByItem(commits)
  const relabelled = items.filter((item) => relabels.has(item.id))
  const { items: replayed } = replayHistory({ columns, items: relabelled }, { asOf, startPolicy, bounceSeconds })
  const corrected = new Map<ItemId, FlowItem>()
  for (const { item, clock } of replayed) {
    const { finishedAt } = clock
    if (finishedAt === null) continue
    const later = (relabels.get(item.id) ?? []).filter(({ at }) => at > finishedAt)
    corrected.set(item.id, Object.assign({ ...item }, ...later.toReversed().map(({ before }) => before)))
  }
  return items.map((item) => corrected.get(item.id) ?? item)
}

function relabelsByItem(commits: readonly Commit[]): ReadonlyMap<ItemId, readonly Relabel[]> {
  const byItem = new Map<ItemId, Relabel[]>()
  for (const { at, events } of commits) {
    for (const event of events) {
      if (event.type !== 'ItemTypeChanged' && event.type !== 'PaceSet') continue
      const known = byItem.get(event.itemId)
      const relabel = { at, before: labelBefore(event) }
      if (known) known.push(relabel)
      else byItem.set(event.itemId, [relabel])
    }
  }
  return byItem
}

function labelBefore(event: EventOf<'ItemTypeChanged' | 'PaceSet'>): Partial<Label> {
  if (event.type === 'ItemTypeChanged') return { typeId: event.from }
  const pace: FlowPace = event.from?.pace ?? null
  return { pace }
}
