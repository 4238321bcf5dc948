import type { ItemId, MemberId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import type { ApprovalQuestion, ApprovalRule, Verdict } from './approval.ts'

/** Who asks, and when, stands on the commit. */
export type ApprovalAsked = {
  readonly type: 'ApprovalAsked'
  readonly itemId: ItemId
  readonly round: number
  readonly rule: ApprovalRule
  readonly version: string
  readonly dueOn: IsoDate
  readonly approverIds: readonly MemberId[]
}
/** `ruling`: the Marketing Owner decided a question that was past its day. */
export type ApprovalAnswered = {
  readonly type: 'ApprovalAnswered'
  readonly itemId: ItemId
  readonly memberId: MemberId
  readonly verdict: Verdict
  readonly comment: string
  readonly ruling?: true
}
/** An approver has left the board without answering: the others' answers count. */
export type ApproverDropped = { readonly type: 'ApproverDropped'; readonly itemId: ItemId; readonly memberId: MemberId }
export type ApprovalWithdrawn = {
  readonly type: 'ApprovalWithdrawn'
  readonly itemId: ItemId
  readonly question: ApprovalQuestion
}

export type ApprovalEvent = ApprovalAsked | ApprovalAnswered | ApproverDropped | ApprovalWithdrawn
