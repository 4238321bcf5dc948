import type { ApproverWait } from '../flow/history.ts'
import { type Approval, openApprovers } from './approval.ts'
import type { ApprovalEvent } from './approval-events.ts'
import type { Stamp } from './events.ts'
import { evolveApproval } from './evolve-approval.ts'

/** What a log has said about an item's questions for approval. */
export interface ApprovalLog {
  readonly approval: Approval | null
  readonly waits: readonly ApproverWait[]
}

export const NOTHING_ASKED: ApprovalLog = { approval: null, waits: [] }

/** An answer ends its own wait, and those of others once it decides; taking the question back ends all. */
export function approvalLogAfter(log: ApprovalLog, event: ApprovalEvent, stamp: Stamp): ApprovalLog {
  const approval = evolveApproval(log.approval, event, stamp)
  const awaited = approval === null || event.type === 'ApprovalWithdrawn' ? [] : openApprovers(approval)
  const isNew = event.type === 'ApprovalAsked'
  const waits = log.waits.map((wait) => {
    if (wait.until !== null || (!isNew && awaited.includes(wait.memberId))) return wait
    const isOwn = event.type === 'ApprovalAnswered' && event.memberId === wait.memberId
    return { ...wait, until: stamp.at, verdict: isOwn ? event.verdict : null }
  })
  if (!isNew) return { approval, waits }
  const { round, dueOn } = event
  const asked = awaited.map((memberId) => {
    return { memberId, round, askedAt: stamp.at, dueOn, until: null, verdict: null }
  })
  return { approval, waits: [...waits, ...asked] }
}
