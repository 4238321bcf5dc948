import { expect, test } from 'vitest'
import type { CommandId, ItemId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import type { BoardCommand } from './commands.ts'
import type { Commit } from './commit.ts'
import { flowLog } from './flow-log.ts'
import { board, NOW } from './testing/board-builder.ts'
import { say } from './testing/say.ts'
import { answer, ask, askWith, withdraw } from './testing/say-approvals.ts'
import { given } from './testing/scenario.ts'

type Step = readonly [day: number, who: string, command: BoardCommand]

/** 'Sam 1: 0–2 approved': who was asked in which round, from when until when, and what they said. */
function waitsOf(...steps: readonly Step[]): readonly string[] {
  let now = board().item('Banner', 'Doing').build()
  const commits: Commit[] = []
  for (const [day, who, command] of steps) {
    const outcome = given(now)
      .as(who)
      .at(NOW + day * DAY_MS)
      .when(command)
    commits.push({ ...outcome.commit, seq: commits.length + 1, commandId: `c${commits.length}` as CommandId })
    now = outcome.board
  }
  const whole = flowLog(commits)
  const grown = commits.reduce((log, commit) => flowLog([commit], log), flowLog([]))
  expect(grown).toEqual(whole)
  const dayOf = (at: number) => (at - NOW) / DAY_MS
  return (whole.items.get('Banner' as ItemId)?.approvals.waits ?? []).map(
    ({ memberId, round, askedAt, until, verdict }) =>
      `${memberId} ${round}: ${dayOf(askedAt)}–${until === null ? '' : dayOf(until)}${verdict === null ? '' : ` ${verdict}`}`,
  )
}

test('an answer that decides spares the others', () => {
  expect(waitsOf([0, 'Mona', ask('Banner', 'Sam', 'Max')], [2, 'Sam', answer('Banner', 'approved')])).toEqual([
    'Sam 1: 0–2 approved',
    'Max 1: 0–2',
  ])
})

test('where all are needed, each waits for themselves', () => {
  const all = askWith({ rule: 'all' }, 'Banner', 'Sam', 'Max', 'Noah')
  expect(waitsOf([0, 'Mona', all], [1, 'Sam', answer('Banner', 'approved')])).toEqual([
    'Sam 1: 0–1 approved',
    'Max 1: 0–',
    'Noah 1: 0–',
  ])
  expect(
    waitsOf([0, 'Mona', all], [1, 'Sam', answer('Banner', 'approved')], [3, 'Max', answer('Banner', 'changes')]),
  ).toEqual(['Sam 1: 0–1 approved', 'Max 1: 0–3 changes', 'Noah 1: 0–3'])
})

test('a question taken back, an approver who leaves, and the Marketing Owner’s word end waits without an answer', () => {
  expect(waitsOf([0, 'Mona', ask('Banner', 'Sam')], [1, 'Mona', withdraw('Banner')])).toEqual(['Sam 1: 0–1'])
  const gone = say('RemoveMember', { memberId: 'Sam' })
  expect(waitsOf([0, 'Mona', ask('Banner', 'Sam', 'Max')], [1, 'Claire', gone])).toEqual(['Sam 1: 0–1', 'Max 1: 0–'])
  expect(waitsOf([0, 'Mona', ask('Banner', 'Sam')], [9, 'Claire', answer('Banner', 'approved')])).toEqual([
    'Sam 1: 0–9',
  ])
})

test('each round waits anew', () => {
  const asked = ask('Banner', 'Sam')
  expect(
    waitsOf(
      [0, 'Mona', asked],
      [1, 'Sam', answer('Banner', 'changes')],
      [3, 'Mona', asked],
      [4, 'Mona', withdraw('Banner')],
    ),
  ).toEqual(['Sam 1: 0–1 changes', 'Sam 2: 3–4'])
})
