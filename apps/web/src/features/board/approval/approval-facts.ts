import {
  type Approval,
  approvalState,
  daysBetween,
  type Instant,
  type IsoDate,
  isOverdue,
  type MemberId,
  openApprovers,
} from '@paceboard/domain'

/** What a card says of its approval. */
export type ApprovalFacts =
  | {
      readonly kind: 'waiting'
      /** Whose answers are still to come. */
      readonly open: readonly MemberId[]
      /** Days since they were asked. */
      readonly days: number
      /** Days since the answer was due; 0 while it is in time. */
      readonly lateDays: number
    }
  | { readonly kind: 'changes' | 'refused'; readonly by: MemberId | null }

/** Nothing is said of what is approved: it goes on as planned. */
export function approvalFacts(
  approval: Approval,
  today: IsoDate,
  dayOf: (at: Instant) => IsoDate,
): ApprovalFacts | null {
  const state = approvalState(approval)
  if (state === 'approved') return null
  if (state !== 'pending') return { kind: state, by: whoDecided(approval) }
  return {
    kind: 'waiting',
    open: openApprovers(approval),
    days: Math.max(0, daysBetween(dayOf(approval.askedAt), today)),
    lateDays: isOverdue(approval, today) ? daysBetween(approval.dueOn, today) : 0,
  }
}

/** Who gave the answer that counts; null while there is none. */
export function whoDecided(approval: Approval): MemberId | null {
  const state = approvalState(approval)
  if (approval.ruling) return approval.ruling.memberId
  const deciding = approval.answers.filter(({ verdict }) => verdict === state)
  return deciding.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))[0]?.memberId ?? null
}

/** A word of a text, or an address in it. */
export interface TextPart {
  readonly text: string
  readonly isLink: boolean
}

/** Splits a version into words and addresses that can be opened; nothing but http and https is one. */
export function partsWithLinks(text: string): readonly TextPart[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}»”’])/)
    .map((part, index) => ({ text: part, isLink: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
