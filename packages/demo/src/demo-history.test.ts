import {
  type Board,
  columnsInOrder,
  DAY_MS,
  daysBetween,
  ITEM_TYPES,
  isoWeekday,
  itemsIn,
  localDate,
  openMandatoryChecks,
  phaseOf,
} from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import type { DemoBoard } from './demo-board.ts'
import { AT, boardOf, boardsOf, demoAt } from './testing/demo-at.ts'

const demo = demoAt()
const board = boardOf(demo)

function counts(of: Board): readonly number[] {
  return columnsInOrder(of).map((column) => itemsIn(of, column.id).length)
}

function isChronological({ commits }: DemoBoard): boolean {
  return commits.every((commit, i) => commit.seq === i + 1 && commit.at >= (commits[i - 1]?.at ?? 0))
}

/** Cycle times in calendar days, both ends counted, of what is finished; by type. */
function cycleDaysByType(): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>()
  for (const { typeId, clock } of board.items.values()) {
    if (clock.startedAt === null || clock.finishedAt === null) continue
    const cycle =
      daysBetween(localDate(clock.startedAt, 'Europe/Paris'), localDate(clock.finishedAt, 'Europe/Paris')) + 1
    days.set(typeId, [...(days.get(typeId) ?? []), cycle])
  }
  return days
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

describe('the log of the demo', () => {
  it('counts its commits without a gap, in the order of time, with unique command ids', () => {
    expect(isChronological(demo)).toBe(true)
    expect(new Set(demo.commits.map((commit) => commit.commandId)).size).toBe(demo.commits.length)
    expect(demo.commits[0]?.events).toEqual([demo.created])
    expect(demo.commits.every((commit) => commit.events.length > 0)).toBe(true)
  })

  it('reaches back more than 120 days and ends before today', () => {
    const [first, last] = [demo.commits[0], demo.commits.at(-1)]
    expect(AT - (first?.at ?? AT)).toBeGreaterThan(120 * DAY_MS)
    expect(localDate(last?.at ?? AT, 'Europe/Paris') < localDate(AT, 'Europe/Paris')).toBe(true)
  })

  it('is written on working days in working hours', () => {
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' })
    for (const { at } of demo.commits) {
      expect(isoWeekday(localDate(at, 'Europe/Paris'))).toBeLessThanOrEqual(5)
      expect(Number(hour.format(at))).toBeGreaterThanOrEqual(9)
      expect(Number(hour.format(at))).toBeLessThan(18)
    }
  })

  it('never holds more than a hard limit allows', () => {
    for (const now of boardsOf(demo)) {
      for (const { id, wip } of columnsInOrder(now)) {
        if (wip.mode === 'hard' && wip.limit !== null) expect(itemsIn(now, id).length).toBeLessThanOrEqual(wip.limit)
      }
    }
  })

  it('is the same for the same options', () => {
    expect(demoAt()).toEqual(demo)
    expect(demoAt({ locale: 'en' }).commits).not.toEqual(demo.commits)
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('tells the same story %i days later', (days) => {
    const at = AT + days * DAY_MS
    const later = demoAt({ at, locale: 'en' })
    expect(isChronological(later)).toBe(true)
    expect(later.commits.every((commit) => commit.at < at)).toBe(true)
    expect(counts(boardOf(later)).slice(0, 7)).toEqual([2, 4, 2, 7, 2, 2, 1])
    expect(boardOf(later).items.size).toBe(82)
  })

  it.each([
    ['Pacific/Kiritimati', '2026-03-30T09:30:00Z'],
    ['America/Los_Angeles', '2026-11-02T07:30:00Z'],
    ['Asia/Kolkata', '2027-01-01T00:00:00Z'],
  ])('works in %s', (timezone, when) => {
    const at = Date.parse(when)
    const there = demoAt({ at, timezone })
    expect(isChronological(there)).toBe(true)
    const lastDay = localDate(there.commits.at(-1)?.at ?? at, timezone)
    expect(isoWeekday(lastDay)).toBeLessThanOrEqual(5)
    expect(lastDay < localDate(at, timezone)).toBe(true)
    expect(counts(boardOf(there)).slice(0, 7)).toEqual([2, 4, 2, 7, 2, 2, 1])
  })
})

describe('the flow that the demo shows', () => {
  const days = cycleDaysByType()

  it('has finished what such a team finishes in four months', () => {
    const finished = Object.fromEntries([...days].map(([type, values]) => [type, values.length]))
    // The demo page and the second win-back email, still watched on the board, come on top of the 60.
    expect(finished).toEqual({
      social_post: 18,
      blog_post: 12,
      emailing: 9 + 1,
      landing_page: 6 + 1,
      paid_ad: 7,
      case_study: 3,
      press_release: 2,
      sales_asset: 3,
    })
  })

  it.each([...days])('%s takes about as long as expected', (typeId, values) => {
    const expected = ITEM_TYPES.find((type) => type.id === typeId)?.expectedDays
    expect(median(values)).toBeGreaterThanOrEqual((expected?.p50 ?? 0) * 0.75)
    expect(median(values)).toBeLessThanOrEqual((expected?.p50 ?? 0) * 1.3)
    expect(Math.max(...values)).toBeGreaterThan(expected?.p50 ?? 0)
  })

  it('lets emails spend nearly half of their time in approval', () => {
    let approval = 0
    let total = 0
    const entered = new Map<string, number>()
    for (const { at, events } of demo.commits) {
      for (const event of events) {
        if (event.type !== 'ItemMoved' || board.items.get(event.itemId)?.typeId !== 'emailing') continue
        if (event.fromColumnId === 'approval') approval += at - (entered.get(event.itemId) ?? at)
        entered.set(event.itemId, at)
      }
    }
    for (const { typeId, clock } of board.items.values()) {
      if (typeId === 'emailing' && clock.finishedAt !== null) total += clock.finishedAt - (clock.startedAt ?? 0)
    }
    expect(approval / total).toBeGreaterThan(0.4)
    expect(approval / total).toBeLessThan(0.5)
  })

  it('has work that nobody had planned, beside much that was', () => {
    const items = [...board.items.values()]
    expect(items.filter(({ service }) => service === 'expedite')).toHaveLength(2)
    const soon = items.filter(
      ({ createdAt, clock, service }) =>
        service !== 'expedite' && clock.startedAt !== null && clock.startedAt - createdAt < DAY_MS,
    )
    expect(soon.map(({ typeId }) => typeId).toSorted()).toEqual([
      'paid_ad',
      'sales_asset',
      'social_post',
      'social_post',
      'social_post',
    ])
  })

  it('knew seven blocked episodes', () => {
    const reasons = demo.commits.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'ItemUnblocked' ? [event.reason] : [])),
    )
    expect(reasons.toSorted()).toEqual([
      'access',
      'approval',
      'approval',
      'approval',
      'approval',
      'supplier',
      'supplier',
    ])
  })

  it('published nothing without its mandatory checks, and with its dates', () => {
    for (const item of board.items.values()) {
      const column = board.columns.get(item.columnId)
      if (!column || phaseOf(column) !== 'done') continue
      expect(openMandatoryChecks(item)).toEqual([])
      expect(item.publishAt).toBe(item.clock.finishedAt)
      expect(item.clock.startObserved).toBe(true)
    }
  })
})
