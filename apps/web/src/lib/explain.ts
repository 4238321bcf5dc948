import type { ProblemCode } from '@paceboard/contract'
import {
  type Board,
  type ColumnId,
  type Denial,
  type Instant,
  type ItemId,
  type LocalText,
  landingColumn,
  type MemberId,
  marketingOwnerAt,
  type Rejection,
  rankedColumn,
} from '@paceboard/domain'
import i18next from 'i18next'
import { ApiProblem, Offline } from './api.ts'
import type { Refusal } from './board/board-store.ts'
import { formatFor } from './format.ts'
import type { Locale } from './locale.ts'

/** What a sentence needs besides the code: a board to take names from. */
export interface ExplainContext {
  readonly locale: Locale
  readonly board: Board
  readonly now: Instant
}

type Sentence<Code extends Rejection['code']> = (
  rejection: Extract<Rejection, { code: Code }>,
  context: ExplainContext,
) => string

const { t } = i18next

/** Why it was refused and what to do, in the user's language. */
export function explain(because: Refusal['because'], context: ExplainContext): string {
  if (because.code === 'failed') return t(`explain:problem.${because.problem}`)
  return (SENTENCES[because.code] as Sentence<Rejection['code']>)(because, context)
}

/** Who may do it instead. */
export function explainDenial(denial: Denial, { locale, board, now }: ExplainContext): string {
  const owner = nameOf(board, marketingOwnerAt(board, now)) ?? t('explain:nobody')
  const champions = [...board.members.values()]
    .filter((member) => member.roles.champion && member.removedAt === null)
    .map((member) => member.name)
  return t(`explain:denial.${denial}`, {
    owner,
    champions: formatFor(locale, board.settings.timezone).list(champions),
    landing: landingColumn(board).name[locale],
  })
}

/** What went wrong with a request, for forms and pages; bugs get the sentence of a server error. */
export function explainError(error: unknown): string {
  if (error instanceof Offline) return t('explain:problem.offline')
  const code = error instanceof ApiProblem ? error.code : 'internal'
  return t(`explain:problem.${isProblem(code) ? code : 'internal'}`)
}

const PROBLEMS = {
  'bad-input': true,
  'bad-json': true,
  'body-too-large': true,
  'unsupported-type': true,
  'not-signed-in': true,
  'wrong-origin': true,
  'bad-credentials': true,
  'not-found': true,
  'too-many-requests': true,
  'setup-done': true,
  'invitation-gone': true,
  'invitation-for-another': true,
  'email-taken': true,
  'weak-password': true,
  'not-a-trello-export': true,
  'not-a-jira-export': true,
  'not-a-board-file': true,
  'not-a-table': true,
  'rows-wrong': true,
  'import-gone': true,
  'starting-up': true,
  internal: true,
} as const satisfies Record<ProblemCode, true>

function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

const plain =
  <Code extends PlainCode>(code: Code): Sentence<Code> =>
  () =>
    t(`explain:${code}` as 'explain:item-gone')

type PlainCode = Exclude<
  Rejection['code'],
  | 'not-allowed'
  | 'item-archived'
  | 'too-many'
  | 'wip-limit-reached'
  | 'wip-reason-needed'
  | 'person-reason-needed'
  | 'not-in-top'
  | 'mandatory-checks-open'
  | 'column-not-empty'
  | 'expedite-taken'
  | 'approval-not-overdue'
  | 'approval-rounds-used'
>

