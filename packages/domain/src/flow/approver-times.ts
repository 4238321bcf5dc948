import type { Verdict } from '../board/approval.ts'
import type { MemberId } from '../ids.ts'
import { type ApproverWaitDays, eachApproverWait, type WaitKind } from './approver-waits.ts'
import type { DayWindow } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { ascendingDays, nearestRank } from './percentile.ts'
import { linesFor } from './small-samples.ts'

/** How long answers of an approver took, and what still waits for one. All days are R3's: both ends counted. */
export interface ApproverTimes {
  /** Asked, answered and spared in the window. */
  readonly asked: number
  readonly answered: number
  /** Of those answered: after the day on which the answer was due. */
  readonly late: number
  /** No answer was needed any more: somebody else decided, the question was taken back, or the item was done. */
  readonly spared: number
  /** Waiting at the end of the window's last day. */
  readonly waiting: number
  /** Of those waiting: past the day on which the answer was due. */
  readonly overdue: number
  /** The longest of those waiting, in days until then; null without any. */
  readonly oldestDays: number | null
  /** R6 over the answers of the window; null while there are too few to speak of it (R7). */
  readonly p50Days: number | null
  readonly p85Days: number | null
  readonly verdicts: Readonly<Record<Verdict, number>>
}

export interface ApproverTimesReport {
  readonly all: ApproverTimes
  /** Everybody whom anything counts for: those with most waiting first, then those who answered most. */
  readonly approvers: readonly (ApproverTimes & { readonly memberId: MemberId })[]
}

/**
 * Time by approver: the days from being asked to the answer, of the answers given in a window. An approver's time says
 * nothing about who was asked and spared, because others decided first or the question was taken back: that is counted,
 * and in no percentile. What is still open has an age, not a time, as in all of flow.
 */
export function approverTimes(facts: FlowFacts, window: DayWindow = {}): ApproverTimesReport {
  const all = new Tally()
  const byApprover = new Map<MemberId, Tally>()
  eachApproverWait(facts, window, (wait, kinds) => {
    const own = byApprover.get(wait.memberId) ?? new Tally()
    byApprover.set(wait.memberId, own)
    for (const tally of [all, own]) tally.add(wait, kinds)
  })
  const approvers = [...byApprover].map(([memberId, tally]) => ({ memberId, ...tally.times() }))
  approvers.sort((a, b) => b.waiting - a.waiting || b.answered - a.answered || (a.memberId < b.memberId ? -1 : 1))
  return { all: all.times(), approvers }
}

class Tally {
  readonly #counts: Record<WaitKind, number> = { asked: 0, answered: 0, late: 0, spared: 0, waiting: 0, overdue: 0 }
  readonly #verdicts: Record<Verdict, number> = { approved: 0, changes: 0, refused: 0 }
  readonly #days: number[] = []
  #oldest: number | null = null

  add({ verdict, days }: ApproverWaitDays, kinds: readonly WaitKind[]): void {
    for (const kind of kinds) this.#counts[kind]++
    if (verdict !== null && kinds.includes('answered')) {
      this.#verdicts[verdict]++
      this.#days.push(days)
    }
    if (kinds.includes('waiting')) this.#oldest = Math.max(this.#oldest ?? 0, days)
  }

  times(): ApproverTimes {
    const days = ascendingDays(this.#days)
    const lines = linesFor(days.length)
    const within = (percent: 50 | 85) => (lines.includes(percent) ? nearestRank(days, percent) : null)
    return {
      ...this.#counts,
      oldestDays: this.#oldest,
      p50Days: within(50),
      p85Days: within(85),
      verdicts: this.#verdicts,
    }
  }
}
