import { describe, expect, test } from 'vitest'
import { MAX } from './decision.ts'
import type { Check } from './model.ts'
import type { Decision, Rejection } from './rejections.ts'
import { board, MARATHON, NOW } from './testing/board-builder.ts'
import { archive, assign, batch, create, edit, move, restore, say } from './testing/say.ts'
import { answer, ask, askWith, withdraw } from './testing/say-approvals.ts'
import { given } from './testing/scenario.ts'

/*
 * One way into every refusal, with the facts that its sentence needs; the subjects' own tests hold the finer cases.
 */

type Facts<Code extends Rejection['code']> = Omit<Extract<Rejection, { code: Code }>, 'code'>

const checks = Array.from({ length: MAX.checks }, (_, i): Check => {
  return { id: `c${i}` as never, text: `check ${i}`, mandatory: false, done: false }
})
const mandatory = [{ id: 'c1' as never, text: 'Consent', mandatory: true, done: false }]
const nobody = { champion: false, member: false, stakeholder: false, cast: false }
const plan = { pace: 'marathon', horizon: '2026-06-01', cadence: 'weekly' } as const
const blocked = { reason: 'approval', note: '', since: NOW, by: null } as const
const one = board().item('Banner', 'Doing')

const REFUSALS: { readonly [Code in Rejection['code']]: readonly [{ readonly decision: Decision }, Facts<Code>] } = {
  'not-allowed': [given(one).as('Sam').when(archive('Banner')), { denial: 'team-only' }],
  'item-gone': [given(one).when(archive('Poster')), { itemId: 'Poster' as never }],
  'item-archived': [
    given(board().item('Banner', 'Doing', { archivedAt: NOW })).when(edit('Banner', { title: '' })),
    { itemId: 'Banner' as never },
  ],
  'column-gone': [given(one).when(move('Banner').to('Attic')), {}],
  'type-gone': [given(one).when(create('Poster', { type: 'opera' })), {}],
  'label-gone': [given(one).when(say('LabelItem', { itemId: 'Banner', labelId: 'winter' })), {}],
  'member-gone': [given(one).when(assign('Banner', 'Zoe')), {}],
  'check-gone': [given(one).when(say('TickCheck', { itemId: 'Banner', checkId: 'c1', done: true })), {}],
  'comment-gone': [given(one).when(say('DeleteComment', { itemId: 'Banner', commentId: 'k' })), {}],
  'milestone-gone': [
    given(board().item('Banner', 'Doing', { plan: MARATHON })).when(
      say('TickMilestone', { itemId: 'Banner', milestoneId: 'm9', done: true }),
    ),
    {},
  ],
  'suggestion-gone': [given(one).when(say('AnswerSuggestion', { suggestionId: 's', accept: false })), {}],
  'neighbour-gone': [given(one).when(create('Poster', { in: 'Backlog', below: 'Banner' })), {}],
  'id-taken': [given(one).when(create('Banner')), {}],
  'too-many': [
    given(board().item('Banner', 'Doing', { checklist: checks })).when(
      say('AddCheck', { itemId: 'Banner', checkId: 'one-more', text: '' }),
    ),
    { what: 'checks', max: MAX.checks },
  ],
  'wip-limit-reached': [
    given(board().column('Doing', { limit: 1 }).item('Brief', 'Doing').item('Banner', 'Ready')).when(
      move('Banner').to('Doing'),
    ),
    { columnId: 'Doing' as never, limit: 1, count: 1, pace: null },
  ],
  'wip-reason-needed': [
    given(board().column('Doing', { limit: 1, mode: 'soft' }).item('Brief', 'Doing').item('Banner', 'Ready')).when(
      move('Banner').to('Doing'),
    ),
    { columnId: 'Doing' as never, limit: 1, count: 1 },
  ],
  'person-reason-needed': [
    given(one.settings({ personLimit: 0 })).when(assign('Banner', 'Mona')),
    { memberId: 'Mona' as never, limit: 0, count: 0 },
  ],
  'send-back-reason-needed': [given(one).as('Mona').when(move('Banner').to('Triage')), {}],
  'pace-reason-needed': [
    given(one).when(
      say('SetPace', { itemId: 'Banner', plan: { ...plan, milestones: MARATHON.milestones }, reason: '' }),
    ),
    {},
  ],
  'pace-missing': [
    given(board().item('Banner', 'Backlog', { plan: null })).when(move('Banner').to('Ready')),
    { itemId: 'Banner' as never },
  ],
  'not-in-top': [
    given(board().settings({ pullTop: 1 }).item('Brief', 'Backlog').item('Banner', 'Backlog'))
      .as('Mona')
      .when(move('Banner').to('Ready')),
    { top: 1 },
  ],
  'mandatory-checks-open': [
    given(board().item('Banner', 'Review', { checklist: mandatory })).when(move('Banner').to('Live')),
    { itemId: 'Banner' as never, checks: ['Consent'] },
  ],
  'expedite-taken': [
    given(board().item('Fire', 'Doing', { service: 'expedite' }).item('Banner', 'Doing')).when(
      edit('Banner', { service: 'expedite' }),
    ),
    { itemId: 'Fire' as never },
  ],
  'time-box-wrong': [given(one).when(say('ExtendTimeBox', { itemId: 'Banner', end: '2026-03-01' })), {}],
  'time-box-extended-already': [
    given(one).when(
      batch(
        say('ExtendTimeBox', { itemId: 'Banner', end: '2026-03-20' }),
        say('ExtendTimeBox', { itemId: 'Banner', end: '2026-03-27' }),
      ),
    ),
    {},
  ],
  'milestones-needed': [
    given(one).when(say('SetPace', { itemId: 'Banner', plan: { ...plan, milestones: [] }, reason: 'long' })),
    {},
  ],
  'not-a-sprint': [
    given(board().item('Banner', 'Doing', { plan: MARATHON })).when(
      say('ExtendTimeBox', { itemId: 'Banner', end: '2026-04-01' }),
    ),
    {},
  ],
  'not-a-marathon': [given(one).when(say('CheckIn', { itemId: 'Banner', note: '' })), {}],
  'already-blocked': [
    given(board().item('Banner', 'Doing', { blocked })).when(
      say('BlockItem', { itemId: 'Banner', reason: 'access', note: '' }),
    ),
    {},
  ],
  'not-blocked': [given(one).when(say('UnblockItem', { itemId: 'Banner' })), {}],
  'approval-not-needed': [given(board().item('Banner', 'Live')).when(ask('Banner', 'Sam')), {}],
  'approval-pending': [given(one).when(batch(ask('Banner', 'Sam'), ask('Banner', 'Noah'))), {}],
  'no-approval-pending': [given(one).when(withdraw('Banner')), {}],
  'approval-answered': [
    given(one)
      .when(askWith({ rule: 'all' }, 'Banner', 'Sam', 'Noah'))
      .and.as('Sam')
      .when(answer('Banner', 'approved'))
      .and.when(answer('Banner', 'approved')),
    {},
  ],
  'approval-not-overdue': [
    given(one).when(ask('Banner', 'Sam')).and.when(answer('Banner', 'approved')),
    { dueOn: '2026-03-04' },
  ],
  'approval-due-passed': [given(one).when(askWith({ dueOn: '2026-03-01' }, 'Banner', 'Sam')), {}],
  'approvers-needed': [given(one).when(ask('Banner')), {}],
  'approval-rounds-used': [
    given(one)
      .when(ask('Banner', 'Sam'))
      .and.as('Sam')
      .when(answer('Banner', 'changes'))
      .and.as('Mona')
      .when(ask('Banner', 'Sam'))
      .and.as('Sam')
      .when(answer('Banner', 'refused'))
      .and.as('Mona')
      .when(ask('Banner', 'Sam')),
    { ownerId: 'Claire' as never },
  ],
  'verdict-comment-needed': [
    given(one)
      .when(ask('Banner', 'Sam'))
      .and.as('Sam')
      .when(answer('Banner', 'refused', '')),
    {},
  ],
  'not-archived': [given(one).when(restore('Banner')), {}],
  'column-not-empty': [
    given(one)
      .as('Max')
      .when(say('ArchiveColumn', { columnId: 'Doing' })),
    { count: 1 },
  ],
  'backlog-needed': [
    given(board().columns({ Backlog: 'backlog', Doing: 'active' }))
      .as('Max')
      .when(say('ArchiveColumn', { columnId: 'Backlog' })),
    {},
  ],
  'phases-out-of-order': [
    given(one)
      .as('Max')
      .when(say('MoveColumn', { columnId: 'Doing', after: 'Live' })),
    {},
  ],
  'owner-must-hand-over': [given(one).when(say('RemoveMember', { memberId: 'Claire' })), {}],
  'last-champion': [
    given(one)
      .as('Max')
      .when(say('RemoveMember', { memberId: 'Max' })),
    {},
  ],
  'role-needed': [given(one).when(say('SetRoles', { memberId: 'Mona', roles: nobody })), {}],
  'already-member': [given(one).when(say('AddMember', { memberId: 'Mona', name: 'Mona', roles: nobody })), {}],
  'cover-in-past': [given(one).when(say('HandOverOwner', { memberId: 'Noah', until: NOW })), {}],
}

describe('refusals', () => {
  test.each(Object.entries(REFUSALS))('%s', (code, [{ decision }, facts]) => {
    expect(decision).toEqual({ ok: false, reason: { code, ...facts } })
  })
})
