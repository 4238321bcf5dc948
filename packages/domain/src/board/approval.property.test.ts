import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import { type ApprovalQuestion, approvalState, type Verdict } from './approval.ts'

/** What happened, told in order: each approver's verdict, or silence. */
interface Story {
  readonly rule: 'any' | 'all'
  readonly said: readonly (Verdict | null)[]
  readonly order: readonly number[]
  readonly ruling: Verdict | null
}

const verdict = fc.constantFrom<Verdict | null>('approved', 'approved', 'approved', 'changes', 'refused', null)
const stories: fc.Arbitrary<Story> = fc.record({
  rule: fc.constantFrom('any' as const, 'all' as const),
  said: fc.array(verdict, { minLength: 1, maxLength: 6 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  ruling: fc.constantFrom<Verdict | null>(null, null, null, 'approved', 'changes', 'refused'),
})

function questionOf({ rule, said, order, ruling }: Story): ApprovalQuestion {
  const answer = (one: Verdict | null, at: number) => {
    return { memberId: `m${at}` as MemberId, verdict: one, comment: '', at: one && at }
  }
  const answers = said.map((one, i) => answer(one, 1 + order.indexOf(i)))
  const question = { round: 1, version: '', askedBy: null, askedAt: 0, dueOn: '2026-03-04' }
  return { ...question, rule, answers, ruling: ruling && answer(ruling, 99) }
}

test('a state never says what no answer says', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const state = approvalState(questionOf(story))
      const { rule, said, ruling } = story
      if (ruling) return state === ruling
      const given = said.filter((one) => one !== null)
      if (state === 'pending') return rule === 'any' ? given.length === 0 : !given.some((one) => one !== 'approved')
      if (state === 'approved' && rule === 'all') return said.every((one) => one === 'approved')
      return given.includes(state)
    }),
  )
})

test('the earliest verdict that decides is the one that counts', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { rule, said, order, ruling } = story
      const heard = order.map((i) => said[i] ?? null).filter((one) => one !== null)
      const decisive = heard.find((one) => rule === 'any' || one !== 'approved')
      const everybody = heard.length === said.length ? 'approved' : 'pending'
      expect(approvalState(questionOf(story))).toBe(ruling ?? decisive ?? (rule === 'any' ? 'pending' : everybody))
    }),
  )
})
