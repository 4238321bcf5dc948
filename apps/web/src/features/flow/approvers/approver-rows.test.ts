import type { ApproverTimes, MemberId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { approverParts, approverRows, isNothing, pointOf } from './approver-rows.ts'

const ana = 'ana' as MemberId
const NONE: ApproverTimes = {
  asked: 0,
  answered: 0,
  late: 0,
  spared: 0,
  waiting: 0,
  overdue: 0,
  oldestDays: null,
  p50Days: null,
  p85Days: null,
  verdicts: { approved: 0, changes: 0, refused: 0 },
}

test('everybody comes first, then each approver as the server ranks them', () => {
  const rows = approverRows({ all: { ...NONE, asked: 3 }, approvers: [{ ...NONE, asked: 3, memberId: ana }] })
  expect(rows.map(({ memberId, asked }) => [memberId, asked])).toEqual([
    [null, 3],
    [ana, 3],
  ])
})

test('a bar has a part for each kind of answer and for what waits, and none for what there is not', () => {
  const parts = approverParts({ ...NONE, waiting: 2, verdicts: { approved: 4, changes: 0, refused: 1 } })
  expect(parts).toEqual([
    { id: 'approved', look: 'working', count: 4 },
    { id: 'refused', look: 'blocked', count: 1 },
    { id: 'waiting', look: 'outside', count: 2 },
  ])
})

test('a part asks for exactly the questions it counts', () => {
  expect(pointOf({ ...NONE, memberId: ana }, 'changes')).toEqual({
    kind: 'answered',
    verdict: 'changes',
    approver: ana,
  })
  expect(pointOf({ ...NONE, memberId: null }, 'waiting')).toEqual({ kind: 'waiting' })
})

test('a question that nobody had to answer is something all the same', () => {
  expect(isNothing(NONE)).toBe(true)
  expect(isNothing({ ...NONE, spared: 1 })).toBe(false)
})
