import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockAfter, NEW_CLOCK, type StartPolicy, stepClock } from './bounds.ts'
import type { FlowEntry } from './history.ts'
import { type Phase, phaseByColumn } from './phase.ts'
import { COLUMNS } from './testing/flow-builder.ts'
import { runOf } from './testing/run-of.ts'

const phases = phaseByColumn(COLUMNS)
const phasesInOrder = COLUMNS.map(({ phase }) => phase)
const phaseOf = (entry: FlowEntry): Phase => phases.get(entry.columnId) as Phase

const anyPolicy = fc.constantFrom<StartPolicy>('lastCommitment', 'firstEver')
const anyColumnId = fc.constantFrom(...COLUMNS.map((column) => column.id))
const anyEntries = fc.array(fc.record({ columnId: anyColumnId, gap: fc.nat(5) }), { maxLength: 12 }).map((moves) => {
  let at = 0
  return moves.map(({ columnId, gap }) => {
    at += gap
    return { columnId, at }
  })
})

/** R1 and R2 read word for word, looking at the whole history instead of stepping through it. */
function boundsInWords(entries: readonly FlowEntry[], policy: StartPolicy) {
  const committed = policy === 'firstEver' ? entries : entries.slice(lastIndexOf(entries, 'notStarted') + 1)
  const lastOutsideDone = entries.findLastIndex((entry) => phaseOf(entry) !== 'done')
  return {
    startedAt: committed.find((entry) => phaseOf(entry) !== 'notStarted')?.at ?? null,
    finishedAt: entries[lastOutsideDone + 1]?.at ?? null,
    startObserved: committed.some((entry) => phaseOf(entry) === 'started'),
  }
}

function lastIndexOf(entries: readonly FlowEntry[], phase: Phase): number {
  return entries.findLastIndex((entry) => phaseOf(entry) === phase)
}

describe('the clock, for any history', () => {
  it('R1, R2, R4: stepping entry by entry gives what the rules say about the whole, after every entry', () => {
    fc.assert(
      fc.property(anyEntries, anyPolicy, (entries, policy) => {
        let clock = NEW_CLOCK
        for (const [index, entry] of entries.entries()) {
          clock = stepClock(clock, phaseOf(entry), entry.at, policy)
          const soFar = entries.slice(0, index + 1)
          expect(clock).toMatchObject(boundsInWords(soFar, policy))
          expect(clockAfter(runOf(soFar), phasesInOrder, policy)).toEqual(clock)
        }
      }),
    )
  })

  it('R1: firstEver never starts later than lastCommitment', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { startedAt } = clockAfter(runOf(entries), phasesInOrder, 'lastCommitment')
        const first = clockAfter(runOf(entries), phasesInOrder, 'firstEver').startedAt
        if (startedAt !== null) expect(first).toBeLessThanOrEqual(startedAt)
      }),
    )
  })
})
