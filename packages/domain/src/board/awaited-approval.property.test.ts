import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approverWaits } from '../flow/approver-waits.ts'
import { flowFacts } from '../flow/flow-facts.ts'
import type { FlowEntry } from '../flow/history.ts'
import type { CommandId, ItemId, MemberId } from '../ids.ts'
import { awaitedFrom } from './awaited-approval.ts'
import type { BoardCommand } from './commands.ts'
import type { Commit } from './commit.ts'
import { decide } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { flowHistory } from './flow-history.ts'
import { flowLog } from './flow-log.ts'
import { board, NOW } from './testing/board-builder.ts'
import { brokenIn } from './testing/invariants.ts'
import { archive, move, restore, say } from './testing/say.ts'
import { answer, ask, askWith, withdraw } from './testing/say-approvals.ts'

const AN_HOUR = 3_600_000
const ITEM = 'Banner' as ItemId
const COMMANDS: readonly BoardCommand[] = [
  ask('Banner', 'Sam', 'Max'),
  ask('Banner', 'Sam', 'Max'),
  askWith({ rule: 'all' }, 'Banner', 'Sam', 'Cora', 'Claire'),
  askWith({ rule: 'all' }, 'Banner', 'Sam', 'Cora', 'Claire'),
  answer('Banner', 'approved'),
  answer('Banner', 'changes'),
  withdraw('Banner'),
  move('Banner').to('Doing', { reason: 'again' }),
  move('Banner').to('Live'),
  move('Banner').to('Done'),
  archive('Banner'),
  restore('Banner'),
  say('RemoveMember', { memberId: 'Sam' }),
]
const turns = fc.array(
  fc.record({ who: fc.constantFrom('Claire', 'Sam', 'Max', 'Cora'), command: fc.constantFrom(...COMMANDS) }),
  { maxLength: 30, size: 'max' },
)

test('whoever the board waits for is whoever flow says waits, after any commands', () => {
  fc.assert(
    fc.property(turns, (story) => {
      let now = board().item('Banner', 'Doing').build()
      let at = NOW
      const commits: Commit[] = []
      const entries: FlowEntry[] = [{ at, columnId: 'Doing' as never }]
      for (const { who, command } of story) {
        at += AN_HOUR
        const by = who as MemberId
        const decision = decide(now, command, { actor: { memberId: by, admin: false }, at })
        if (!decision.ok) continue
        commits.push({ seq: commits.length + 1, commandId: `c${at}` as CommandId, by, at, events: decision.value })
        now = evolveAll(now, decision.value, { at, by })
        const item = now.items.get(ITEM)
        if (item && item.columnId !== entries.at(-1)?.columnId) entries.push({ at, columnId: item.columnId })
        expect(brokenIn(now, at)).toEqual([])
      }
      const item = now.items.get(ITEM)
      if (!item) throw new Error('there is a banner')
      const history = flowHistory(now, { paths: new Map([[item.num, entries]]), log: flowLog(commits) })
      const settings = { startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
      const waiting = approverWaits(flowFacts(history, { ...settings, asOf: at, zone: 'UTC' }), {}, { kind: 'waiting' })
      expect(waiting.map(({ memberId }) => memberId).toSorted()).toEqual(awaitedFrom(now, item).toSorted())
    }),
    { numRuns: 300 },
  )
})
