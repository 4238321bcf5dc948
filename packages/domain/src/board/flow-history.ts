import type { FlowColumn, FlowEntries, FlowHistory, FlowItem, FlowPace } from '../flow/history.ts'
import type { ColumnId } from '../ids.ts'
import { columnsInOrder, phaseOf, waits } from './columns.ts'
import type { FlowLog, ItemLog } from './flow-log.ts'
import type { Board, Column, Item } from './model.ts'

/** The columns that items entered, in the order they happened, by the numbers of the items. A Map will do. */
export interface Paths {
  get(num: number): FlowEntries | undefined
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
  some: Iterable<Item> = byNumber(board),
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
  const record: ItemRecord = { paths, log, doneColumns }
  const items: FlowItem[] = []
  for (const item of some) items.push(new BoardItem(item, record))
  return { columns, items, limitChanges: log.limitChanges }
}

/**
 * All items in the order of their numbers, which is that of their paths in memory. What is read here in one go comes fast;
 * met one by one in the order of the map, each item would be waited for.
 */
function byNumber({ items, nextNum }: Board): readonly Item[] {
  const places = new Array<Item | undefined>(nextNum)
  for (const item of items.values()) places[item.num] = item
  return places.filter((item) => item !== undefined)
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

/** What there is beside the items to tell their history. */
interface ItemRecord {
  readonly paths: Paths
  readonly log: FlowLog
  readonly doneColumns: ReadonlySet<ColumnId>
}

/**
 * An item of the board as flow metrics read it. Its fields are worked out when they are asked for: most charts need few
 * of them, and a large board would hold each of them twice.
 */
class BoardItem implements FlowItem {
  readonly #item: Item
  readonly #record: ItemRecord

  constructor(item: Item, record: ItemRecord) {
    this.#item = item
    this.#record = record
  }

  get #log(): ItemLog | undefined {
    return this.#record.log.items.get(this.#item.id)
  }

  get id() {
    return this.#item.id
  }
  get typeId() {
    return this.#item.typeId
  }
  get pace(): FlowPace {
    return this.#item.plan?.pace ?? null
  }
  get plan() {
    return this.#item.plan
  }
  get createdAt() {
    return this.#item.createdAt
  }
  get cancelledAt() {
    const { archivedAt, columnId } = this.#item
    return archivedAt !== null && this.#record.doneColumns.has(columnId) ? null : archivedAt
  }
  get expedite() {
    return this.#item.service === 'expedite'
  }
  get entries() {
    return this.#record.paths.get(this.#item.num) ?? NOTHING
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
    return this.#record.log.asked.has(this.#item.id) ? (this.#log?.approvals.waits ?? NOTHING) : NOTHING
  }
  get relabels() {
    return this.#record.log.relabelled.has(this.#item.id) ? (this.#log?.relabels ?? NOTHING) : NOTHING
  }
}

const NOTHING: readonly never[] = []
