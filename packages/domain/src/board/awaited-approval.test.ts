import { describe, expect, test } from 'vitest'
import type { ItemId } from '../ids.ts'
import { awaitedFrom } from './awaited-approval.ts'
import type { Board } from './model.ts'
import { notificationsOf } from './notifications.ts'
import { board } from './testing/board-builder.ts'
import { archive, move, restore, say } from './testing/say.ts'
import { answer, ask, askWith, withdraw } from './testing/say-approvals.ts'
import { given } from './testing/scenario.ts'

const team = board().item('Banner', 'Doing', { assigneeId: 'Noah' })
const asked = given(team)
  .as('Mona')
  .when(ask('Banner', 'Sam', 'Max'))
const live = asked.and.as('Claire').when(move('Banner').to('Live'))
const archived = asked.and.as('Claire').when(archive('Banner'))

function awaitedOnBanner(now: Board): readonly string[] {
  const item = now.items.get('Banner' as ItemId)
  return item ? awaitedFrom(now, item) : []
}

const told = (before: Board, outcome: { commit: Parameters<typeof notificationsOf>[1] }) =>
  notificationsOf(before, outcome.commit).map(({ to, kind }) => `${to} ${kind}`)

describe('a question that is still open', () => {
  test('waits for whoever has not answered', () => {
    expect(awaitedOnBanner(asked.board)).toEqual(['Sam', 'Max'])
    expect(awaitedOnBanner(asked.and.as('Max').when(answer('Banner', 'approved')).board)).toEqual([])
  })

  test('waits for nobody once the item is done or archived, and again when it is back', () => {
    expect(awaitedOnBanner(live.board)).toEqual([])
    expect(awaitedOnBanner(live.and.when(move('Banner').to('Done')).board)).toEqual([])
    expect(awaitedOnBanner(live.and.when(move('Banner').to('Doing', { reason: 'wrong' })).board)).toEqual([
      'Sam',
      'Max',
    ])
    expect(awaitedOnBanner(archived.board)).toEqual([])
    expect(awaitedOnBanner(archived.and.when(restore('Banner')).board)).toEqual(['Sam', 'Max'])
  })

  test('follows what its column is for', () => {
    const changed = live.and.as('Max').when(say('EditColumn', { columnId: 'Live', changes: { kind: 'review' } }))
    expect(awaitedOnBanner(changed.board)).toEqual(['Sam', 'Max'])
  })

  test('is not answered, asked or withdrawn while the item is done', () => {
    const code = 'approval-not-needed'
    live.and.as('Sam').when(answer('Banner', 'approved')).rejects({ code })
    live.and.as('Mona').when(withdraw('Banner')).rejects({ code })
    given(team.item('Poster', 'Live')).when(ask('Poster', 'Sam')).rejects({ code })
    live.and.as('Claire').when(move('Banner').to('Review')).and.as('Sam').when(answer('Banner', 'approved'))
  })

  test('asks again by the bell when the item is back, and only then', () => {
    expect(told(asked.board, live)).toEqual([])
    const back = live.and.as('Max').when(move('Banner').to('Review', { reason: 'wrong' }))
    expect(told(live.board, back), 'Max knows').toEqual(['Sam approvalAsked'])
    const restored = archived.and.when(restore('Banner'))
    expect(told(archived.board, restored)).toEqual(['Sam approvalAsked', 'Max approvalAsked'])
    expect(told(asked.board, asked.and.when(move('Banner').to('Review')))).toEqual([])
  })
})

describe('an approver who leaves', () => {
  const gone = say('RemoveMember', { memberId: 'Sam' })

  test('is not asked either when the item comes back', () => {
    const left = live.and.when(gone)
    left.happens({ type: 'ApproverDropped', memberId: 'Sam' }, { type: 'MemberRemoved' })
    expect(told(live.board, left), 'nobody waits for an answer about what is out').toEqual([])
    expect(awaitedOnBanner(left.and.when(move('Banner').to('Review')).board)).toEqual(['Max'])
  })

  test('leaves whoever asked and whoever holds the item with the news, when all had to approve', () => {
    const all = given(team)
      .as('Mona')
      .when(askWith({ rule: 'all' }, 'Banner', 'Sam', 'Max'))
    expect(told(all.board, all.and.as('Claire').when(gone))).toEqual(['Mona approverLeft', 'Noah approverLeft'])
    expect(told(asked.board, asked.and.as('Claire').when(gone)), 'Max’s answer is enough').toEqual([])
  })

  test('and with the news that nobody is left to answer', () => {
    const one = given(team).as('Mona').when(ask('Banner', 'Sam'))
    expect(told(one.board, one.and.as('Claire').when(gone))).toEqual(['Mona approverLeft', 'Noah approverLeft'])
    expect(told(one.board, one.and.as('Claire').when(withdraw('Banner')))).toEqual([])
  })
})
