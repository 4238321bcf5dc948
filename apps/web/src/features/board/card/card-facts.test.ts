import { type Column, DAY_MS, type Item, type OpenRisk } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { cardFacts } from './card-facts.ts'

const NOW = Date.UTC(2026, 2, 16, 9)
const ZONE = 'Europe/Paris'
const doing = { kind: 'active' } as Column
const live = { kind: 'live' } as Column

/** An item in progress since 9 March, ten days of which are usual. */
function item(fields: Partial<Item> = {}): Item {
  return {
    clock: { startedAt: NOW - 7 * DAY_MS },
    enteredAt: NOW - 2 * DAY_MS,
    blocked: null,
    checklist: [],
    dueDate: null,
    publishAt: null,
    ...fields,
  } as Item
}

const facts = (fields: Partial<Item>, column = doing, risk: OpenRisk | null = null) =>
  cardFacts(item(fields), column, risk, NOW, ZONE)

test('age counts both ends, in the days of the board', () => {
  expect(facts({})).toMatchObject({ age: 8, daysHere: 2 })
  const lateEvening = Date.UTC(2026, 2, 15, 23, 30)
  expect(facts({ clock: { startedAt: lateEvening } as Item['clock'] }).age).toBe(1)
})

test('finished work has neither age nor risk', () => {
  expect(facts({ dueDate: '2026-03-01' }, live)).toMatchObject({ age: null, daysHere: null, date: null })
})

describe('the promised day', () => {
  const risk = (planned: string, level: OpenRisk['level']) => ({ planned, level }) as OpenRisk

  test.each([
    { dueDate: '2026-03-14', level: 'on-track', shown: { kind: 'late', days: 2 } },
    { dueDate: '2026-03-16', level: 'on-track', shown: { kind: 'today' } },
    { dueDate: '2026-03-17', level: 'at-risk', shown: { kind: 'at-risk' } },
    { dueDate: '2026-03-17', level: 'late', shown: { kind: 'at-risk' } },
    { dueDate: '2026-03-17', level: 'on-track', shown: null },
  ] as const)('$dueDate, $level: $shown.kind', ({ dueDate, level, shown }) => {
    expect(facts({ dueDate }, doing, risk(dueDate, level)).date).toEqual({ kind: 'due', day: dueDate, risk: shown })
  })

  test('is only late or not while nothing is known of it, or of another day', () => {
    expect(facts({ dueDate: '2026-03-17' }).date?.risk).toBeNull()
    expect(facts({ dueDate: '2026-03-17' }, doing, risk('2026-03-18', 'late')).date?.risk).toBeNull()
  })

  test('is the earlier of going out and being due', () => {
    const publishAt = Date.UTC(2026, 2, 20, 23, 30)
    expect(facts({ publishAt, dueDate: '2026-03-25' }).date).toMatchObject({ kind: 'publish', day: '2026-03-21' })
    expect(facts({ publishAt, dueDate: '2026-03-19' }).date).toMatchObject({ kind: 'due', day: '2026-03-19' })
  })
})

test('counts what is ticked and how long it has been blocked', () => {
  const checklist = [{ done: true }, { done: false }] as unknown as Item['checklist']
  const blocked = { since: NOW - 3.5 * DAY_MS } as Item['blocked']
  expect(facts({ checklist, blocked })).toMatchObject({ checks: { done: 1, all: 2 }, blockedDays: 3 })
})
