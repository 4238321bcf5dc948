import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId, TypeId } from '../ids.ts'
import { type ApproverTimes, approverTimes } from './approver-times.ts'
import { approverWaits, type WaitKind } from './approver-waits.ts'
import { flowFacts } from './flow-facts.ts'
import { narrowFacts, passes } from './flow-filter.ts'
import type { ApproverWait, FlowItem } from './history.ts'
import { anyFlowOptions, anyHistory, anyWindow } from './testing/any-history.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'

const KINDS: readonly WaitKind[] = ['asked', 'answered', 'late', 'spared', 'waiting', 'overdue']

function factsOf(...items: readonly FlowItem[]) {
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return flowFacts({ columns: COLUMNS, items }, { ...settings, asOf: at('2024-03-20') })
}

/** `wait('2024-03-04', '2024-03-06', 'approved')`: Hélène, asked on the 4th, due on the 6th. */
function wait(asked: string, until: string | null, verdict: ApproverWait['verdict'] = null, who = 'helene') {
  const answered = until === null ? null : at(until)
  return { memberId: who as MemberId, round: 1, askedAt: at(asked), dueOn: '2024-03-06', until: answered, verdict }
}

const drafted = ['2024-03-01 ideas', '2024-03-02 drafting']
const shown = (...approverWaits: readonly ApproverWait[]) => item('a', drafted, { approverWaits })

function of(who: string, ...args: Parameters<typeof approverTimes>): Partial<ApproverTimes> | undefined {
  return approverTimes(...args).approvers.find(({ memberId }) => memberId === who)
}

describe('time by approver', () => {
  it('R3: runs from being asked to the answer, both days counted', () => {
    const facts = factsOf(shown(wait('2024-03-04', '2024-03-06T20:00', 'approved')))
    expect(approverWaits(facts, {}, { kind: 'answered' })).toEqual([
      {
        itemId: 'a',
        memberId: 'helene',
        round: 1,
        askedOn: '2024-03-04',
        dueOn: '2024-03-06',
        endedOn: '2024-03-06',
        verdict: 'approved',
        days: 3,
      },
    ])
  })

  it('belongs to the window of the answer; an answer after its day is late', () => {
    const facts = factsOf(
      shown(wait('2024-03-04', '2024-03-07', 'changes'), wait('2024-03-08', '2024-03-08', 'approved')),
    )
    expect(of('helene', facts, { to: '2024-03-07' })).toMatchObject({
      asked: 1,
      answered: 1,
      late: 1,
      verdicts: { approved: 0, changes: 1, refused: 0 },
    })
    expect(of('helene', facts, { from: '2024-03-08' })).toMatchObject({ asked: 1, answered: 1, late: 1 })
  })

  it('counts who was spared an answer, without a time', () => {
    const taken = factsOf(shown(...Array.from({ length: 30 }, () => wait('2024-03-04', '2024-03-19'))))
    expect(of('helene', taken)).toMatchObject({ asked: 30, answered: 0, spared: 30, waiting: 0, p50Days: null })
  })

  it('what is still open waits, with its age at the end of the window', () => {
    const open = factsOf(shown(wait('2024-03-04', null)))
    expect(of('helene', open)).toMatchObject({ waiting: 1, overdue: 1, oldestDays: 17 })
    expect(of('helene', open, { to: '2024-03-06' })).toMatchObject({ waiting: 1, overdue: 0, oldestDays: 3 })
    expect(of('helene', open, { to: '2024-03-03' })).toBeUndefined()
    const later = factsOf(shown(wait('2024-03-04', '2024-03-10', 'refused')))
    expect(of('helene', later, { to: '2024-03-09' })).toMatchObject({ answered: 0, waiting: 1, overdue: 1 })
  })

  it('nobody waits for an answer about what is out, or given up', () => {
    const approverWaits = [wait('2024-03-04', null)]
    const out = item('a', [...drafted, '2024-03-11 published'], { approverWaits })
    expect(of('helene', factsOf(out))).toMatchObject({ spared: 1, waiting: 0 })
    expect(of('helene', factsOf(out), { to: '2024-03-10' })).toMatchObject({ spared: 0, waiting: 1 })
    const given = item('a', drafted, { approverWaits, cancelledAt: at('2024-03-11') })
    expect(of('helene', factsOf(given))).toMatchObject({ spared: 1, waiting: 0 })
    const answered = item('a', [...drafted, '2024-03-11 published'], {
      approverWaits: [wait('2024-03-04', '2024-03-14', 'approved')],
    })
    expect(of('helene', factsOf(answered))).toMatchObject({ answered: 1, spared: 0 })
  })

  it('R6, R7: percentiles once there are enough answers to speak of them', () => {
    const took = (n: number) => {
      return factsOf(
        shown(
          ...Array.from({ length: n }, (_, i) =>
            wait('2024-03-04', `2024-03-${String(4 + i).padStart(2, '0')}`, 'approved'),
          ),
        ),
      )
    }
    expect(of('helene', took(4))).toMatchObject({ answered: 4, p50Days: null, p85Days: null })
    expect(of('helene', took(5))).toMatchObject({ p50Days: 3, p85Days: null })
    expect(of('helene', took(10))).toMatchObject({ p50Days: 5, p85Days: 9 })
  })

  it('names those with most waiting first', () => {
    const facts = factsOf(
      shown(
        wait('2024-03-04', '2024-03-05', 'approved', 'paul'),
        wait('2024-03-04', '2024-03-05', 'approved', 'paul'),
        wait('2024-03-04', '2024-03-05', 'approved', 'claire'),
        wait('2024-03-04', null, null, 'nadia'),
      ),
    )
    const { all, approvers } = approverTimes(facts)
    expect(approvers.map(({ memberId }) => memberId)).toEqual(['nadia', 'paul', 'claire'])
    expect(all).toMatchObject({ asked: 4, answered: 3, waiting: 1 })
  })
})

