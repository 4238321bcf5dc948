import { describe, expect, test } from 'vitest'
import type { ItemId, MemberId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import { type ApprovalState, approvalState, openApprovers } from './approval.ts'
import { usualApprovers } from './decide-approvals.ts'
import type { Board } from './model.ts'
import { notificationsOf } from './notifications.ts'
import { board, NOW } from './testing/board-builder.ts'
import { archive, say } from './testing/say.ts'
import { answer, ask, askWith, withdraw } from './testing/say-approvals.ts'
import { given } from './testing/scenario.ts'
import { undoAfter, undone } from './testing/taken-back.ts'

const team = board().item('Banner', 'Doing', { assigneeId: 'Noah' })
const banner = 'Banner' as ItemId
const asked = given(team)
  .as('Mona')
  .when(ask('Banner', 'Sam', 'Max'))
const bothAsked = given(team)
  .as('Mona')
  .when(askWith({ rule: 'all', version: 'v3' }, 'Banner', 'Sam', 'Max'))

function stateOn(now: Board): ApprovalState | null {
  const approval = now.items.get(banner)?.approval
  return approval ? approvalState(approval) : null
}

function waitingFor(now: Board): readonly string[] {
  const approval = now.items.get(banner)?.approval
  return approval ? openApprovers(approval) : []
}

describe('asking', () => {
  test('names approvers, each once, and the day: two working days unless somebody says otherwise', () => {
    given(team)
      .as('Mona')
      .when(ask('Banner', 'Sam', 'Max', 'Sam'))
      .happens({ type: 'ApprovalAsked', round: 1, dueOn: '2026-03-04', approverIds: ['Sam', 'Max'] })
    const friday = NOW + 4 * DAY_MS
    given(team).at(friday).when(ask('Banner', 'Sam')).happens({ type: 'ApprovalAsked', dueOn: '2026-03-10' })
    given(team)
      .when(askWith({ dueOn: '2026-03-02' }, 'Banner', 'Sam'))
      .happens({ type: 'ApprovalAsked', dueOn: '2026-03-02' })
  })

  test('the day is one of the board’s own zone', () => {
    const tokyo = team.settings({ timezone: 'Asia/Tokyo', workingDays: [] })
    given(tokyo)
      .at(Date.UTC(2026, 2, 2, 20))
      .when(ask('Banner', 'Sam'))
      .happens({ type: 'ApprovalAsked', dueOn: '2026-03-05' })
  })

  test('only people of the board, ten at most', () => {
    given(team).when(ask('Banner', 'Zoe')).rejects({ code: 'member-gone' })
    const crowd = Array.from({ length: 11 }, (_, i) => `M${i}`)
    const full = crowd.reduce((now, name) => now.member(name, { stakeholder: true }), team)
    given(full)
      .when(ask('Banner', ...crowd))
      .rejects({ code: 'too-many', what: 'approvers', max: 10 })
    given(full)
      .when(ask('Banner', ...crowd.slice(1)))
      .happens({ type: 'ApprovalAsked' })
  })

  test('not twice at once, and not of what is archived', () => {
    asked.and.when(ask('Banner', 'Max')).rejects({ code: 'approval-pending' })
    given(team).when(archive('Banner')).and.when(ask('Banner', 'Sam')).rejects({ code: 'item-archived' })
  })

  test('costs the same on any board: no rule walks its items', () => {
    const whole = asked.board
    const items = new Proxy(whole.items, {
      get(target, name) {
        if (name !== 'get' && name !== 'has') throw new Error(`walked by ${String(name)}`)
        return target[name].bind(target)
      },
    })
    const large = { ...whole, items }
    expect(() => items.size).toThrow('walked')
    const decided = given(large).as('Sam').when(answer('Banner', 'approved'))
    expect(decided.decision).toMatchObject({ ok: true, value: [{ type: 'ApprovalAnswered' }] })
    expect(
      notificationsOf(large, { by: 'Sam' as MemberId, events: decided.decision.ok ? decided.decision.value : [] }),
    ).toHaveLength(2)
    given(large).as('Mona').when(ask('Banner', 'Sam')).rejects({ code: 'approval-pending' })
  })

  test('what a type would ask: whoever is there, the Marketing Owner of the moment by name', () => {
    const itemType = { approvers: ['owner', 'Sam', 'Claire', 'Zoe'] as never, approvalRule: 'all' as const }
    const covered = team
      .type('mail', itemType)
      .cover('Max', NOW + DAY_MS)
      .build()
    const mail = covered.types.get('mail' as never)
    if (!mail) throw new Error('there is mail')
    expect(usualApprovers(covered, mail, NOW)).toEqual(['Max', 'Sam', 'Claire'])
    expect(usualApprovers(covered, mail, NOW + DAY_MS)).toEqual(['Claire', 'Sam'])
  })
})

describe('answering', () => {
  test('any: the first verdict decides, whatever it is', () => {
    const done = asked.and.as('Max').when(answer('Banner', 'changes', 'The logo is old'))
    expect(stateOn(done.board)).toBe('changes')
    expect(waitingFor(done.board)).toEqual([])
    done.and.as('Sam').when(answer('Banner', 'approved')).rejects({ code: 'no-approval-pending' })
  })

  test('all: everybody approves, or the first who does not decides', () => {
    const half = bothAsked.and.as('Sam').when(answer('Banner', 'approved', ''))
    expect(stateOn(half.board)).toBe('pending')
    expect(waitingFor(half.board)).toEqual(['Max'])
    expect(stateOn(half.and.as('Max').when(answer('Banner', 'approved', '')).board)).toBe('approved')
    expect(stateOn(half.and.as('Max').when(answer('Banner', 'refused')).board)).toBe('refused')
  })

  test('a yes needs no words, everything else does', () => {
    asked.and
      .as('Sam')
      .when(answer('Banner', 'approved', ''))
      .happens({ type: 'ApprovalAnswered', memberId: 'Sam' })
    asked.and
      .as('Sam')
      .when(answer('Banner', 'changes', ''))
      .rejects({ code: 'verdict-comment-needed' })
  })

  test('nobody but who was asked, until the day has passed; then the Marketing Owner decides alone', () => {
    asked.and.as('Noah').when(answer('Banner', 'approved')).rejects({ code: 'not-allowed' })
    const owner = bothAsked.and.as('Claire')
    owner.when(answer('Banner', 'approved')).rejects({ code: 'approval-not-overdue', dueOn: '2026-03-04' })
    const lastDay = owner.at(Date.UTC(2026, 2, 4, 23))
    lastDay.when(answer('Banner', 'approved')).rejects({ code: 'approval-not-overdue' })
    const late = owner.at(Date.UTC(2026, 2, 5, 0))
    const decided = late.when(answer('Banner', 'approved', ''))
    decided.happens({ type: 'ApprovalAnswered', memberId: 'Claire', ruling: true })
    expect(stateOn(decided.board)).toBe('approved')
    expect(decided.item('Banner').approval?.answers.map(({ verdict }) => verdict)).toEqual([null, null])
    late.as('Max').when(answer('Banner', 'approved')).happens({ type: 'ApprovalAnswered', memberId: 'Max' })
  })

  test('a Marketing Owner who was asked and decides late has answered too', () => {
    const late = given(team)
      .as('Mona')
      .when(askWith({ rule: 'all' }, 'Banner', 'Sam', 'Claire'))
      .and.as('Claire')
      .at(NOW + 10 * DAY_MS)
      .when(answer('Banner', 'refused', 'Too late for it'))
    expect(stateOn(late.board)).toBe('refused')
    expect(late.item('Banner').approval?.answers.map(({ verdict }) => verdict)).toEqual([null, 'refused'])
  })
})

describe('rounds', () => {
  const corrected = asked.and.as('Sam').when(answer('Banner', 'changes', 'Logo'))

  test('asking again after a no is the next round and keeps what was said', () => {
    const again = corrected.and.as('Mona').when(ask('Banner', 'Sam'))
    again.happens({ type: 'ApprovalAsked', round: 2 })
    const { before } = again.item('Banner').approval ?? {}
    expect(before?.answers[0]).toMatchObject({ memberId: 'Sam', verdict: 'changes', comment: 'Logo' })
  })

  test('asking again after a yes is a new question', () => {
    const fine = asked.and.as('Sam').when(answer('Banner', 'approved'))
    fine.and.as('Mona').when(ask('Banner', 'Max')).happens({ type: 'ApprovalAsked', round: 1 })
  })

  test('a third time only the Marketing Owner of the moment is asked', () => {
    const twice = corrected.and.as('Mona').when(ask('Banner', 'Sam')).and.as('Sam').when(answer('Banner', 'refused'))
    const mona = twice.and.as('Mona')
    mona.when(ask('Banner', 'Sam')).rejects({ code: 'approval-rounds-used', ownerId: 'Claire' })
    mona.when(ask('Banner', 'Claire', 'Sam')).rejects({ code: 'approval-rounds-used' })
    const owner = mona.when(ask('Banner', 'Claire'))
    owner.happens({ type: 'ApprovalAsked', round: 3 })
    owner.and
      .as('Claire')
      .when(answer('Banner', 'approved', ''))
      .happens({ type: 'ApprovalAnswered' })
  })

  test('withdrawing leaves what stood before, so that no round is won by it', () => {
    const back = corrected.and.as('Mona').when(ask('Banner', 'Max')).and.when(withdraw('Banner'))
    expect(stateOn(back.board)).toBe('changes')
    expect(back.item('Banner').approval?.before).toBeNull()
    back.and.when(ask('Banner', 'Max')).happens({ type: 'ApprovalAsked', round: 2 })
    expect(asked.and.when(withdraw('Banner')).item('Banner').approval).toBeNull()
  })
})

describe('who leaves the board', () => {
  const remove = (memberId: string) => say('RemoveMember', { memberId })

  test('the others go on without them', () => {
    const left = bothAsked.and.as('Sam').when(answer('Banner', 'approved')).and.as('Claire').when(remove('Noah'))
    expect(waitingFor(left.board)).toEqual(['Max'])
    const gone = asked.and.as('Claire').when(remove('Sam'))
    gone.happens({ type: 'ApproverDropped', memberId: 'Sam' }, { type: 'MemberRemoved' })
    expect(waitingFor(gone.board)).toEqual(['Max'])
  })

  test('with nobody left to ask the question is withdrawn; what was answered stays', () => {
    const one = given(team).as('Mona').when(ask('Banner', 'Sam'))
    one.and
      .as('Claire')
      .when(remove('Sam'))
      .happens({ type: 'ApprovalWithdrawn', itemId: 'Banner' }, { type: 'MemberRemoved' })
    const fine = one.and.as('Sam').when(answer('Banner', 'approved'))
    fine.and.as('Claire').when(remove('Sam')).happens({ type: 'MemberRemoved' })
  })

  test('their leaving is never a yes: when all others have approved, the question is withdrawn', () => {
    const half = bothAsked.and.as('Max').when(answer('Banner', 'approved'))
    const left = half.and.as('Claire').when(remove('Sam'))
    left.happens({ type: 'ApprovalWithdrawn', itemId: 'Banner' }, { type: 'MemberRemoved' })
    expect(left.item('Banner').approval).toBeNull()
  })
})

describe('a type’s approvers', () => {
  const edit = (approvers: readonly string[]) => say('EditType', { typeId: 'post', changes: { approvers } as never })

  test('are people of the board; one who has left since is not in the way', () => {
    given(team)
      .when(edit(['owner', 'Zoe']))
      .rejects({ code: 'member-gone' })
    const named = given(team).when(edit(['owner', 'Sam']))
    named.happens({ type: 'TypeEdited', from: { approvers: [] }, to: { approvers: ['owner', 'Sam'] } })
    const left = named.and.when(say('RemoveMember', { memberId: 'Sam' }))
    left.and.when(edit(['Sam', 'Max'])).happens({ type: 'TypeEdited' })
  })
})

describe('taking back', () => {
  test('a question that nobody has answered', () => {
    undone(team, ask('Banner', 'Sam')).happens({ type: 'ApprovalWithdrawn' })
  })

  test('not when it has been answered, and never an answer', () => {
    expect(undoAfter(team, ask('Banner', 'Sam'), answer('Banner', 'approved'), 'Sam').undo).toMatchObject({
      ok: false,
      reason: { code: 'changed-since' },
    })
    const mine = team.item('Poster', 'Doing')
    const own = given(mine).when(ask('Banner', 'Claire')).board
    expect(undoAfter(own, answer('Banner', 'approved')).undo).toMatchObject({
      reason: { code: 'cannot-undo' },
    })
  })

  test('a withdrawal asks the same again', () => {
    const open = given(team).when(askWith({ rule: 'all', version: 'v3' }, 'Banner', 'Sam', 'Max')).board
    undone(open, withdraw('Banner')).happens({
      type: 'ApprovalAsked',
      rule: 'all',
      version: 'v3',
      dueOn: '2026-03-04',
      approverIds: ['Sam', 'Max'],
    })
    const half = given(open).as('Sam').when(answer('Banner', 'approved')).board
    expect(undoAfter(half, withdraw('Banner')).undo).toMatchObject({ reason: { code: 'cannot-undo' } })
  })
})

describe('who hears of it', () => {
  const told = (before: Board, outcome: { commit: Parameters<typeof notificationsOf>[1] }) =>
    notificationsOf(before, outcome.commit).map(({ to, kind }) => `${to} ${kind}`)

  test('approvers, when they are asked', () => {
    expect(told(team.build(), asked)).toEqual(['Sam approvalAsked', 'Max approvalAsked'])
  })

  test('whoever asked and whoever holds the card, once it is decided', () => {
    const half = bothAsked.and.as('Sam').when(answer('Banner', 'approved'))
    expect(told(bothAsked.board, half)).toEqual([])
    const whole = half.and.as('Max').when(answer('Banner', 'changes'))
    expect(told(half.board, whole)).toEqual(['Mona changesWanted', 'Noah changesWanted'])
  })
})
