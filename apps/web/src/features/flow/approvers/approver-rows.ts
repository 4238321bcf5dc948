import type { ApproverTimes, ApproverTimesReport, MemberId, Verdict, WaitKind } from '@paceboard/domain'
import type { PartLook } from '../chart/part-bars.tsx'

/** A number of an approver, or of everybody: what it counts. */
export interface WaitPoint {
  readonly kind: WaitKind
  readonly approver?: MemberId
  readonly verdict?: Verdict
}

export interface ApproverRow extends ApproverTimes {
  /** null: everybody together. */
  readonly memberId: MemberId | null
}

export interface ApproverPart {
  readonly id: Verdict | 'waiting'
  readonly look: PartLook
  readonly count: number
}

/** Everybody together, then each approver. */
export function approverRows({ all, approvers }: ApproverTimesReport): readonly ApproverRow[] {
  return [{ ...all, memberId: null }, ...approvers]
}

/** Nothing was asked, answered or waited for. */
export function isNothing({ asked, answered, spared, waiting }: ApproverTimes): boolean {
  return asked + answered + spared + waiting === 0
}

/** How each part is drawn. */
export const PART_LOOKS = { approved: 'working', changes: 'waiting', refused: 'blocked', waiting: 'outside' } as const

/** What became of the questions to somebody: their answers by kind, and those they still owe. */
export function approverParts({ verdicts, waiting }: ApproverTimes): readonly ApproverPart[] {
  const counts = { ...verdicts, waiting }
  return (['approved', 'changes', 'refused', 'waiting'] as const)
    .map((id) => ({ id, look: PART_LOOKS[id], count: counts[id] }))
    .filter(({ count }) => count > 0)
}

/** The questions that a part of a bar counts. */
export function pointOf({ memberId }: ApproverRow, part: ApproverPart['id']): WaitPoint {
  const whose = memberId === null ? {} : { approver: memberId }
  return part === 'waiting' ? { kind: 'waiting', ...whose } : { kind: 'answered', verdict: part, ...whose }
}
