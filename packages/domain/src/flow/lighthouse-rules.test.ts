import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../ids.ts'
import { DAY_MS } from '../time.ts'
import { clockAfter } from './bounds.ts'
import { hasUnobservedStart } from './cycle-time.ts'
import type { FlowEntry } from './history.ts'
import type { Phase } from './phase.ts'
import { runOf } from './testing/run-of.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

type Transition = readonly [from: string, to: string, day: string]

interface StartFinishRules {
  readonly phases: Readonly<Record<Phase | 'unmapped', readonly string[]>>
  readonly cases: readonly {
    name: string
    transitions: readonly Transition[]
    started: string
    finished: string | null
  }[]
  readonly knownDifferenceFromOurRule: {
    readonly transitions: readonly Transition[]
    readonly 'lighthouse(by reading the code, not a test)': { started: string; finished: string }
    readonly 'ours lastCommitment': { started: string; finished: string }
  }
}

/** Created in the first state a day before leaving it. */
function entriesOf(transitions: readonly Transition[]): readonly FlowEntry[] {
  const created = transitions.slice(0, 1).map(([from, , day]) => ({ at: Date.parse(day) - DAY_MS, columnId: from }))
  const moves = transitions.map(([, to, day]) => ({ at: Date.parse(day), columnId: to }))
  return [...created, ...moves].map(({ at, columnId }) => ({ at, columnId: columnId as ColumnId }))
}

function clockOf({ phases }: StartFinishRules, transitions: readonly Transition[]) {
  const mapped = (['notStarted', 'started', 'done'] as const).flatMap((phase) =>
    phases[phase].map((state) => ({ id: state as ColumnId, phase })),
  )
  const phasesInOrder = mapped.map(({ phase }) => phase)
  return clockAfter(runOf(entriesOf(transitions), mapped), phasesInOrder, 'lastCommitment')
}

const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

describe.skipIf(!flowDataIsHere)('start and finish as Lighthouse tests them', () => {
  const rules = () => readFlowData<StartFinishRules>('fixtures/lighthouse/start_finish_rules.json')

  it('R1, R2: all its cases have the same start and finish here', () => {
    expect(rules().cases.length).toBe(11)
    for (const { name, transitions, started, finished } of rules().cases) {
      const clock = clockOf(rules(), transitions)
      expect({ started: dayOf(clock.startedAt), finished: dayOf(clock.finishedAt) }, name).toEqual({
        started,
        finished,
      })
    }
  })

  it('R4: but where it sets start = finish for want of a start, the start is unobserved here', () => {
    const unobserved = rules().cases.filter(({ transitions }) => hasUnobservedStart(clockOf(rules(), transitions)))
    expect(unobserved.map(({ name }) => name)).toEqual([
      'started, back to To Do, then straight to done: start = finish',
      'unmapped straight to done',
    ])
  })

  it('R1: and done → not started → done restarts the clock here, while it keeps the old start', () => {
    const { transitions, ...expected } = rules().knownDifferenceFromOurRule
    const clock = clockOf(rules(), transitions)
    const ours = { started: dayOf(clock.startedAt), finished: dayOf(clock.finishedAt) }
    expect(ours).toEqual(expected['ours lastCommitment'])
    expect(ours).not.toEqual(expected['lighthouse(by reading the code, not a test)'])
    expect(hasUnobservedStart(clock)).toBe(true)
  })
})
