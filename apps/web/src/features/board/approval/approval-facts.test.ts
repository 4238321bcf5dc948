import type { Approval, ApproverAnswer, MemberId } from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { approvalFacts, partsWithLinks, whoDecided } from './approval-facts.ts'

const DAY = 86_400_000
const ASKED = Date.UTC(2026, 2, 16, 10)
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

function answer(id: string, verdict: ApproverAnswer['verdict'] = null, after = 0): ApproverAnswer {
  return { memberId: id as MemberId, verdict, comment: '', at: verdict === null ? null : ASKED + after * DAY }
}

function approval(answers: readonly ApproverAnswer[], fields: Partial<Approval> = {}): Approval {
  return {
    round: 1,
    rule: 'any',
    version: '',
    askedBy: null,
    askedAt: ASKED,
    dueOn: '2026-03-18',
    answers,
    ruling: null,
    before: null,
    ...fields,
  }
}

describe('what a card says of its approval', () => {
  test('whose answers are to come, for how long, and how late on the day after', () => {
    const asked = approval([answer('lea'), answer('tom', 'approved', 1), answer('ana')], { rule: 'all' })
    expect(approvalFacts(asked, '2026-03-16', dayOf)).toEqual({
      kind: 'waiting',
      open: ['lea', 'ana'],
      days: 0,
      lateDays: 0,
    })
    expect(approvalFacts(asked, '2026-03-18', dayOf)).toMatchObject({ days: 2, lateDays: 0 })
    expect(approvalFacts(asked, '2026-03-20', dayOf)).toMatchObject({ days: 4, lateDays: 2 })
  })

  test('who wants changes or refused, until it is asked again; nothing once it is approved', () => {
    expect(approvalFacts(approval([answer('lea', 'changes')]), '2026-03-20', dayOf)).toEqual({
      kind: 'changes',
      by: 'lea',
    })
    expect(approvalFacts(approval([answer('lea', 'refused')]), '2026-03-20', dayOf)).toEqual({
      kind: 'refused',
      by: 'lea',
    })
    expect(approvalFacts(approval([answer('lea', 'approved')]), '2026-03-20', dayOf)).toBeNull()
  })

  test('the answer that counts is the first one that decided, or the ruling', () => {
    const answers = [answer('lea', 'changes', 3), answer('tom', 'changes', 2), answer('ana', 'approved', 1)]
    expect(whoDecided(approval(answers, { rule: 'all' }))).toBe('tom')
    expect(whoDecided(approval(answers, { ruling: answer('maya', 'approved', 4) }))).toBe('maya')
    expect(whoDecided(approval([answer('lea')]))).toBeNull()
  })
})

describe('addresses in a version', () => {
  test.each([
    ['Version 3', [['Version 3', false]]],
    ['https://files.example/a?b=1', [['https://files.example/a?b=1', true]]],
    [
      'See https://files.example/a, page 2.',
      [
        ['See ', false],
        ['https://files.example/a', true],
        [', page 2.', false],
      ],
    ],
    ['javascript:alert(1)', [['javascript:alert(1)', false]]],
  ])('%s', (text, parts) => {
    expect(partsWithLinks(text).map((part) => [part.text, part.isLink])).toEqual(parts)
  })
})
