import {
  addDays,
  awaitedApproval,
  type BlockReason,
  type Column,
  type IsoDate,
  type Item,
  isoWeekday,
  type MemberId,
  openApprovers,
} from '@paceboard/domain'

export interface TalkedAbout {
  readonly item: Item
  /** Days in progress, both ends counted; null before it is begun. */
  readonly age: number | null
  /** The age that most of its kind do not pass; null while unknown. */
  readonly p85: number | null
}

/** Blocked cards first, the longest first; then the oldest against their own kind; what has no age stays as ranked. */
export function inHuddleOrder(cards: readonly TalkedAbout[]): readonly TalkedAbout[] {
  return cards.toSorted((a, b) => {
    const [one, other] = [a.item.blocked, b.item.blocked]
    if (one && other) return one.since - other.since
    if (one || other) return one ? -1 : 1
    return weight(b) - weight(a)
  })
}

/** An age of its p85 weighs 1; without a p85 every age weighs less than that of any card with one that is over it. */
function weight({ age, p85 }: TalkedAbout): number {
  if (age === null) return 0
  return p85 === null ? 1 - 1 / (1 + age) : age / p85
}

export type NextStep =
  | { readonly kind: 'unblock'; readonly reason: BlockReason }
  | { readonly kind: 'answer'; readonly open: readonly MemberId[]; readonly dueOn: IsoDate }
  | { readonly kind: 'check'; readonly text: string }
  | { readonly kind: 'column'; readonly column: Column }

/** What would bring a card on: lifting its block, the answer it waits for, its first open point, or the next column. */
export function nextStep(item: Item, column: Column, next: Column | null): NextStep | null {
  if (item.blocked) return { kind: 'unblock', reason: item.blocked.reason }
  const approval = awaitedApproval(item, column)
  if (approval) return { kind: 'answer', open: openApprovers(approval), dueOn: approval.dueOn }
  const check = item.checklist.find(({ done }) => !done)
  if (check) return { kind: 'check', text: check.text }
  return next && { kind: 'column', column: next }
}

/** The day of the last huddle: the working day before today, so that Monday looks back to Friday. */
export function lastHuddleDay(today: IsoDate, workingDays: readonly number[]): IsoDate {
  for (let back = 1; back < 7; back++) {
    const day = addDays(today, -back)
    if (workingDays.includes(isoWeekday(day))) return day
  }
  return addDays(today, -1)
}
