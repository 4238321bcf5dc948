import type { ColumnId, ItemId, MemberId } from '../ids.ts'
import type { Result } from '../result.ts'
import type { IsoDate } from '../time.ts'
import type { BoardEvent } from './events.ts'

/** Why a person may not do this; the sentence says who may (domain A0.2). */
export type Denial =
  | 'members-only'
  | 'team-only'
  | 'only-owner-ranks'
  | 'only-owner-places'
  | 'only-owner-expedites'
  | 'only-owner-answers'
  | 'only-champion-limits'
  | 'only-champion-configures'
  | 'only-champion-or-owner-types'
  | 'only-keepers-people'
  | 'only-owner-hands-over'
  | 'only-champion-hands-over'
  | 'only-own-items'
  | 'only-own-comments'
  | 'only-approvers-answer'
  | 'only-assignee-or-lead-paces'
  | 'only-leads-mandatory'

/** An expected "no", with the facts that its sentence needs. */
export type Rejection =
  | { readonly code: 'not-allowed'; readonly denial: Denial }
  | { readonly code: 'item-gone'; readonly itemId: ItemId }
  | { readonly code: 'item-archived'; readonly itemId: ItemId }
  | { readonly code: 'column-gone' }
  | { readonly code: 'type-gone' }
  | { readonly code: 'label-gone' }
  | { readonly code: 'member-gone' }
  | { readonly code: 'check-gone' }
  | { readonly code: 'comment-gone' }
  | { readonly code: 'milestone-gone' }
  | { readonly code: 'suggestion-gone' }
  | { readonly code: 'neighbour-gone' }
  | { readonly code: 'id-taken' }
  | {
      readonly code: 'too-many'
      readonly what:
        | 'checks'
        | 'labels'
        | 'columns'
        | 'types'
        | 'partners'
        | 'approvers'
        | 'milestones'
        | 'comments'
        | 'suggestions'
      readonly max: number
    }
  | {
      readonly code: 'wip-limit-reached'
      readonly columnId: ColumnId
      readonly limit: number
      readonly count: number
      readonly pace: 'sprint' | 'marathon' | null
    }
  | { readonly code: 'wip-reason-needed'; readonly columnId: ColumnId; readonly limit: number; readonly count: number }
  | {
      readonly code: 'person-reason-needed'
      readonly memberId: MemberId
      readonly limit: number
      readonly count: number
    }
  | { readonly code: 'send-back-reason-needed' }
  | { readonly code: 'pace-reason-needed' }
  | { readonly code: 'pace-missing'; readonly itemId: ItemId }
  | { readonly code: 'not-in-top'; readonly top: number }
  | { readonly code: 'mandatory-checks-open'; readonly itemId: ItemId; readonly checks: readonly string[] }
  /** `itemId` is the one that goes before everything now. */
  | { readonly code: 'expedite-taken'; readonly itemId: ItemId }
  | { readonly code: 'time-box-wrong' }
  | { readonly code: 'time-box-extended-already' }
  | { readonly code: 'milestones-needed' }
  | { readonly code: 'not-a-sprint' }
  | { readonly code: 'not-a-marathon' }
  | { readonly code: 'already-blocked' }
  | { readonly code: 'not-blocked' }
  | { readonly code: 'approval-pending' }
  /** It is done: nobody is asked about it. */
  | { readonly code: 'approval-not-needed' }
  | { readonly code: 'no-approval-pending' }
  | { readonly code: 'approval-answered' }
  | { readonly code: 'approval-not-overdue'; readonly dueOn: IsoDate }
  | { readonly code: 'approval-due-passed' }
  | { readonly code: 'approvers-needed' }
  /** Asked often enough: only the Marketing Owner is asked now. */
  | { readonly code: 'approval-rounds-used'; readonly ownerId: MemberId }
  | { readonly code: 'verdict-comment-needed' }
  | { readonly code: 'not-archived' }
  | { readonly code: 'column-not-empty'; readonly count: number }
  | { readonly code: 'backlog-needed' }
  | { readonly code: 'phases-out-of-order' }
  | { readonly code: 'owner-must-hand-over' }
  | { readonly code: 'last-champion' }
  | { readonly code: 'role-needed' }
  | { readonly code: 'already-member' }
  | { readonly code: 'cover-in-past' }

export type Decision = Result<readonly BoardEvent[], Rejection>