/** One sentence for every code; a code without one does not compile. */
const SENTENCES = {
  'not-allowed': ({ denial }, context) => explainDenial(denial, context),
  'item-archived': ({ itemId }, { board }) => t('explain:item-archived', { title: titleOf(board, itemId) }),
  'too-many': ({ what, max }) => t(`explain:tooMany.${what}`, { max }),
  'wip-limit-reached': ({ columnId, count, limit, pace }, context) =>
    t(pace === null ? 'explain:wip-limit-reached' : `explain:wip-limit-${pace}`, {
      ...counts(count, limit),
      column: columnName(context, columnId),
    }),
  'wip-reason-needed': ({ columnId, count, limit }, context) =>
    t('explain:wip-reason-needed', {
      ...counts(count, limit),
      column: columnName(context, columnId),
    }),
  'person-reason-needed': ({ memberId, count, limit }, context) =>
    t('explain:person-reason-needed', {
      ...counts(count, limit),
      name: nameOf(context.board, memberId) ?? t('explain:nobody'),
    }),
  'not-in-top': ({ top }, { locale, board, now }) =>
    t(top === 0 ? 'explain:not-in-top-none' : 'explain:not-in-top', {
      top,
      ranked: rankedColumn(board).name[locale],
      owner: nameOf(board, marketingOwnerAt(board, now)) ?? t('explain:nobody'),
    }),
  'mandatory-checks-open': ({ checks }, { locale, board }) =>
    t('explain:mandatory-checks-open', { checks: formatFor(locale, board.settings.timezone).list(checks) }),
  'column-not-empty': ({ count }) => t('explain:column-not-empty', { cards: t('common:cards', { count }) }),
  'item-gone': plain('item-gone'),
  'column-gone': plain('column-gone'),
  'type-gone': plain('type-gone'),
  'label-gone': plain('label-gone'),
  'member-gone': plain('member-gone'),
  'check-gone': plain('check-gone'),
  'comment-gone': plain('comment-gone'),
  'milestone-gone': plain('milestone-gone'),
  'suggestion-gone': plain('suggestion-gone'),
  'neighbour-gone': plain('neighbour-gone'),
  'id-taken': plain('id-taken'),
  'send-back-reason-needed': plain('send-back-reason-needed'),
  'pace-reason-needed': plain('pace-reason-needed'),
  'pace-missing': plain('pace-missing'),
  'expedite-taken': ({ itemId }, { board }) => t('explain:expedite-taken', { title: titleOf(board, itemId) }),
  'time-box-wrong': plain('time-box-wrong'),
  'time-box-extended-already': plain('time-box-extended-already'),
  'milestones-needed': plain('milestones-needed'),
  'not-a-sprint': plain('not-a-sprint'),
  'not-a-marathon': plain('not-a-marathon'),
  'already-blocked': plain('already-blocked'),
  'not-blocked': plain('not-blocked'),
  'approval-pending': plain('approval-pending'),
  'approval-not-needed': plain('approval-not-needed'),
  'no-approval-pending': plain('no-approval-pending'),
  'approval-answered': plain('approval-answered'),
  'approval-not-overdue': ({ dueOn }, { locale, board }) =>
    t('explain:approval-not-overdue', { day: formatFor(locale, board.settings.timezone).longDay(dueOn) }),
  'approval-due-passed': plain('approval-due-passed'),
  'approvers-needed': plain('approvers-needed'),
  'approval-rounds-used': ({ ownerId }, { board }) =>
    t('explain:approval-rounds-used', { owner: nameOf(board, ownerId) ?? t('explain:nobody') }),
  'verdict-comment-needed': plain('verdict-comment-needed'),
  'not-archived': plain('not-archived'),
  'backlog-needed': plain('backlog-needed'),
  'phases-out-of-order': plain('phases-out-of-order'),
  'owner-must-hand-over': plain('owner-must-hand-over'),
  'last-champion': plain('last-champion'),
  'role-needed': plain('role-needed'),
  'already-member': plain('already-member'),
  'cover-in-past': plain('cover-in-past'),
} as const satisfies { readonly [Code in Rejection['code']]: Sentence<Code> }

function counts(count: number, limit: number) {
  return { cards: t('common:cards', { count }), limit: t('explain:places', { count: limit }) }
}

function columnName({ board, locale }: ExplainContext, columnId: ColumnId): string {
  const name: LocalText | undefined = board.columns.get(columnId)?.name
  return name?.[locale] ?? ''
}

function titleOf(board: Board, itemId: ItemId): string {
  return board.items.get(itemId)?.title ?? ''
}

function nameOf(board: Board, memberId: MemberId): string | null {
  return board.members.get(memberId)?.name ?? null
}
