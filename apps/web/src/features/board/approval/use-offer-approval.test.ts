import type { Column, Item } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { wantsQuestion } from './use-offer-approval.ts'

const approval = { kind: 'approval' } as Column
const review = { kind: 'review' } as Column

function item(verdict?: 'approved' | 'changes' | null): Item {
  const answers = [{ memberId: 'lea', verdict, comment: '', at: 1 }]
  return { approval: verdict === undefined ? null : { rule: 'any', answers, ruling: null } } as unknown as Item
}

test('a question is offered where approval is waited for and nobody is asked, or corrections were wanted', () => {
  expect(wantsQuestion(item(), approval)).toBe(true)
  expect(wantsQuestion(item('changes'), approval)).toBe(true)
  expect(wantsQuestion(item(null), approval), 'asked already').toBe(false)
  expect(wantsQuestion(item('approved'), approval), 'approved already').toBe(false)
  expect(wantsQuestion(item(), review)).toBe(false)
})
