import type { Item } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { askedTogether } from './asked-together.ts'

function item(id: string, verdict?: 'approved' | 'changes' | null, round = 1): Item {
  const answers = [{ memberId: 'lea', verdict, comment: '', at: 1 }]
  const approval = verdict === undefined ? null : { rule: 'any', round, answers, ruling: null }
  return { id, approval } as unknown as Item
}

const ids = (...items: readonly Item[]) => askedTogether(items).map(({ id }) => id)

test('a question is offered where nobody is asked, or corrections were wanted', () => {
  expect(ids(item('new'), item('asked', null), item('fine', 'approved'), item('corrected', 'changes'))).toEqual([
    'new',
    'corrected',
  ])
  expect(ids(item('asked', null), item('fine', 'approved'))).toEqual([])
})

test('what only the Marketing Owner decides is asked about apart', () => {
  expect(ids(item('new'), item('twice', 'changes', 2))).toEqual(['new'])
  expect(ids(item('twice', 'changes', 2), item('also', 'changes', 2))).toEqual(['twice', 'also'])
})
