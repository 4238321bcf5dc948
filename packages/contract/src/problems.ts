import type { Rejection } from '@paceboard/domain'
import { z } from 'zod'

/** What can go wrong before a command is even decided. */
export type ProblemCode =
  | 'bad-input'
  | 'bad-json'
  | 'body-too-large'
  | 'unsupported-type'
  | 'not-signed-in'
  | 'bad-credentials'
  | 'wrong-origin'
  | 'not-found'
  | 'too-many-requests'
  | 'setup-done'
  | 'invitation-gone'
  | 'invitation-for-another'
  | 'email-taken'
  | 'weak-password'
  | 'not-a-trello-export'
  | 'not-a-jira-export'
  | 'not-a-board-file'
  | 'not-a-table'
  | 'rows-wrong'
  | 'import-gone'
  | 'starting-up'
  | 'internal'

/** One HTTP status for every code; a code without one does not compile. */
export const STATUS_BY_PROBLEM = {
  'bad-input': 400,
  'bad-json': 400,
  'body-too-large': 413,
  'unsupported-type': 415,
  'not-signed-in': 401,
  'bad-credentials': 401,
  'wrong-origin': 403,
  'not-found': 404,
  'too-many-requests': 429,
  'setup-done': 409,
  'invitation-gone': 410,
  'invitation-for-another': 403,
  'email-taken': 409,
  'weak-password': 400,
  'not-a-trello-export': 422,
  'not-a-jira-export': 422,
  'not-a-board-file': 422,
  'not-a-table': 422,
  'rows-wrong': 422,
  'import-gone': 410,
  'starting-up': 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>

export const STATUS_BY_REJECTION = {
  'not-allowed': 403,
  'item-gone': 410,
  'item-archived': 410,
  'column-gone': 410,
  'type-gone': 410,
  'label-gone': 410,
  'member-gone': 410,
  'check-gone': 410,
  'comment-gone': 410,
  'milestone-gone': 410,
  'suggestion-gone': 410,
  'neighbour-gone': 409,
  'id-taken': 409,
  'too-many': 409,
  'wip-limit-reached': 409,
  'wip-reason-needed': 409,
  'person-reason-needed': 409,
  'send-back-reason-needed': 409,
  'pace-reason-needed': 409,
  'pace-missing': 409,
  'not-in-top': 403,
  'mandatory-checks-open': 409,
  'expedite-taken': 409,
  'time-box-wrong': 409,
  'time-box-extended-already': 409,
  'milestones-needed': 409,
  'not-a-sprint': 409,
  'not-a-marathon': 409,
  'already-blocked': 409,
  'not-blocked': 409,
  'approval-pending': 409,
  'approval-not-needed': 409,
  'no-approval-pending': 409,
  'approval-answered': 409,
  'approval-not-overdue': 403,
  'approval-due-passed': 409,
  'approvers-needed': 409,
  'approval-rounds-used': 409,
  'verdict-comment-needed': 409,
  'not-archived': 409,
  'column-not-empty': 409,
  'backlog-needed': 409,
  'phases-out-of-order': 409,
  'owner-must-hand-over': 409,
  'last-champion': 409,
  'role-needed': 409,
  'already-member': 409,
  'cover-in-past': 409,
} as const satisfies Record<Rejection['code'], number>

/**
 * RFC 9457 problem document. `code` is stable and for programs; `errors` names the fields of a bad request;
 * `rejection` holds the facts of a refused command.
 */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    requestId: z.string().optional(),
    detail: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    rejection: z.looseObject({ code: z.string() }).optional(),
  })
  .meta({ id: 'Problem' })

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode | Rejection['code']
  readonly requestId?: string
  readonly detail?: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
  readonly rejection?: Rejection
}
