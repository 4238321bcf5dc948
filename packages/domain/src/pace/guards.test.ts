import { describe, expect, test, vi } from 'vitest'
import { standingOf } from '../board/people.ts'
import { type BoardBuilder, board, type ItemWish, MARATHON, NOW, SPRINT } from '../board/testing/board-builder.ts'
import { assign, move, say } from '../board/testing/say.ts'
import { given } from '../board/testing/scenario.ts'
import { NEW_CLOCK } from '../flow/bounds.ts'
import type { MemberId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import { type Guard, paceGuards, whoSees } from './guards.ts'
import { paceShare } from './share.ts'

const guards = (team: BoardBuilder, at = NOW, kind?: Guard['kind']) =>
  paceGuards(team.build(), at).filter((guard) => kind === undefined || guard.kind === kind)

/** In flight, or in flight until a day, counted back from Monday 2 March 2026. */
function since(daysAgo: number, finishedDaysAgo?: number): ItemWish {
  const finishedAt = finishedDaysAgo === undefined ? null : NOW - finishedDaysAgo * DAY_MS
  return {
    assigneeId: 'Mona',
    clock: { ...NEW_CLOCK, phase: 'started', startedAt: NOW - daysAgo * DAY_MS, finishedAt },
  }
}
const longBox = { ...SPRINT, end: '2026-12-31' }
const longRun = { ...MARATHON, cadence: 'monthly' } as const

describe('mixed pace', () => {
  const team = board().item('Ads', 'Doing', { plan: longBox }).item('Merge', 'Doing', { plan: longRun })

  test('warns when one person is given both, and blocks nothing', () => {
    const both = given(team).when(assign('Ads', 'Mona')).and.when(assign('Merge', 'Mona'))
    expect(paceGuards(both.board, NOW)).toEqual([
      { kind: 'mixed-pace', memberId: 'Mona', sprintIds: ['Ads'], marathonIds: ['Merge'] },
    ])
  })

  test('not for two people, nor for items of nobody', () => {
    expect(guards(team)).toEqual([])
    expect(paceGuards(given(team).when(assign('Ads', 'Mona')).and.when(assign('Merge', 'Noah')).board, NOW)).toEqual([])
  })

  test('not for work that waits outside the active columns', () => {
    const parked = given(team)
      .when(assign('Ads', 'Mona'))
      .and.when(assign('Merge', 'Mona'))
      .and.when(move('Merge').to('Review'))
    expect(paceGuards(parked.board, NOW)).toEqual([])
  })
})

describe('endurance', () => {
  const sprinting = (item: ItemWish, settings = {}) =>
    board()
      .settings({ enduranceDays: 5, ...settings })
      .item('Ads', 'Doing', { plan: longBox, ...item })
  const streaks = (team: BoardBuilder, at = NOW) => guards(team, at, 'endurance')

  test('counts working days up to today', () => {
    expect(streaks(sprinting(since(7)))).toEqual([
      { kind: 'endurance', memberId: 'Mona', days: 6, since: '2026-02-23' },
    ])
    expect(streaks(sprinting(since(6)))).toEqual([])
  })

  test('on a Sunday it still knows Friday', () => {
    expect(streaks(sprinting(since(7)), NOW - DAY_MS)).toEqual([])
    expect(streaks(sprinting(since(10)), NOW - DAY_MS)).toMatchObject([{ days: 6, since: '2026-02-20' }])
  })

  test('follows the working days of the board', () => {
    const everyDay = { workingDays: [1, 2, 3, 4, 5, 6, 7] }
    expect(streaks(sprinting(since(5), everyDay))).toMatchObject([{ days: 6, since: '2026-02-25' }])
  })

  test('knows no streak on a board that never works', () => {
    expect(streaks(sprinting(since(30), { workingDays: [] }))).toEqual([])
  })

  test('follows the zone of the board: late on Sunday in London is Monday in Tokyo', () => {
    const lateSunday = Date.UTC(2026, 2, 1, 20)
    const wish = { ...since(0), clock: { ...NEW_CLOCK, startedAt: lateSunday - 6 * DAY_MS } }
    expect(streaks(sprinting(wish, { timezone: 'Europe/London' }), lateSunday)).toEqual([])
    expect(streaks(sprinting(wish, { enduranceDays: 4, timezone: 'Asia/Tokyo' }), lateSunday)).toMatchObject([
      { days: 5, since: '2026-02-24' },
    ])
  })

  test('goes on from one sprint to the next, over a weekend too', () => {
    const relay = sprinting(since(0)).item('Film', 'Live', { plan: longBox, ...since(9, 3) })
    expect(streaks(relay)).toMatchObject([{ days: 6, since: '2026-02-23' }])
  })

  test('ends on a working day without work', () => {
    const pause = sprinting(since(0)).item('Film', 'Live', { plan: longBox, ...since(20, 4) })
    expect(streaks(pause)).toEqual([])
  })

  test('ends on a day with a marathon', () => {
    expect(streaks(sprinting(since(30)).item('Merge', 'Doing', { plan: longRun, ...since(10) }))).toEqual([])
    const before = sprinting(since(30)).item('Merge', 'Live', { plan: longRun, ...since(40, 10) })
    expect(streaks(before)).toMatchObject([{ days: 6, since: '2026-02-23' }])
  })

  test('asks the calendar only as far back as the streak reaches', () => {
    const years = Array.from({ length: 1000 }, (_, i) => i + 20)
    const team = years.reduce(
      (more, ago) => more.item(`Old ${ago}`, 'Live', { plan: longBox, ...since(ago + 2, ago) }),
      sprinting(since(7)),
    )
    const built = team.build()
    const calendar: { readonly format: unknown } = Intl.DateTimeFormat.prototype
    const asked = vi.spyOn(calendar, 'format', 'get')
    expect(paceGuards(built, NOW)).toMatchObject([{ kind: 'endurance', days: 6 }])
    expect(asked.mock.calls.length).toBeLessThan(30)
    asked.mockRestore()
  })

  test('an archived item stops counting when it was archived', () => {
    const dropped = sprinting(since(0)).item('Film', 'Doing', {
      plan: longBox,
      ...since(20),
      archivedAt: NOW - 4 * DAY_MS,
    })
    expect(streaks(dropped)).toEqual([])
  })
})

describe('a stalled marathon', () => {
  const running = (plan: ItemWish['plan'] = MARATHON) =>
    board().item('Merge', 'Doing', { plan: plan ?? null, ...since(11) })
  const stalled = (team: BoardBuilder, at = NOW) => guards(team, at, 'stalled')

  test('shows after more than one and a half times its cadence', () => {
    expect(stalled(running(), NOW - DAY_MS / 2)).toEqual([])
    expect(stalled(running())).toEqual([
      {
        kind: 'stalled',
        itemId: 'Merge',
        assigneeId: 'Mona',
        cadence: 'weekly',
        lastProgress: NOW - 11 * DAY_MS,
        days: 11,
      },
    ])
    expect(stalled(running({ ...MARATHON, cadence: 'biweekly' }))).toEqual([])
  })

  test.each([
    ['a check-in', say('CheckIn', { itemId: 'Merge', note: 'on course' })],
    ['a milestone', say('TickMilestone', { itemId: 'Merge', milestoneId: 'm1', done: true })],
  ])('runs again after %s', (_what, command) => {
    const moved = given(running())
      .at(NOW - DAY_MS)
      .when(command).board
    expect(paceGuards(moved, NOW)).toEqual([])
    expect(paceGuards(moved, NOW + 9.5 * DAY_MS)).toEqual([])
    expect(paceGuards(moved, NOW + 9.5 * DAY_MS + 1)).toMatchObject([{ kind: 'stalled', days: 10 }])
  })

  test('only in flight', () => {
    expect(stalled(board().item('Merge', 'Ready', { plan: MARATHON }), NOW + 90 * DAY_MS)).toEqual([])
  })
})

describe('a sprint past its time box', () => {
  const late = (wish: ItemWish = {}, column = 'Review') => board().item('Ads', column, { plan: SPRINT, ...wish })
  const past = (team: BoardBuilder, at: number) => guards(team, at, 'past-time-box')
  const lastDay = Date.UTC(2026, 2, 16, 22)

  test('shows from the day after its end', () => {
    expect(past(late(), lastDay)).toEqual([])
    expect(past(late(), lastDay + DAY_MS)).toEqual([
      { kind: 'past-time-box', itemId: 'Ads', assigneeId: null, end: '2026-03-16', daysOver: 1, mayExtend: true },
    ])
    expect(past(late().settings({ timezone: 'Asia/Tokyo' }), lastDay)).toMatchObject([{ daysOver: 1 }])
  })

  test('is extended once', () => {
    const extended = given(late()).when(say('ExtendTimeBox', { itemId: 'Ads', end: '2026-03-20' })).board
    expect(paceGuards(extended, lastDay + DAY_MS)).toEqual([])
    expect(paceGuards(extended, lastDay + 5 * DAY_MS)).toMatchObject([{ end: '2026-03-20', mayExtend: false }])
  })

  test.each(['Ready', 'Live'])('not while it waits to begin or once it is out: %s', (column) => {
    expect(past(late({}, column), lastDay + 9 * DAY_MS)).toEqual([])
  })
})

describe('who sees a guard', () => {
  const team = board().build()
  const load: Guard = { kind: 'endurance', memberId: 'Mona' as MemberId, days: 16, since: '2026-02-09' }
  const item = {
    kind: 'past-time-box',
    itemId: 'Ads' as never,
    assigneeId: null,
    end: '',
    daysOver: 1,
    mayExtend: true,
  } as const
  const seenBy = (guard: Guard, name: string, admin = false) => {
    const who = standingOf(team, { memberId: name as MemberId, admin }, NOW)
    return who !== null && whoSees(guard, who)
  }

  test("a person's load is not the others' business", () => {
    expect(['Mona', 'Claire', 'Max', 'Noah', 'Sam', 'Cora'].filter((name) => seenBy(load, name))).toEqual([
      'Mona',
      'Claire',
      'Max',
    ])
    expect(seenBy(load, 'Noah', true)).toBe(false)
  })

  test("an item's state is everybody's", () => {
    expect(['Mona', 'Sam', 'Cora'].every((name) => seenBy(item, name))).toBe(true)
  })
})

describe('the share of paces', () => {
  const team = board()
    .item('Ads', 'Doing', { assigneeId: 'Mona' })
    .item('Post', 'Review', { assigneeId: 'Noah' })
    .item('Merge', 'Doing', { assigneeId: 'Mona', plan: MARATHON })
    .item('Idea', 'Backlog')
    .item('Out', 'Live')
    .build()

  test('counts what is in flight, of the team or of one person', () => {
    expect(paceShare(team)).toEqual({ sprint: 2, marathon: 1, sprintShare: 67 })
    expect(paceShare(team, 'Mona' as MemberId)).toEqual({ sprint: 1, marathon: 1, sprintShare: 50 })
    expect(paceShare(team, 'Sam' as MemberId)).toEqual({ sprint: 0, marathon: 0, sprintShare: null })
  })
})
