import { describe, expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import { addDays } from '../time.ts'
import type { BoardCommand } from './commands.ts'
import { board, MARATHON, NOW } from './testing/board-builder.ts'
import { archive, assign, batch, create, edit, move, restore, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'
import { CLAIRE, undoAfter, undone } from './testing/taken-back.ts'
import { undoOf } from './undo.ts'

const checks = ['c1', 'c2', 'c3'].map((id) => ({
  id: id as never,
  text: id,
  mandatory: id === 'c3',
  done: id === 'c2',
}))
const one = board()
  .type('ad', { checklist: [{ text: { fr: 'Plafond', en: 'Cap' }, mandatory: false }] })
  .item('Banner', 'Doing', {
    assigneeId: 'Mona',
    partnerIds: ['Noah' as never],
    labelIds: ['spring' as never],
    checklist: checks,
  })
  .item('Merge', 'Doing', { plan: MARATHON, advice: [true, true, true, false, false] })
  .item('Old', 'Doing', { archivedAt: NOW })
const itemId = 'Banner'
const limit = { limit: 3, sprint: null, marathon: null, mode: 'hard' } as const
const name = { fr: 'Atelier', en: 'Studio' }

describe('taking back other things', () => {
  test.each<[string, BoardCommand, Readonly<Record<string, unknown>>, BoardCommand?]>([
    ['an edit', edit(itemId, { title: 'New', size: 3 }), { title: 'Banner', size: null }],
    [
      'an edit, another field since',
      edit(itemId, { title: 'New' }),
      { title: 'Banner', size: 5 },
      edit(itemId, { size: 5 }),
    ],
    ['an assignment', assign(itemId, 'Noah'), { assigneeId: 'Mona' }],
    ['a partner', say('AddPartner', { itemId, memberId: 'Max' }), { partnerIds: ['Noah'] }],
    ['a partner taken off', say('RemovePartner', { itemId, memberId: 'Noah' }), { partnerIds: ['Noah'] }],
    ['a label taken off', say('UnlabelItem', { itemId, labelId: 'spring' }), { labelIds: ['spring'] }],
    ['a block', say('BlockItem', { itemId, reason: 'access', note: 'CRM' }), { blocked: null }],
    ['an archived item', archive(itemId), { archivedAt: null, columnId: 'Doing' }],
    [
      'a new time box',
      say('SetPace', { itemId, plan: { pace: 'sprint', start: '2026-03-03', end: '2026-03-09' }, reason: '' }),
      { plan: { start: '2026-03-02', end: '2026-03-16' } },
    ],
    [
      'an extension',
      say('ExtendTimeBox', { itemId, end: '2026-03-20' }),
      { plan: { end: '2026-03-16', extended: false } },
    ],
    ['a new check', say('AddCheck', { itemId, checkId: 'c4', text: '' }), { checklist: checks }],
    ['a tick', say('TickCheck', { itemId, checkId: 'c1', done: true }), { checklist: checks }],
    ['a renamed check', say('RenameCheck', { itemId, checkId: 'c1', text: 'Links' }), { checklist: checks }],
    ['a removed check', say('RemoveCheck', { itemId, checkId: 'c2' }), { checklist: checks }],
    ['a moved check', say('MoveCheck', { itemId, checkId: 'c3', below: null }), { checklist: checks }],
    [
      'another type',
      say('ChangeItemType', { itemId, typeId: 'ad', locale: 'en' }),
      { typeId: 'post', checklist: checks },
    ],
  ])('%s', (_what, command, fields, later) => {
    expect(undone(one, command, later).item(itemId)).toMatchObject(fields)
  })

  test('a milestone, and advice that replaced other advice', () => {
    const tick = say('TickMilestone', { itemId: 'Merge', milestoneId: 'm1', done: true })
    expect(undone(one, tick).item('Merge').plan).toEqual(MARATHON)
    const advice = say('RecordAdvice', { itemId: 'Merge', answers: [false, false, false, true, true] })
    expect(undone(one, advice).item('Merge').advice).toEqual([true, true, true, false, false])
  })

  test('an extended time box comes back extended', () => {
    const extended = { pace: 'sprint', start: '2026-03-02', end: '2026-03-20', extended: true } as const
    const marathon = {
      pace: 'marathon',
      horizon: '2026-06-01',
      cadence: 'weekly',
      milestones: MARATHON.milestones,
    } as const
    const team2 = board().item('Ads', 'Doing', { plan: extended })
    const shorter = say('SetPace', {
      itemId: 'Ads',
      plan: { pace: 'sprint', start: '2026-03-02', end: '2026-03-10' },
      reason: '',
    })
    expect(undone(team2, shorter).item('Ads').plan).toEqual(extended)
    expect(undone(team2, say('SetPace', { itemId: 'Ads', plan: marathon, reason: 'long' })).item('Ads').plan).toEqual(
      extended,
    )
  })

  test('what was made is archived, and comes back by a redo', () => {
    const gone = undone(one, create('Poster')).leaves('Triage')
    expect(gone.item('Poster').archivedAt).toBe(NOW)
    const redo = undoOf(gone.board, gone.commit, CLAIRE, '')
    expect(redo).toMatchObject({ ok: true, value: { type: 'RestoreItem', itemId: 'Poster' } })
    expect(undone(one, restore('Old')).item('Old').archivedAt).toBe(NOW)
  })

  test.each<[string, BoardCommand]>([
    ['a column', say('AddColumn', { columnId: 'Studio', name, kind: 'active', after: 'Ready' })],
    ['a renamed column', say('EditColumn', { columnId: 'Doing', changes: { name } })],
    ['a moved column', say('MoveColumn', { columnId: 'Review', after: 'Ready' })],
    ['an archived column', say('ArchiveColumn', { columnId: 'Ready' })],
    ['a limit', say('SetWipLimit', { columnId: 'Doing', wip: limit, reason: 'less', reviewOn: null })],
    ['the limit of a person', say('SetPersonLimit', { limit: 9, reason: 'more' })],
    ['the name of the board', say('EditBoard', { changes: { name: 'Brand' } })],
    ['an edited type', say('EditType', { typeId: 'ad', changes: { icon: 'star' } })],
    ['an archived type', say('ArchiveType', { typeId: 'ad' })],
    ['an edited label', say('EditLabel', { labelId: 'spring', changes: { name: 'May' } })],
    ['an archived label', say('ArchiveLabel', { labelId: 'spring' })],
  ])('%s', (_what, command) => {
    const done = given(one).as('Max').when(command)
    const undo = undoOf(done.board, done.commit, 'Max' as MemberId, 'undone')
    const back = done.and.when(undo.ok ? undo.value : batch()).board
    const before = one.build()
    const wip = (team2: typeof back) => [...team2.columns.values()].map((column) => column.wip)
    expect(back.columnOrder).toEqual(before.columnOrder)
    expect(wip(back).slice(0, 7)).toEqual(wip(before))
    expect(back.settings).toEqual(before.settings)
    expect(back.types).toEqual(before.types)
    expect(back.labels).toEqual(before.labels)
  })
})

describe('what is not taken back', () => {
  const first = say('SetPace', {
    itemId: 'New',
    plan: { pace: 'sprint', start: '2026-03-02', end: '2026-03-09' },
    reason: '',
  })
  const fresh = one.item('New', 'Doing', { plan: null })

  test.each<[string, BoardCommand]>([
    ['a text', say('DescribeItem', { itemId, text: 'Blue' })],
    ['a comment', say('AddComment', { itemId, commentId: 'k', text: '', mentions: [] })],
    ['a check-in', say('CheckIn', { itemId: 'Merge', note: '' })],
    ['a first pace', first],
    ['a mandatory check', say('RemoveCheck', { itemId, checkId: 'c3' })],
    [
      'a role',
      say('SetRoles', { memberId: 'Sam', roles: { champion: false, member: true, stakeholder: true, cast: false } }),
    ],
    ['a handover', say('HandOverOwner', { memberId: 'Noah', until: null })],
    ['a batch with any of these', batch(edit(itemId, { title: 'New' }), say('DescribeItem', { itemId, text: 'Blue' }))],
  ])('%s', (_what, command) => {
    expect(undoAfter(fresh, command).undo).toMatchObject({ ok: false, reason: { code: 'cannot-undo' } })
  })

  test("somebody else's commit, and one that did nothing", () => {
    const done = given(one).when(edit(itemId, { title: 'New' }))
    expect(undoOf(done.board, done.commit, 'Mona' as MemberId, '')).toMatchObject({ reason: { code: 'cannot-undo' } })
    const nothing = given(one).when(edit(itemId, { title: 'Banner' }))
    expect(undoOf(nothing.board, nothing.commit, CLAIRE, '')).toMatchObject({ reason: { code: 'nothing-to-undo' } })
  })

  test.each<[string, BoardCommand, BoardCommand]>([
    ['a title changed again', edit(itemId, { title: 'New' }), edit(itemId, { title: 'Newer' })],
    ['an item given on', assign(itemId, 'Noah'), assign(itemId, 'Cora')],
    ['an item archived since', edit(itemId, { title: 'New' }), archive(itemId)],
    ['a created item that went on', create('Poster', { in: 'Backlog' }), move('Poster').to('Ready')],
    ['a block that ended', say('BlockItem', { itemId, reason: 'access', note: '' }), say('UnblockItem', { itemId })],
    [
      'a check unticked again',
      say('TickCheck', { itemId, checkId: 'c1', done: true }),
      say('TickCheck', { itemId, checkId: 'c1', done: false }),
    ],
    [
      'a check that was removed',
      say('AddCheck', { itemId, checkId: 'c4', text: '' }),
      say('RemoveCheck', { itemId, checkId: 'c4' }),
    ],
    [
      'dates chosen anew',
      say('ExtendTimeBox', { itemId, end: '2026-03-20' }),
      say('SetPace', {
        itemId,
        plan: { pace: 'sprint', start: '2026-03-02', end: addDays('2026-03-02', 5) },
        reason: '',
      }),
    ],
  ])('%s', (_what, command, later) => {
    const by = later.type === 'MoveItem' || later.type === 'SetPace' ? 'Mona' : 'Noah'
    const { undo } = undoAfter(one, command, later, by)
    expect(undo).toMatchObject({ ok: false, reason: { code: 'changed-since' } })
  })
})
