import type { Column, Item, ItemId, MemberId, OpenRisk } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { countFilters, type Filters, matcher, NO_FILTERS } from './filters.ts'

/** A Wednesday. */
const onlooker = {
  me: 'ana' as MemberId,
  today: '2026-03-18',
  timezone: 'Europe/Paris',
  risks: new Map<ItemId, OpenRisk>([
    ['slow' as ItemId, { planned: '2026-03-20', level: 'at-risk' } as OpenRisk],
    ['lost' as ItemId, { planned: '2026-04-20', level: 'late' } as OpenRisk],
    ['fine' as ItemId, { planned: '2026-03-20', level: 'on-track' } as OpenRisk],
  ]),
}
const doing = { kind: 'active' } as Column
const live = { kind: 'live' } as Column

function item(fields: Record<string, unknown> = {}): Item {
  return {
    num: 12,
    typeId: 'blog',
    title: 'Événement de printemps',
    plan: { pace: 'sprint' },
    assigneeId: 'ben',
    partnerIds: [],
    labelIds: ['spring'],
    blocked: null,
    approval: null,
    archivedAt: null,
    dueDate: null,
    publishAt: null,
    ...fields,
  } as unknown as Item
}

function shows(filters: Record<string, unknown>, fields: Record<string, unknown> = {}, column = doing): boolean {
  const matches = matcher({ ...NO_FILTERS, ...filters } as Filters, onlooker)
  if (!matches) throw new Error('the filters ask nothing')
  return matches(item(fields), column)
}

test('no filter asks nothing, and neither do blanks', () => {
  expect(matcher(NO_FILTERS, onlooker)).toBeNull()
  expect(matcher({ ...NO_FILTERS, text: '  ' }, onlooker)).toBeNull()
})

describe('one kind: any of its choices', () => {
  test.each([
    [{ types: ['video', 'blog'] }, {}, true],
    [{ types: ['video'] }, {}, false],
    [{ paces: ['marathon'] }, {}, false],
    [{ paces: ['sprint'] }, { plan: null }, false],
    [{ labels: ['autumn', 'spring'] }, {}, true],
    [{ labels: ['spring'] }, { labelIds: [] }, false],
    [{ blocked: true }, {}, false],
    [{ blocked: true }, { blocked: { reason: 'supplier' } }, true],
  ])('%j on %j: %s', (filters, fields, shown) => {
    expect(shows(filters, fields)).toBe(shown)
  })
})

describe('a person', () => {
  test.each([
    [['ben'], {}, true],
    [['me'], {}, false],
    [['me'], { assigneeId: 'ana' }, true],
    [['me'], { partnerIds: ['cam', 'ana'] }, true],
    [['nobody'], {}, false],
    [['nobody'], { assigneeId: null }, true],
    [['me', 'ben'], {}, true],
    [['ben'], { assigneeId: null }, false],
  ])('%j on %j: %s', (people, fields, shown) => {
    expect(shows({ people }, fields)).toBe(shown)
  })
})

describe('a date', () => {
  const friday = Date.UTC(2026, 2, 20, 9)
  test.each([
    ['overdue', { dueDate: '2026-03-17' }, true],
    ['overdue', { dueDate: '2026-03-18' }, false],
    ['overdue', {}, false],
    ['week', { dueDate: '2026-03-17' }, false],
    ['week', { dueDate: '2026-03-18' }, true],
    ['week', { dueDate: '2026-03-22' }, true],
    ['week', { dueDate: '2026-03-23' }, false],
    ['week', { dueDate: '2026-03-30', publishAt: friday }, true],
    ['none', {}, true],
    ['none', { publishAt: friday }, false],
  ])('%s on %j: %s', (due, fields, shown) => {
    expect(shows({ due: [due] }, fields)).toBe(shown)
  })

  test('finished work is neither late nor due', () => {
    expect(shows({ due: ['overdue', 'week'] }, { dueDate: '2026-03-17' }, live)).toBe(false)
    expect(shows({ due: ['overdue', 'week'] }, { dueDate: '2026-03-18' }, live)).toBe(false)
  })

  test('on a Sunday the week ends today', () => {
    const sunday = { ...onlooker, today: '2026-03-22' }
    const matches = matcher({ ...NO_FILTERS, due: ['week'] }, sunday)
    expect(matches?.(item({ dueDate: '2026-03-22' }), doing)).toBe(true)
    expect(matches?.(item({ dueDate: '2026-03-23' }), doing)).toBe(false)
  })
})

describe('text', () => {
  test.each([
    ['evenement', true],
    ['ÉVÉNEMENT ', true],
    ['printemps d’été', false],
    ['12', true],
    ['#1', true],
    ['#2', false],
  ])('%s: %s', (text, shown) => {
    expect(shows({ text })).toBe(shown)
  })

  test('digits are also looked for in titles', () => {
    expect(shows({ text: '2027' }, { title: 'Budget 2027' })).toBe(true)
  })
})

test.each([
  ['at risk', 'slow', '2026-03-20', true],
  ['more likely late', 'lost', '2026-04-20', true],
  ['on track', 'fine', '2026-03-20', false],
  ['judged for another day', 'slow', '2026-03-25', false],
  ['not judged', 'new', '2026-03-20', false],
])('a date at risk: %s', (_, id, dueDate, shown) => {
  expect(shows({ due: ['at-risk'] }, { id, dueDate })).toBe(shown)
  expect(shows({ due: ['at-risk'] }, { id, dueDate }, live)).toBe(false)
})

test('a date at risk is also one of this week, and one of several wishes', () => {
  const slow = { id: 'slow', dueDate: '2026-03-20' }
  expect(shows({ due: ['week'] }, slow)).toBe(true)
  expect(shows({ due: ['at-risk', 'none'] }, { dueDate: null })).toBe(true)
  expect(shows({ due: ['at-risk'], people: ['me'] }, { ...slow, assigneeId: 'ana' })).toBe(true)
  expect(shows({ due: ['at-risk'], people: ['me'] }, slow)).toBe(false)
})

test('kinds come together', () => {
  const both = { types: ['blog'], people: ['me'] }
  expect(shows(both, { assigneeId: 'ana' })).toBe(true)
  expect(shows(both, { assigneeId: 'ana', typeId: 'video' })).toBe(false)
  expect(shows(both)).toBe(false)
})

test('every choice counts as one', () => {
  expect(countFilters(NO_FILTERS)).toBe(0)
  expect(countFilters({ ...NO_FILTERS, paces: ['sprint'], due: ['none', 'week'], blocked: true, text: 'x' })).toBe(5)
})

describe('approval', () => {
  const asked = (...ids: readonly string[]) => ({
    approval: { rule: 'all', ruling: null, answers: ids.map((memberId) => ({ memberId, verdict: null, at: null })) },
  })

  test.each([
    [{ approval: ['any'] }, asked('ben'), true],
    [{ approval: ['any'] }, {}, false],
    [{ approval: ['mine'] }, asked('ben'), false],
    [{ approval: ['mine'] }, asked('ben', 'ana'), true],
    [{ approval: ['any', 'mine'] }, asked('ben'), true],
  ])('%o of %o: %s', (filters, fields, expected) => {
    expect(shows(filters, fields)).toBe(expected)
  })

  test('what is out waits for nobody', () => {
    expect(shows({ approval: ['any'] }, asked('ben'), live)).toBe(false)
    expect(shows({ approval: ['any'] }, { ...asked('ben'), archivedAt: 1 })).toBe(false)
  })
})
