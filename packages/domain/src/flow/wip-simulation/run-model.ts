import { nextState, streamSeed, uniform } from '../../lib/random.ts'
import { EventHeap } from './event-heap.ts'
import { ItemsUnderWay } from './items-under-way.ts'
import { type FlowModel, type RunnableColumn, type RunnableModel, runnable } from './model.ts'
import { intAt } from './number-lists.ts'
import { type RunResult, Tally } from './tally.ts'
import { WaitingLines } from './waiting-lines.ts'

export interface RunLength {
  /** Days that are lived through but not measured, because the board starts empty. */
  readonly warmUpDays: number
  readonly days: number
}

/**
 * One history of the model, by discrete events. Throws a RangeError for a model that cannot run.
 *
 * - An item that is finished in a column and finds the next one full stays and counts where it is, but keeps nobody busy.
 * - Lines are first in, first out; people take from the rightmost column first.
 * - Rework goes back whether or not there is room: with limits on both sides nothing could ever move again.
 */
export function runModel(model: FlowModel, length: RunLength, seed: number): RunResult {
  return runOnce(runnable(model), length, seed)
}

/** The same for a model that is ready, of which many runs are wanted. */
export function runOnce(model: RunnableModel, { warmUpDays, days }: RunLength, seed: number): RunResult {
  const run = new Run(model, seed)
  run.liveUntil(warmUpDays)
  run.measureFromNow()
  run.liveUntil(warmUpDays + days)
  return run.result()
}

const ARRIVAL = -1

class Run {
  private readonly model: RunnableModel
  private readonly columns: readonly RunnableColumn[]
  private readonly events = new EventHeap()
  private readonly items: ItemsUnderWay
  /** Items in each column, waiting to leave included. */
  private readonly counts: Int32Array
  private readonly idle: Int32Array
  /** Lines for somebody to work on them, by column; the same for room in a column. */
  private readonly forWork: WaitingLines
  private readonly forRoom: WaitingLines
  private readonly columnsOf: readonly (readonly number[])[]
  private now = 0
  private backlog: number
  private releasing = false
  private gapState: number
  private tally: Tally

  constructor(model: RunnableModel, seed: number) {
    const { columns, people, arrivals } = model
    this.model = model
    this.columns = columns
    this.items = new ItemsUnderWay(seed)
    this.counts = new Int32Array(columns.length)
    this.idle = Int32Array.from(people)
    this.forWork = new WaitingLines(columns.length)
    this.forRoom = new WaitingLines(columns.length)
    this.columnsOf = people.map((_, group) =>
      [...columns.keys()].filter((column) => columns[column]?.people === group).reverse(),
    )
    this.backlog = arrivals.kind === 'saturated' ? Number.POSITIVE_INFINITY : 0
    this.gapState = streamSeed(seed, ARRIVAL - 1)
    this.tally = new Tally(0, 0)
    this.announceArrival()
    this.startItems()
  }

  liveUntil(end: number): void {
    while (this.events.nextTime <= end) {
      this.advance(this.events.nextTime)
      const item = this.events.pop()
      if (item === ARRIVAL) this.arrive()
      else this.endStep(item)
    }
    this.advance(end)
  }

  measureFromNow(): void {
    this.tally = new Tally(this.now, this.items.ageSum(this.now))
  }

  result(): RunResult {
    return this.tally.result(this.now, this.items.ageSum(this.now))
  }

  private advance(time: number): void {
    this.tally.pass(time - this.now, this.items.count)
    this.now = time
  }

  private announceArrival(): void {
    const { arrivals } = this.model
    if (arrivals.kind === 'saturated') return
    this.gapState = nextState(this.gapState)
    this.events.push(this.now + drawn(arrivals.days, uniform(this.gapState)), ARRIVAL)
  }

  private arrive(): void {
    this.backlog++
    this.announceArrival()
    this.startItems()
  }

  /** Starts what the limits leave room for. An item that passes everything at once makes room for the next in this loop. */
  private startItems(): void {
    if (this.releasing) return
    this.releasing = true
    const most = this.model.totalLimit ?? Number.POSITIVE_INFINITY
    while (this.backlog > 0 && this.items.count < most && this.hasRoom(0)) {
      this.backlog--
      this.enter(this.items.start(this.now), 0)
    }
    this.releasing = false
  }

  private hasRoom(column: number): boolean {
    const limit = this.column(column).limit
    return limit === null || intAt(this.counts, column) < limit
  }

  private enter(item: number, index: number): void {
    const { days, pauses, people } = this.column(index)
    const share = this.items.draw(item)
    const need = drawn(days, share)
    this.counts[index] = intAt(this.counts, index) + 1
    this.items.place(item, index, need, pauses ? drawn(pauses, share) : 0)
    if (need === 0) this.pauseOrMoveOn(item)
    else if (people === null) this.events.push(this.now + need, item)
    else {
      this.forWork.join(index, item)
      this.assign(people)
    }
  }

  private endStep(item: number): void {
    const { people } = this.column(this.items.columnOf(item))
    const freed = this.items.needOf(item) > 0 ? people : null
    this.items.endWork(item)
    this.pauseOrMoveOn(item)
    if (freed === null) return
    this.idle[freed] = intAt(this.idle, freed) + 1
    this.assign(freed)
  }

  private pauseOrMoveOn(item: number): void {
    const pause = this.items.takePause(item)
    if (pause > 0) this.events.push(this.now + pause, item)
    else this.moveOn(item)
  }

  /** Whoever of a group is idle takes the next item, from the rightmost column first. */
  private assign(group: number): void {
    for (const column of this.columnsOf[group] ?? []) {
      while (intAt(this.idle, group) > 0 && !this.forWork.isEmpty(column)) {
        const item = this.forWork.leave(column)
        this.idle[group] = intAt(this.idle, group) - 1
        this.events.push(this.now + this.items.needOf(item), item)
      }
    }
  }

  private moveOn(item: number): void {
    const from = this.items.columnOf(item)
    const { rework } = this.column(from)
    const next = from + 1
    if (rework && this.items.draw(item) < rework.chance) {
      this.enter(item, rework.to)
      this.vacate(from)
    } else if (next === this.columns.length) {
      this.tally.finish(this.items.finish(item), this.now)
      this.vacate(from)
      this.startItems()
    } else if (this.hasRoom(next)) {
      this.enter(item, next)
      this.vacate(from)
    } else this.forRoom.join(next, item)
  }

  /** One item less in a column: whoever waited for room there comes in, and so on to the left. */
  private vacate(column: number): void {
    this.counts[column] = intAt(this.counts, column) - 1
    if (column === 0) this.startItems()
    while (!this.forRoom.isEmpty(column) && this.hasRoom(column)) {
      this.enter(this.forRoom.leave(column), column)
      this.vacate(column - 1)
    }
  }

  private column(index: number): RunnableColumn {
    return this.columns[index] as RunnableColumn
  }
}

function drawn(values: ArrayLike<number>, share: number): number {
  return values[Math.floor(share * values.length)] as number
}
