import { nearestRank } from '../percentile.ts'
import { grownInts } from './number-lists.ts'

/** What one run measured after its warm-up. Days are elapsed time unless said otherwise. */
export interface RunResult {
  readonly days: number
  readonly finished: number
  readonly throughputPerDay: number
  /** Mean over time. */
  readonly meanWip: number
  readonly meanElapsed: number
  /** Cycle times as R3 counts them, in calendar days with both ends. null when nothing was finished. */
  readonly meanCycleTime: number | null
  readonly p85CycleTime: number | null
  /** Sum of the ages of what was under way when measuring began and ended. */
  readonly ageAtBegin: number
  readonly ageAtEnd: number
}

/** Counts what a run finishes and how much is under way, from a moment on. */
export class Tally {
  private readonly begin: number
  private readonly ageAtBegin: number
  private finished = 0
  private elapsed = 0
  private wipDays = 0
  private cycleTimes: Int32Array = new Int32Array(256)

  constructor(begin: number, ageAtBegin: number) {
    this.begin = begin
    this.ageAtBegin = ageAtBegin
  }

  pass(days: number, wip: number): void {
    this.wipDays += days * wip
  }

  finish(start: number, now: number): void {
    if (this.finished === this.cycleTimes.length) this.cycleTimes = grownInts(this.cycleTimes, 2 * this.finished)
    this.cycleTimes[this.finished++] = Math.floor(now) - Math.floor(start) + 1
    this.elapsed += now - start
  }

  result(end: number, ageAtEnd: number): RunResult {
    const { finished, begin, ageAtBegin } = this
    const days = end - begin
    const cycleTimes = this.cycleTimes.subarray(0, finished).sort()
    return {
      days,
      finished,
      throughputPerDay: finished / days,
      meanWip: this.wipDays / days,
      meanElapsed: finished === 0 ? 0 : this.elapsed / finished,
      meanCycleTime: finished === 0 ? null : cycleTimes.reduce((sum, one) => sum + one, 0) / finished,
      p85CycleTime: nearestRank(cycleTimes, 85),
      ageAtBegin,
      ageAtEnd,
    }
  }
}
