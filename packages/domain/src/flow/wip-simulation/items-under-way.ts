import { nextState, streamSeed, uniform } from '../../lib/random.ts'
import { grownInts, grownReals, intAt, realAt } from './number-lists.ts'

/**
 * The items in the columns, each in a place that is used again after it. The n-th item that starts has the n-th stream of
 * random numbers, so that it is the same item under every limit (common random numbers).
 */
export class ItemsUnderWay {
  count = 0
  /** Sum of their starts: with the count it gives the sum of their ages. */
  startSum = 0
  private started = 0
  private columns: Int32Array = new Int32Array(64)
  private randoms: Int32Array = new Int32Array(64)
  private starts: Float64Array = new Float64Array(64)
  private needs: Float64Array = new Float64Array(64)
  private pauses: Float64Array = new Float64Array(64)
  private readonly free: number[] = []
  private readonly seed: number

  constructor(seed: number) {
    this.seed = seed
  }

  start(now: number): number {
    const item = this.free.pop() ?? this.count
    if (item === this.columns.length) this.grow(2 * item)
    this.count++
    this.startSum += now
    this.starts[item] = now
    this.randoms[item] = streamSeed(this.seed, this.started++)
    return item
  }

  /** Forgets the item; the answer is when it had started. */
  finish(item: number): number {
    const start = realAt(this.starts, item)
    this.count--
    this.startSum -= start
    this.free.push(item)
    return start
  }

  ageSum(now: number): number {
    return this.count * now - this.startSum
  }

  /** The item's next random number in [0, 1). */
  draw(item: number): number {
    const state = nextState(intAt(this.randoms, item))
    this.randoms[item] = state
    return uniform(state)
  }

  columnOf(item: number): number {
    return intAt(this.columns, item)
  }

  /** Days of work or waiting it needs in its column. */
  needOf(item: number): number {
    return realAt(this.needs, item)
  }

  /** Nobody is busy with it any more: what it still does in its column is waiting. */
  endWork(item: number): void {
    this.needs[item] = 0
  }

  place(item: number, column: number, need: number, pause: number): void {
    this.columns[item] = column
    this.needs[item] = need
    this.pauses[item] = pause
  }

  /** Days it stands blocked after its work; asked once, for then they have begun. */
  takePause(item: number): number {
    const pause = realAt(this.pauses, item)
    this.pauses[item] = 0
    return pause
  }

  private grow(length: number): void {
    this.columns = grownInts(this.columns, length)
    this.randoms = grownInts(this.randoms, length)
    this.starts = grownReals(this.starts, length)
    this.needs = grownReals(this.needs, length)
    this.pauses = grownReals(this.pauses, length)
  }
}
