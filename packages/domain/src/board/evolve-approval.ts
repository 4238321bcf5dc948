import { type Approval, approvalState, questionOf } from './approval.ts'
import type { ApprovalEvent } from './approval-events.ts'
import type { Stamp } from './events.ts'

/** The question on an item after an event about it; flow metrics read the log by the same function. */
export function evolveApproval(approval: Approval | null, event: ApprovalEvent, stamp: Stamp): Approval | null {
  if (event.type === 'ApprovalAsked') {
    const { round, rule, version, dueOn, approverIds } = event
    return {
      round,
      rule,
      version,
      askedBy: stamp.by,
      askedAt: stamp.at,
      dueOn,
      answers: approverIds.map((memberId) => ({ memberId, verdict: null, comment: '', at: null })),
      ruling: null,
      before: approval && questionOf(approval),
    }
  }
  if (approval === null) return null
  switch (event.type) {
    case 'ApprovalAnswered': {
      const { memberId, verdict, comment } = event
      const answer = { memberId, verdict, comment, at: stamp.at }
      const answers = approval.answers.map((one) => (one.memberId === memberId && one.verdict === null ? answer : one))
      return settled({ ...approval, answers, ruling: event.ruling ? answer : approval.ruling })
    }
    case 'ApproverDropped': {
      const answers = approval.answers.filter((one) => one.memberId !== event.memberId || one.verdict !== null)
      return settled({ ...approval, answers })
    }
    case 'ApprovalWithdrawn':
      return approval.before && { ...approval.before, before: null }
  }
}

/** Once it is decided a question is not withdrawn any more, and what stood before it has had its time. */
function settled(approval: Approval): Approval {
  return approvalState(approval) === 'pending' ? approval : { ...approval, before: null }
}
