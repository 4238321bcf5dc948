import { describe, expect, it } from 'vitest'
import type { ItemId } from '../ids.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import type { FlowFacts } from './flow-facts.ts'
import { expectedAnswers, factsOf, RUNS, type Run, SCALE_RUN } from './testing/expected-answers.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'
import { timeBehind, timeInColumns } from './time-in-columns.ts'

const seconds = (ms: number) => Math.round(ms / 1000)
const wholeSeconds = (times: ReturnType<typeof timeBehind>) => times.reduce((sum, { ms }) => sum + seconds(ms), 0)

describe.skipIf(!flowDataIsHere)('where the time goes on the recorded boards', () => {
  it.each([...RUNS, SCALE_RUN])('R14: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { configured, hasData, activeSec, totalSec, ratioOfSums } = expectedAnswers(run).flowEfficiency
    const facts = factsOf(run)
    const { ratio, ...ours } = flowEfficiency(facts)
    // The expected sums are of each item's whole seconds.
    expect({
      configured: ours.configured,
      hasData: ours.totalMs > 0,
      active: wholeSeconds(timeBehind(facts, {}, { use: 'working' })),
      total: wholeSeconds(timeBehind(facts, {}, {})),
    }).toEqual({ configured, hasData, active: activeSec, total: totalSec })
    if (ratioOfSums === null) expect(ratio).toBeNull()
    else expect(ratio).toBeCloseTo(ratioOfSums, 6)

    const { all } = timeInColumns(facts)
    expect(all.working).toBe(ours.activeMs)
    expect(all.working + all.waiting + all.blocked + all.outside).toBe(ours.totalMs)
  })

  it('R14: active and total time of single items, worked out on paper', () => {
    const byHand = readFlowData<Record<'activeSec' | 'totalSec', Record<string, Record<string, number>>>>(
      'fixtures/marketing-mini/expected_by_hand.json',
    )
    const facts = factsOf(RUNS.find(({ board, zone }) => board === 'marketing-mini' && zone === 'UTC') as Run)
    const variant = 'UTC|lastCommitment|0'
    for (const [id, total] of Object.entries(byHand.totalSec[variant] ?? {})) {
      const { activeMs, totalMs } = flowEfficiency(only(facts, id as ItemId))
      expect([id, seconds(activeMs), seconds(totalMs)]).toEqual([id, byHand.activeSec[variant]?.[id], total])
    }
    expect(Object.keys(byHand.totalSec[variant] ?? {}).length).toBe(4)
    expect(timeBehind(facts, {}, { use: 'blocked' })).toEqual([{ id: 'M11', ms: 2.5 * 86_400_000 }])
  })
})

function only(facts: FlowFacts, id: ItemId): FlowFacts {
  return { ...facts, rows: facts.rows.filter((row) => facts.items[row]?.id === id) }
}
