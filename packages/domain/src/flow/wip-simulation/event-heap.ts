import { grownInts, grownReals, intAt, realAt } from './number-lists.ts'

/** What happens next: moments with a number each, the earliest first (a binary heap in typed lists). */
export class EventHeap {
  size = 0
  private times: Float64Array = new Float64Array(64)
  private values: Int32Array = new Int32Array(64)

  /** Infinity when nothing is to come. */
  get nextTime(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : realAt(this.times, 0)
  }

  push(time: number, value: number): void {
    if (this.size === this.times.length) {
      this.times = grownReals(this.times, 2 * this.size)
      this.values = grownInts(this.values, 2 * this.size)
    }
    let hole = this.size++
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (realAt(this.times, parent) <= time) break
      this.copy(parent, hole)
      hole = parent
    }
    this.times[hole] = time
    this.values[hole] = value
  }

  /** The value of the earliest event, which is taken out. Only while there is one. */
  pop(): number {
    const value = intAt(this.values, 0)
    const last = --this.size
    const time = realAt(this.times, last)
    let hole = 0
    for (let child = 1; child < last; child = 2 * hole + 1) {
      if (child + 1 < last && realAt(this.times, child + 1) < realAt(this.times, child)) child++
      if (realAt(this.times, child) >= time) break
      this.copy(child, hole)
      hole = child
    }
    this.times[hole] = time
    this.values[hole] = intAt(this.values, last)
    return value
  }

  private copy(from: number, to: number): void {
    this.times[to] = realAt(this.times, from)
    this.values[to] = intAt(this.values, from)
  }
}
