import type { ItemId } from '../ids.ts'
import { PersistentMap } from '../lib/persistent-map.ts'
import { type ClockLists, firstClocks, NO_CLOCKS, roomForClocks, writeClock } from './clock-lists.ts'
import { countedCycleTimeDays, type UnobservedStart } from './cycle-time.ts'
import { type EntryLists, EntryRecorder, NO_ENTRIES } from './entry-lists.ts'
import type { FlowColumn, FlowItem } from './history.ts'
import { type LocalDayOf, NEVER } from './local-day.ts'
import type { ItemReplay } from './replay.ts'
import { stampDays } from './stamp-days.ts'

/** What is known of each item, by the row that it has in every list; days are NEVER where there is none. */
export interface FactLists {
  /** Each as it was at its finish (R17). */
  readonly items: readonly FlowItem[]
  /** null until somebody goes on from these lists. */
  readonly rowOf: PersistentMap<ItemId, number> | null
  /** The column entries that count (R16), cancelled items included. */
  readonly entries: EntryLists
  readonly clocks: ClockLists
  readonly created: Int32Array
  readonly started: Int32Array
  readonly finished: Int32Array
  readonly cancelled: Int32Array
  /** Days that enter percentiles (R3, R4); NEVER when unfinished or not known. */
  readonly cycleTimes: Int32Array
  /** Stage dates (R5): one list per column, left to right. */
  readonly stamps: readonly Int32Array[]
  /** Mis-drags overlooked (R16: always shown). */
  readonly bounces: Int32Array
  /** Rows of the items of which somebody's approval was asked, ascending: few of all. */
  readonly asked: Int32Array
}

const NOTHING = new Int32Array()

export const EMPTY_LISTS: FactLists = {
  items: [],
  rowOf: null,
  entries: NO_ENTRIES,
  clocks: NO_CLOCKS,
  created: NOTHING,
  started: NOTHING,
  finished: NOTHING,
  cancelled: NOTHING,
  cycleTimes: NOTHING,
  stamps: [],
  bounces: NOTHING,
  asked: NOTHING,
}

/** Copies of fact lists, into which items are written: in their row, or in a new one at the end. */
export class FactSheet {
  readonly #lists: FactLists
  readonly #items: FlowItem[]
  readonly #rowOf: PersistentMap<ItemId, number>
  readonly #added: (readonly [ItemId, number])[] = []
  readonly #asked: Set<number>
  readonly #entries: EntryRecorder
  readonly #stamp: ReturnType<typeof stampDays>
  readonly #dayOf: LocalDayOf
  readonly #unobservedStart: UnobservedStart

  /** `more`: how many items are going to be written. */
  constructor(
    before: FactLists,
    columns: readonly FlowColumn[],
    more: number,
    dayOf: LocalDayOf,
    unobservedStart: UnobservedStart,
  ) {
    const most = before.items.length + more
    this.#items = [...before.items]
    this.#rowOf = before.rowOf ?? PersistentMap.from(before.items.map(({ id }, row) => [id, row]))
    this.#asked = new Set(before.asked)
    this.#entries = new EntryRecorder(before.entries, most, more)
    this.#lists = {
      ...before,
      clocks: roomForClocks(before.clocks, most),
      created: copyOf(before.created, most),
      started: copyOf(before.started, most),
      finished: copyOf(before.finished, most),
      cancelled: copyOf(before.cancelled, most),
      cycleTimes: copyOf(before.cycleTimes, most),
      stamps: columns.map((_column, place) => copyOf(before.stamps[place] ?? NOTHING, most)),
      bounces: copyOf(before.bounces, most),
    }
    this.#stamp = stampDays(columns, this.#lists.stamps, dayOf)
    this.#dayOf = dayOf
    this.#unobservedStart = unobservedStart
  }

  /** Each item once. */
  write({ item, isCancelled, clock, run, bounces }: ItemReplay): void {
    const { created, started, finished, cancelled, cycleTimes, stamps, bounces: ofRows } = this.#lists
    const row = this.#rowOf.get(item.id) ?? this.#items.length
    if (row === this.#items.length) this.#added.push([item.id, row])
    this.#items[row] = item
    if (item.approverWaits?.length) this.#asked.add(row)
    else this.#asked.delete(row)
    this.#entries.record(row, run)
    writeClock(this.#lists.clocks, row, clock)
    if (row < this.#rowOf.size)
      for (const list of [started, finished, cancelled, cycleTimes, ...stamps]) list[row] = NEVER
    created[row] = this.#dayOf(item.createdAt)
    ofRows[row] = bounces
    if (isCancelled) {
      if (item.cancelledAt !== null) cancelled[row] = this.#dayOf(item.cancelledAt)
      return
    }
    this.#stamp(row, run)
    if (clock.startedAt === null) return
    const startDay = this.#dayOf(clock.startedAt)
    started[row] = startDay
    if (clock.finishedAt === null) return
    // Where clocks go back across midnight the later moment can lie on the earlier day; R3 calls that one day.
    finished[row] = Math.max(startDay, this.#dayOf(clock.finishedAt))
    cycleTimes[row] = countedCycleTimeDays(clock, this.#dayOf, this.#unobservedStart) ?? NEVER
  }

  /** The lists as they are now, without the room that was not needed. */
  facts(): FactLists {
    const rows = this.#items.length
    const { created, started, finished, cancelled, cycleTimes, stamps, bounces } = this.#lists
    return {
      items: this.#items,
      rowOf: this.#rowOf.size === 0 ? null : withAll(this.#rowOf, this.#added),
      entries: this.#entries.lists(rows),
      clocks: firstClocks(this.#lists.clocks, rows),
      created: created.subarray(0, rows),
      started: started.subarray(0, rows),
      finished: finished.subarray(0, rows),
      cancelled: cancelled.subarray(0, rows),
      cycleTimes: cycleTimes.subarray(0, rows),
      stamps: stamps.map((days) => days.subarray(0, rows)),
      bounces: bounces.subarray(0, rows),
      asked: Int32Array.from(this.#asked).sort(),
    }
  }
}

function withAll<Key extends string, Value>(map: PersistentMap<Key, Value>, added: readonly (readonly [Key, Value])[]) {
  return added.reduce((all, [key, value]) => all.set(key, value), map)
}

/** The list with new rows at its end, of which nothing has happened yet. */
function copyOf(list: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length).fill(NEVER, list.length)
  copy.set(list)
  return copy
}