describe('at the cost of what was asked', () => {
  it('looks up no item of which nobody asked', () => {
    const looked: string[] = []
    const watched = (id: string, approverWaits: readonly ApproverWait[]) => {
      return Object.defineProperty(item(id, drafted), 'approverWaits', {
        get: () => {
          looked.push(id)
          return approverWaits
        },
      })
    }
    const facts = factsOf(watched('a', []), watched('b', [wait('2024-03-04', null)]), watched('c', []))
    looked.length = 0
    expect(approverTimes(facts).all).toMatchObject({ asked: 1, waiting: 1 })
    expect(new Set(looked)).toEqual(new Set(['b']))
  })
})

describe('for any history', () => {
  it('what a filter leaves is told as if there were nothing else', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const filter = { typeId: 'blog' as TypeId }
        const items = history.items.filter((one) => passes(one, filter))
        const narrowed = narrowFacts(flowFacts(history, options), filter)
        expect(approverTimes(narrowed, window)).toEqual(
          approverTimes(flowFacts({ ...history, items }, options), window),
        )
      }),
    )
  })

  it('every number opens as many waits, and approvers add up to all', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { all, approvers } = approverTimes(facts, window)
        for (const kind of KINDS) {
          expect(approverWaits(facts, window, { kind })).toHaveLength(all[kind])
          expect(approvers.reduce((sum, one) => sum + one[kind], 0)).toBe(all[kind])
          for (const { memberId, [kind]: count } of approvers) {
            expect(approverWaits(facts, window, { kind, memberId })).toHaveLength(count)
          }
        }
        for (const verdict of ['approved', 'changes', 'refused'] as const) {
          expect(approverWaits(facts, window, { kind: 'answered', verdict })).toHaveLength(all.verdicts[verdict])
        }
        expect(all.late).toBeLessThanOrEqual(all.answered)
        expect(all.overdue).toBeLessThanOrEqual(all.waiting)
      }),
      { numRuns: 60 },
    )
  })

  it('whoever was asked has answered, was spared or waits', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        const { asked, answered, spared, waiting } = approverTimes(flowFacts(history, options)).all
        expect(answered + spared + waiting).toBe(asked)
      }),
    )
  })
})
