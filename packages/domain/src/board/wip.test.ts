import { describe, expect, test } from 'vitest'
import type { ColumnId, MemberId } from '../ids.ts'
import type { Board, Column } from './model.ts'
import { board, MARATHON, NOW, SPRINT } from './testing/board-builder.ts'
import { archive, assign, batch, create, move, restore, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'
import { countIn, loadOf, placesLeft } from './wip.ts'

const columnOf = (team: Board, name: string) => team.columns.get(name as ColumnId) as Column

describe('a hard limit', () => {
  const full = () => board().column('Doing', { limit: 2 }).item('Brief', 'Doing').item('Film', 'Doing')
  const refusal = { code: 'wip-limit-reached', columnId: 'Doing', limit: 2, count: 2 } as const

  test('refuses a move, with or without a reason, also from its owner', () => {
    const team = full().item('Banner', 'Ready')
    given(team).when(move('Banner').to('Doing')).rejects(refusal)
    given(team)
      .when(move('Banner').to('Doing', { reason: 'urgent' }))
      .rejects(refusal)
  })

  test('refuses a creation in the column', () => {
    given(full())
      .when(create('Banner', { in: 'Doing' }))
      .rejects(refusal)
  })

  test('refuses a restore into the column', () => {
    given(full().item('Banner', 'Doing', { archivedAt: NOW }))
      .when(restore('Banner'))
      .rejects(refusal)
  })

  test('refuses the batch that would exceed it, and lets one pass that makes room first', () => {
    const team = full().item('Banner', 'Ready')
    given(team)
      .when(batch(move('Banner').to('Doing'), move('Brief').to('Review')))
      .rejects(refusal)
    given(team)
      .when(batch(move('Brief').to('Review'), move('Banner').to('Doing')))
      .leaves('Doing', 'Banner', 'Film')
  })

  test('is asked across a batch: three do not enter two places, and none of them does', () => {
    const team = board().column('Doing', { limit: 3 }).item('Brief', 'Doing')
    const waiting = team.item('Banner', 'Ready').item('Film', 'Ready').item('Poster', 'Ready')
    const three = batch(
      move('Banner').to('Doing', { below: 'Brief' }),
      move('Film').to('Doing', { below: 'Banner' }),
      move('Poster').to('Doing', { below: 'Film' }),
    )
    given(waiting).when(three).rejects({ code: 'wip-limit-reached', columnId: 'Doing', limit: 3, count: 3 })
    given(waiting.column('Doing', { limit: 4 }))
      .when(three)
      .leaves('Doing', 'Brief', 'Banner', 'Film', 'Poster')
  })

  test('on the backlog refuses an accepted suggestion', () => {
    const team = board().column('Backlog', { limit: 1 }).item('Idea', 'Backlog').item('Wish', 'Triage')
    given(team.suggestion('s', 'Wish', null))
      .when(say('AnswerSuggestion', { suggestionId: 's', accept: true }))
      .rejects({ code: 'wip-limit-reached', columnId: 'Backlog' })
  })

  test('on triage refuses new items', () => {
    given(board().column('Triage', { limit: 1 }).item('Wish', 'Triage'))
      .when(create('Banner'))
      .rejects({ code: 'wip-limit-reached', columnId: 'Triage' })
  })

  test('lets a full column be reordered', () => {
    given(full()).when(move('Film').to('Doing')).leaves('Doing', 'Film', 'Brief')
  })

  test('counts blocked items and forgets archived ones', () => {
    const team = board()
      .column('Doing', { limit: 2 })
      .item('Stuck', 'Doing', { blocked: { reason: 'supplier', note: '', since: NOW, by: null } })
      .item('Brief', 'Doing')
      .item('Old', 'Doing', { archivedAt: NOW })
      .item('Banner', 'Ready')
    given(team).when(move('Banner').to('Doing')).rejects(refusal)
    given(team).when(archive('Brief')).and.when(move('Banner').to('Doing')).leaves('Doing', 'Banner', 'Stuck')
  })

  test('may be lowered below the count: nothing moves, entries are refused', () => {
    const lowered = given(full().item('Banner', 'Ready'))
      .as('Max')
      .when(
        say('SetWipLimit', {
          columnId: 'Doing',
          wip: { limit: 1, sprint: null, marathon: null, mode: 'hard' },
          reason: 'too much at once',
          reviewOn: '2026-04-01',
        }),
      )
    expect(placesLeft(lowered.board, columnOf(lowered.board, 'Doing'))).toBe(-1)
    expect(columnOf(lowered.board, 'Doing').wipNote).toEqual({
      by: 'Max',
      at: NOW,
      reason: 'too much at once',
      reviewOn: '2026-04-01',
    })
    lowered.and.when(move('Banner').to('Doing')).rejects({ code: 'wip-limit-reached', limit: 1, count: 2 })
  })

  test('of nothing refuses everything', () => {
    given(board().column('Doing', { limit: 0 }).item('Banner', 'Ready'))
      .when(move('Banner').to('Doing'))
      .rejects({ code: 'wip-limit-reached', limit: 0, count: 0 })
  })
})

describe('other limits', () => {
  const team = board().column('Doing', { limit: 1, mode: 'soft' }).item('Brief', 'Doing').item('Banner', 'Ready')

  test('a soft one is passed with a reason, which is logged; blanks are none', () => {
    given(team)
      .when(move('Banner').to('Doing', { reason: '  ' }))
      .rejects({ code: 'wip-reason-needed' })
    given(team)
      .when(move('Banner').to('Doing', { reason: 'client call' }))
      .happens({ type: 'ItemMoved', override: { of: 'column', limit: 1, count: 1, reason: 'client call' } })
  })

  test('one that is off only shows the number', () => {
    const off = board().column('Doing', { limit: 1, mode: 'off' }).item('Brief', 'Doing').item('Banner', 'Ready')
    const moved = given(off).when(move('Banner').to('Doing')).leaves('Doing', 'Banner', 'Brief').board
    expect(countIn(moved, columnOf(moved, 'Doing'))).toBe(2)
    expect(placesLeft(moved, columnOf(moved, 'Doing'))).toBeNull()
  })

  test('keeping a limit with a new day of review is worth an entry; keeping all is not', () => {
    const { wip } = columnOf(team.build(), 'Doing')
    const same = { columnId: 'Doing', wip, reason: 'still right' }
    const asMax = given(team).as('Max')
    asMax.when(say('SetWipLimit', { ...same, reviewOn: '2026-04-01' })).happens({ type: 'WipLimitSet' })
    asMax.when(say('SetWipLimit', { ...same, reviewOn: null })).changesNothing()
  })
})

describe('limits by pace', () => {
  const team = board()
    .column('Doing', { sprint: 1, marathon: 1 })
    .item('Ads', 'Doing', { plan: SPRINT })
    .item('Banner', 'Ready', { plan: SPRINT })
    .item('Merge', 'Ready', { plan: MARATHON })

  test('count their own pace only', () => {
    given(team)
      .when(move('Banner').to('Doing'))
      .rejects({ code: 'wip-limit-reached', limit: 1, count: 1, pace: 'sprint' })
    given(team).when(move('Merge').to('Doing')).leaves('Doing', 'Merge', 'Ads')
  })

  test('hold for a new item by the pace of its type', () => {
    given(team)
      .when(create('Post', { in: 'Doing' }))
      .rejects({ code: 'wip-limit-reached', pace: 'sprint' })
  })

  test('hold for an item that changes its pace in place', () => {
    const draft = { pace: 'sprint', start: '2026-03-02', end: '2026-03-09' } as const
    given(team)
      .when(move('Merge').to('Doing'))
      .and.when(say('SetPace', { itemId: 'Merge', plan: draft, reason: 'shrunk' }))
      .rejects({ code: 'wip-limit-reached', pace: 'sprint', count: 1 })
    given(team)
      .when(say('SetPace', { itemId: 'Ads', plan: { ...draft, end: '2026-03-20' }, reason: '' }))
      .happens({ type: 'PaceSet' })
  })
})

describe('the limit of a person', () => {
  const team = board()
    .settings({ personLimit: 1 })
    .columns({ Ready: 'backlog', Doing: 'active', Studio: 'active', Review: 'review', Live: 'live' })
    .item('Brief', 'Doing', { assigneeId: 'Mona' })
    .item('Film', 'Doing')
    .item('Banner', 'Ready', { assigneeId: 'Mona' })
  const refusal = { code: 'person-reason-needed', memberId: 'Mona', limit: 1, count: 1 } as const

  test('asks for a reason on a move and on an assignment, and logs it', () => {
    given(team).when(move('Banner').to('Doing')).rejects(refusal)
    given(team).when(assign('Film', 'Mona')).rejects(refusal)
    const override = { of: 'person', limit: 1, count: 1, reason: 'client' }
    given(team)
      .when(assign('Film', 'Mona', 'client'))
      .happens({ type: 'ItemAssigned', override })
    given(team)
      .when(move('Banner').to('Doing', { reason: 'client' }))
      .happens({ type: 'ItemMoved', override })
  })

  test('counts work in active columns only, and not twice', () => {
    given(team).when(move('Banner').to('Review')).happens({ type: 'ItemMoved' })
    given(team).when(move('Brief').to('Studio')).happens({ type: 'ItemMoved' })
    expect(loadOf(team.build(), 'Mona' as MemberId)).toBe(1)
  })

  test('follows a column that becomes active', () => {
    const changed = given(team)
      .when(move('Banner').to('Review'))
      .and.as('Max')
      .when(say('EditColumn', { columnId: 'Review', changes: { kind: 'active' } }))
    expect(loadOf(changed.board, 'Mona' as MemberId)).toBe(2)
  })
})
