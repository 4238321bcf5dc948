import {
  BOARD_TEMPLATES,
  type Denial,
  evolve,
  foundBoard,
  type ItemId,
  type MemberId,
  NO_BOARD,
  type Rejection,
} from '@paceboard/domain'
import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../i18n/en/index.ts'
import { fr } from '../i18n/fr/index.ts'
import { ApiProblem, Offline } from './api.ts'
import { type ExplainContext, explain, explainError } from './explain.ts'
import { LOCALES, type Locale } from './locale.ts'

const itemId = 'i1' as ItemId
const memberId = 'ana' as MemberId
const template = BOARD_TEMPLATES[0]
if (!template) throw new Error('there is no template')
const founded = foundBoard(template.plan, 'Team', 'UTC', { memberId, name: 'Ana' })
const board = evolve(NO_BOARD, founded, { at: 0, by: memberId })
const columnId = board.columnOrder[2] as (typeof board.columnOrder)[number]

/** One of every code; a code without an example does not compile. */
const EXAMPLES: { readonly [Code in Rejection['code']]: Extract<Rejection, { code: Code }> } = {
  'not-allowed': { code: 'not-allowed', denial: 'team-only' },
  'item-gone': { code: 'item-gone', itemId },
  'item-archived': { code: 'item-archived', itemId },
  'column-gone': { code: 'column-gone' },
  'type-gone': { code: 'type-gone' },
  'label-gone': { code: 'label-gone' },
  'member-gone': { code: 'member-gone' },
  'check-gone': { code: 'check-gone' },
  'comment-gone': { code: 'comment-gone' },
  'milestone-gone': { code: 'milestone-gone' },
  'suggestion-gone': { code: 'suggestion-gone' },
  'neighbour-gone': { code: 'neighbour-gone' },
  'id-taken': { code: 'id-taken' },
  'too-many': { code: 'too-many', what: 'checks', max: 100 },
  'wip-limit-reached': { code: 'wip-limit-reached', columnId, limit: 3, count: 4, pace: null },
  'wip-reason-needed': { code: 'wip-reason-needed', columnId, limit: 1, count: 1 },
  'person-reason-needed': { code: 'person-reason-needed', memberId, limit: 2, count: 2 },
  'send-back-reason-needed': { code: 'send-back-reason-needed' },
  'pace-reason-needed': { code: 'pace-reason-needed' },
  'pace-missing': { code: 'pace-missing', itemId },
  'not-in-top': { code: 'not-in-top', top: 5 },
  'mandatory-checks-open': { code: 'mandatory-checks-open', itemId, checks: ['Consent', 'Unsubscribe link'] },
  'expedite-taken': { code: 'expedite-taken', itemId },
  'time-box-wrong': { code: 'time-box-wrong' },
  'time-box-extended-already': { code: 'time-box-extended-already' },
  'milestones-needed': { code: 'milestones-needed' },
  'not-a-sprint': { code: 'not-a-sprint' },
  'not-a-marathon': { code: 'not-a-marathon' },
  'already-blocked': { code: 'already-blocked' },
  'not-blocked': { code: 'not-blocked' },
  'approval-pending': { code: 'approval-pending' },
  'approval-not-needed': { code: 'approval-not-needed' },
  'no-approval-pending': { code: 'no-approval-pending' },
  'approval-answered': { code: 'approval-answered' },
  'approval-not-overdue': { code: 'approval-not-overdue', dueOn: '2026-05-04' },
  'approval-due-passed': { code: 'approval-due-passed' },
  'approvers-needed': { code: 'approvers-needed' },
  'approval-rounds-used': { code: 'approval-rounds-used', ownerId: memberId },
  'verdict-comment-needed': { code: 'verdict-comment-needed' },
  'not-archived': { code: 'not-archived' },
  'column-not-empty': { code: 'column-not-empty', count: 2 },
  'backlog-needed': { code: 'backlog-needed' },
  'phases-out-of-order': { code: 'phases-out-of-order' },
  'owner-must-hand-over': { code: 'owner-must-hand-over' },
  'last-champion': { code: 'last-champion' },
  'role-needed': { code: 'role-needed' },
  'already-member': { code: 'already-member' },
  'cover-in-past': { code: 'cover-in-past' },
}

const DENIALS = Object.keys(en.explain.denial) as readonly Denial[]

beforeAll(async () => {
  await i18next.init({ lng: 'en', fallbackLng: false, resources: { en, fr }, interpolation: { escapeValue: false } })
})

describe.each(LOCALES)('in %s', (locale) => {
  beforeAll(async () => {
    await i18next.changeLanguage(locale)
  })
  const context: ExplainContext = { locale: locale as Locale, board, now: 1 }

  test('every refusal is a whole sentence', () => {
    for (const rejection of Object.values(EXAMPLES)) expect(explain(rejection, context)).toMatch(SENTENCE)
  })

  test('every denial is a whole sentence', () => {
    for (const denial of DENIALS) expect(explain({ code: 'not-allowed', denial }, context)).toMatch(SENTENCE)
  })

  test('every problem is a whole sentence', () => {
    for (const problem of Object.keys(en.explain.problem)) {
      const words = explain({ code: 'failed', problem: problem as never, requestId: null }, context)
      expect(words).toMatch(SENTENCE)
    }
  })
})

/** Begins like one, ends like one, and has no hole, no key and no code in it. */
const SENTENCE = /^[\p{Lu}“«](?!.*(\{\{|undefined|explain[.:]|[a-z]-[a-z]+-[a-z]+\.)).*[.]$/u

test('a full column says how full, and the counts agree in number', async () => {
  await i18next.changeLanguage('en')
  expect(explain(EXAMPLES['wip-limit-reached'], { locale: 'en', board, now: 1 })).toBe(
    '“Ready” is full: 4 cards for 3 places. Finish something first.',
  )
  await i18next.changeLanguage('fr')
  expect(explain(EXAMPLES['wip-reason-needed'], { locale: 'fr', board, now: 1 })).toBe(
    '«\u00a0Prêt\u00a0» a atteint sa limite\u00a0: 1 carte pour 1 place. Dites pourquoi cette carte entre quand même.',
  )
})

test('a request that fails says what was kept, and a bug shows nothing of itself', async () => {
  await i18next.changeLanguage('en')
  expect(explainError(new Offline())).toBe(en.explain.problem.offline)
  expect(explainError(new ApiProblem(429, {}))).toBe(en.explain.problem['too-many-requests'])
  expect(explainError(new TypeError('x is not a function'))).toBe(en.explain.problem.internal)
})
