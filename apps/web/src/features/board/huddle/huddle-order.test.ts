import type { Column, Item } from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { inHuddleOrder, lastHuddleDay, nextStep, type TalkedAbout } from './huddle-order.ts'

const card = (title: string, age: number | null, p85: number | null, blockedSince?: number): TalkedAbout => ({
  item: { title, blocked: blockedSince === undefined ? null : { since: blockedSince, reason: 'supplier' } } as Item,
  age,
  p85,
})
const titles = (cards: readonly TalkedAbout[]) => inHuddleOrder(cards).map(({ item }) => item.title)

describe('the order of a huddle', () => {
  it('puts blocked cards first, the longest first, then the oldest against their own kind', () => {
    const cards = [
      card('young marathon', 20, 60),
      card('old sprint', 9, 5),
      card('blocked today', 1, 5, 300),
      card('blocked long', 2, 5, 100),
      card('not begun', null, 5),
    ]
    expect(titles(cards)).toEqual(['blocked long', 'blocked today', 'old sprint', 'young marathon', 'not begun'])
  })

  it('keeps the rank of cards that are alike, and puts those nobody can judge by their age', () => {
    expect(titles([card('a', null, null), card('b', null, null)])).toEqual(['a', 'b'])
    expect(titles([card('young', 2, null), card('old', 30, null), card('over', 6, 5)])).toEqual([
      'over',
      'old',
      'young',
    ])
  })
})

describe('the next step', () => {
  const doing = { id: 'doing', kind: 'active' } as unknown as Column
  const review = { id: 'review' } as unknown as Column
  const item = (fields: Partial<Item>) =>
    ({ blocked: null, approval: null, archivedAt: null, checklist: [], ...fields }) as Item

  it('is the answer of whoever is asked, before any open point', () => {
    const answers = [{ memberId: 'lea', verdict: null }]
    const approval = { rule: 'any', ruling: null, answers, dueOn: '2026-03-18' } as unknown as NonNullable<
      Item['approval']
    >
    const checklist = [{ text: 'Draft', done: false }] as unknown as Item['checklist']
    expect(nextStep(item({ approval, checklist }), doing, review)).toEqual({
      kind: 'answer',
      open: ['lea'],
      dueOn: '2026-03-18',
    })
  })

  it('waits for nobody about what is out', () => {
    const answers = [{ memberId: 'lea', verdict: null }]
    const approval = { rule: 'any', ruling: null, answers } as unknown as NonNullable<Item['approval']>
    const live = { id: 'live', kind: 'live' } as unknown as Column
    expect(nextStep(item({ approval }), live, null)).toBeNull()
  })

  it('is the block, else the first open point, else the next column', () => {
    const checklist = [
      { text: 'Brief', done: true },
      { text: 'Legal', done: false },
    ] as unknown as Item['checklist']
    const blocked = { reason: 'supplier' } as Item['blocked']
    expect(nextStep(item({ blocked, checklist }), doing, review)).toEqual({ kind: 'unblock', reason: 'supplier' })
    expect(nextStep(item({ checklist }), doing, review)).toEqual({ kind: 'check', text: 'Legal' })
    expect(nextStep(item({}), doing, review)).toEqual({ kind: 'column', column: review })
    expect(nextStep(item({}), doing, null)).toBeNull()
  })
})

it('Monday looks back to Friday', () => {
  expect(lastHuddleDay('2026-03-16', [1, 2, 3, 4, 5])).toBe('2026-03-13')
  expect(lastHuddleDay('2026-03-17', [1, 2, 3, 4, 5])).toBe('2026-03-16')
  expect(lastHuddleDay('2026-03-17', [])).toBe('2026-03-16')
})
