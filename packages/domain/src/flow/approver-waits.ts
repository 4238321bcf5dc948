import type { Verdict } from '../board/approval.ts'
import type { ItemId, MemberId } from '../ids.ts'
import { firstIndex } from '../lib/first-index.ts'
import type { IsoDate } from '../time.ts'
import { inclusiveDays } from './cycle-time.ts'
import { valueAt } from './day-lists.ts'
import { type DayWindow, isInWindow } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import type { ApproverWait } from './history.ts'
import { isoDateOf, type LocalDay, localDayOfDate, NEVER } from './local-day.ts'

/**
 * What a wait counts as. asked, answered, spared: that day lies in the window. late: answered after the day on which it
 * was due. spared: no answer was needed any more, because others decided, the question was taken back, or the item was
 * done or given up. waiting: at the end of the window's last day. overdue: waiting, and that day is after the due one.
 */
export type WaitKind = 'asked' | 'answered' | 'late' | 'spared' | 'waiting' | 'overdue'

/** An approver's wait in the board's days. */
export interface ApproverWaitDays {
  readonly itemId: ItemId
  readonly memberId: MemberId
  readonly round: number
  readonly askedOn: IsoDate
  readonly dueOn: IsoDate
  /** null while it lasts. */
  readonly endedOn: IsoDate | null
  /** null while it lasts, and when it was spared. */
  readonly verdict: Verdict | null
  /** R3: from being asked to the end, or to the window's last day while it lasts; both counted. */
  readonly days: number
}

/** Tells every wait that counts as something in the window. */
export function eachApproverWait(
  facts: FlowFacts,
  window: DayWindow,
  tell: (wait: ApproverWaitDays, kinds: readonly WaitKind[]) => void,
): void {
  const inWindow = isInWindow(window)
  const last = Math.min(facts.today, window.to === undefined ? NEVER : localDayOfDate(window.to))
  for (const row of askedRows(facts)) {
    const item = facts.items[row]
    if (!item?.approverWaits) continue
    // Whoever is asked about what is out, or given up, is asked for nothing.
    const closed = Math.min(valueAt(facts.finished, row), valueAt(facts.cancelled, row))
    for (const wait of item.approverWaits) {
      if (wait.askedAt > facts.asOf) continue
      const asked = facts.dayOf(wait.askedAt)
      const { verdict, ended } = endOf(wait, facts, Math.max(asked, closed))
      const lasts = asked <= last && ended > last && closed > last
      const isLate = (day: LocalDay) => day > localDayOfDate(wait.dueOn)
      const kinds: WaitKind[] = []
      if (inWindow(asked)) kinds.push('asked')
      if (ended !== NEVER && inWindow(ended)) kinds.push(verdict === null ? 'spared' : 'answered')
      if (kinds.includes('answered') && isLate(ended)) kinds.push('late')
      if (lasts) kinds.push('waiting')
      if (lasts && isLate(last)) kinds.push('overdue')
      if (kinds.length === 0) continue
      const { memberId, round, dueOn } = wait
      const days = inclusiveDays(asked, Math.min(ended, last))
      const endedOn = ended === NEVER ? null : isoDateOf(ended)
      tell({ itemId: item.id, memberId, round, askedOn: isoDateOf(asked), dueOn, endedOn, verdict, days }, kinds)
    }
  }
}

/** The rows that count and have waits: a few of many are looked up, rather than all of them asked. */
function askedRows({ asked, rows }: FlowFacts): Int32Array {
  return asked.filter((row) => rows[firstIndex(rows, (one) => one >= row)] === row)
}

function endOf({ until, verdict }: ApproverWait, { asOf, dayOf }: FlowFacts, closed: LocalDay) {
  const ended = until === null || until > asOf ? NEVER : dayOf(until)
  return verdict === null || ended === NEVER ? { ended: Math.min(ended, closed), verdict: null } : { ended, verdict }
}

/** Whose waits, and of which kind; what is not named does not matter. */
export interface WaitChoice {
  readonly kind: WaitKind
  readonly memberId?: MemberId | undefined
  readonly verdict?: Verdict | undefined
}

/** The waits behind a number of `approverTimes`, in the order they were asked. */
export function approverWaits(
  facts: FlowFacts,
  window: DayWindow,
  { kind, memberId, verdict }: WaitChoice,
): readonly ApproverWaitDays[] {
  const all: ApproverWaitDays[] = []
  eachApproverWait(facts, window, (wait, kinds) => {
    if (!kinds.includes(kind) || (memberId !== undefined && wait.memberId !== memberId)) return
    if (verdict === undefined || wait.verdict === verdict) all.push(wait)
  })
  const keyOf = ({ askedOn, itemId, round, memberId }: ApproverWaitDays) => `${askedOn} ${itemId} ${round} ${memberId}`
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
