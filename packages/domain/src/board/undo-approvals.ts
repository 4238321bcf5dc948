import { no } from '../result.ts'
import { type ApprovalQuestion, nextRound, pendingIn, questionOf } from './approval.ts'
import type { EventOf } from './events.ts'
import { changedSince, onItem, opposite } from './undo-step.ts'

/** Answers stay given: others have read them and gone on. Whoever changes their mind says so, and the team asks again. */
export const takeBackApproval = {
  ApprovalAsked: onItem<EventOf<'ApprovalAsked'>>(
    ({ approval }, event) => {
      const pending = pendingIn(approval)
      return pending !== null && isUnanswered(pending) && isAsWas(pending, event)
    },
    ({ itemId }, _reason, { approval }) =>
      approval
        ? opposite(
            { type: 'WithdrawApproval', itemId },
            { type: 'ApprovalWithdrawn', itemId, question: questionOf(approval) },
          )
        : changedSince(null),
  ),
  ApprovalWithdrawn: onItem<EventOf<'ApprovalWithdrawn'>>(
    ({ approval }, { question }) => pendingIn(approval) === null && nextRound(approval) === question.round,
    ({ type, itemId, question }) => {
      if (!isUnanswered(question)) return no({ code: 'cannot-undo', eventType: type })
      const { round, rule, version, dueOn } = question
      const approverIds = question.answers.map(({ memberId }) => memberId)
      return opposite(
        { type: 'AskApproval', itemId, approverIds, rule, version, dueOn },
        { type: 'ApprovalAsked', itemId, approverIds, rule, version, dueOn, round },
      )
    },
  ),
}

function isUnanswered({ answers }: ApprovalQuestion): boolean {
  return answers.every(({ verdict }) => verdict === null)
}

function isAsWas(question: ApprovalQuestion, event: EventOf<'ApprovalAsked'>): boolean {
  const { round, rule, version, dueOn, answers } = question
  const asked = answers.map(({ memberId }) => memberId).join() === event.approverIds.join()
  return asked && round === event.round && rule === event.rule && version === event.version && dueOn === event.dueOn
}
