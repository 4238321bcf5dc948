import { grownInts, intAt } from './number-lists.ts'

const NOBODY = -1

/** Several first-in-first-out lines of items; an item stands in one line at most. */
export class WaitingLines {
  private readonly heads: Int32Array
  private readonly tails: Int32Array
  private behind: Int32Array = new Int32Array(64)

  constructor(lines: number) {
    this.heads = new Int32Array(lines).fill(NOBODY)
    this.tails = new Int32Array(lines).fill(NOBODY)
  }

  isEmpty(line: number): boolean {
    return this.heads[line] === NOBODY
  }

  join(line: number, item: number): void {
    if (item >= this.behind.length) this.behind = grownInts(this.behind, 2 * item)
    this.behind[item] = NOBODY
    if (this.isEmpty(line)) this.heads[line] = item
    else this.behind[intAt(this.tails, line)] = item
    this.tails[line] = item
  }

  /** The first of a line that is not empty. */
  leave(line: number): number {
    const item = intAt(this.heads, line)
    this.heads[line] = intAt(this.behind, item)
    return item
  }
}
