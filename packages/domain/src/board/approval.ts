import type { MemberId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'

/** What an approver says: good as it is, good once corrected, or not like this at all. */
export type Verdict = 'approved' | 'changes' | 'refused'

/** any: the first verdict decides. all: everybody has to approve, and the first who does not decides. */
export type ApprovalRule = 'any' | 'all'

/** One approver's place in a question, in the order they were asked; open while there is no verdict. */
export interface ApproverAnswer {
  readonly memberId: MemberId
  readonly verdict: Verdict | null
  readonly comment: string
  readonly at: Instant | null
}

/** What is asked of approvers: may this version go out? */
export interface ApprovalQuestion {
  /** 1 = asked for the first time; 2 = again after corrections. */
  readonly round: number
  readonly rule: ApprovalRule
  /** What is frozen and looked at: a link or a few words; may be ''. */
  readonly version: string
  readonly askedBy: MemberId | null
  readonly askedAt: Instant
  /** The last day on which an answer is in time; afterwards the Marketing Owner may decide (domain A15). */
  readonly dueOn: IsoDate
  readonly answers: readonly ApproverAnswer[]
  /** The Marketing Owner's word on a question past its day, which decides whatever others said; null without one. */
  readonly ruling: ApproverAnswer | null
}

/** The question that stands on an item. */
export interface Approval extends ApprovalQuestion {
  /** The question that stood there before: it comes back when this one is withdrawn, so it is kept until an answer decides. */
  readonly before: ApprovalQuestion | null
}

export type ApprovalState = 'pending' | Verdict

/** After this many rounds without a yes only the Marketing Owner is asked (domain A15). */
export const FREE_ROUNDS = 2

/** Where a question stands; it follows from the answers alone. */
export function approvalState({ rule, answers, ruling }: ApprovalQuestion): ApprovalState {
  if (ruling?.verdict) return ruling.verdict
  const given = answers
    .filter((one) => one.verdict !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ verdict }) => verdict)
  if (rule === 'any') return given[0] ?? 'pending'
  const objection = given.find((verdict) => verdict !== 'approved')
  if (objection) return objection
  return given.length > 0 && given.length === answers.length ? 'approved' : 'pending'
}

/** The question while it waits for an answer; null when there is none, or it is decided. */
export function pendingIn<Question extends ApprovalQuestion>(question: Question | null): Question | null {
  return question !== null && approvalState(question) === 'pending' ? question : null
}

/** The question without what stood before it. */
export function questionOf({ before: _before, ...question }: Approval): ApprovalQuestion {
  return question
}

/** Whose answer a question still waits for; nobody once it is decided. */
export function openApprovers(question: ApprovalQuestion): readonly MemberId[] {
  const open = pendingIn(question)?.answers.filter(({ verdict }) => verdict === null) ?? []
  return open.map(({ memberId }) => memberId)
}

/** The round that a question asked now would be: a new one after a yes, the next one after anything else. */
export function nextRound(before: ApprovalQuestion | null): number {
  return before === null || approvalState(before) === 'approved' ? 1 : before.round + 1
}

/** The day has passed on which the answer was due. */
export function isOverdue(question: ApprovalQuestion, today: IsoDate): boolean {
  return pendingIn(question) !== null && today > question.dueOn
}
