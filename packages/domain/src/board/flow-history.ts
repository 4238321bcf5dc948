import type { FlowColumn, FlowEntry, FlowHistory, FlowItem } from '../flow/history.ts'
import type { ItemId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { columnsInOrder, phaseOf, waits } from './columns.ts'
import type { FlowLog, ItemLog } from './flow-log.ts'
import type { Board, Column, Item } from './model.ts'

/** The columns that items entered, in the order they happened. A Map will do. */
export interface Paths {
  get(itemId: ItemId): readonly FlowEntry[] | undefined
}

/** What flow metrics are made of, beside the board as it is now. */
export interface FlowRecord {
  /** Every column entry of every item. */
  readonly paths: Paths
  readonly log: FlowLog
}

/**
 * The history of a board, or of some of its items, as flow metrics read it: archived columns keep their place, archived
 * work is given up (R10, R18).
 */
export function flowHistory(
  board: Board,
  { paths, log }: FlowRecord,
  some: Iterable<Item> = board.items.values(),
): FlowHistory {
  const columns = flowColumns(board).map(
    (column): FlowColumn => ({
      id: column.id,
      phase: phaseOf(column),
      waits: waits(column),
      wip: column.wip,
      archivedAt: column.archivedAt,
    }),
  )
  const doneColumns = new Set(columns.filter(({ phase }) => phase === 'done').map(({ id }) => id))
  const items: FlowItem[] = []
  for (const item of some) {
    items.push(new BoardItem(item, paths, log.items.get(item.id), doneColumns.has(item.columnId)))
  }
  return { columns, items, limitChanges: log.limitChanges }
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

/** An item of the board as flow metrics read it. Its entries are made when they are read: most charts need few of them. */
class BoardItem implements FlowItem {
  readonly id: FlowItem['id']
  readonly typeId: FlowItem['typeId']
  readonly pace: FlowItem['pace']
  readonly createdAt: Instant
  readonly cancelledAt: Instant | null
  readonly expedite: boolean
  readonly plan: Item['plan']
  readonly #item: Item
  readonly #paths: Paths
  readonly #log: ItemLog | undefined

  constructor(item: Item, paths: Paths, log: ItemLog | undefined, isDone: boolean) {
    this.id = item.id
    this.typeId = item.typeId
    this.pace = item.plan?.pace ?? null
    this.plan = item.plan
    this.createdAt = item.createdAt
    this.cancelledAt = isDone ? null : item.archivedAt
    this.expedite = item.service === 'expedite'
    this.#item = item
    this.#paths = paths
    this.#log = log
  }

  get entries() {
    return this.#paths.get(this.id) ?? NOTHING
  }
  get labelIds() {
    return this.#item.labelIds
  }
  get assigneeId() {
    return this.#item.assigneeId
  }
  get overLimit() {
    return this.#log?.overLimit ?? false
  }
  get blocked() {
    return this.#log?.blocked ?? NOTHING
  }
  get checkIns() {
    return this.#log?.checkIns ?? NOTHING
  }
  get approverWaits() {
    return this.#log?.approvals.waits ?? NOTHING
  }
  get relabels() {
    return this.#log?.relabels ?? NOTHING
  }
}

const NOTHING: readonly never[] = []
