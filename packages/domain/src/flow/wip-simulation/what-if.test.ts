import { describe, expect, it } from 'vitest'
import { flowDataIsHere, readFlowData } from '../testing/shared-flow-data.ts'
import { simulate, USUAL_SIMULATION } from './replications.ts'
import { kneeOf, type LimitPoint, smallestLimit } from './suggestion.ts'
import { column, exponential, network } from './testing/networks.ts'
import { whatIf } from './what-if.ts'

const certain = (value: number) => ({ mean: value, low: value, high: value })
const point = (limit: number, throughput: number, days: number): LimitPoint => ({
  limit,
  throughputPerDay: certain(throughput),
  meanCycleTime: certain(days),
  p85CycleTime: certain(days),
})

/** Exact mean value analysis of a closed line: `waits` are delays, the rest single servers. */
function exactCurve(means: readonly number[], waits: readonly boolean[], largest: number): readonly LimitPoint[] {
  let queues = means.map(() => 0)
  return Array.from({ length: largest }, (_, i) => {
    const stays = means.map((mean, k) => (waits[k] ? mean : mean * (1 + (queues[k] ?? 0))))
    const cycleTime = stays.reduce((sum, stay) => sum + stay, 0)
    const throughput = (i + 1) / cycleTime
    queues = stays.map((stay) => stay * throughput)
    return point(i + 1, throughput, cycleTime)
  })
}

interface RuleRow {
  readonly case: string
  readonly knee: number
  readonly demand: number
}

describe('a suggestion from a curve', () => {
  const curves: Readonly<Record<string, readonly LimitPoint[]>> = {
    '4 balanced exponential': exactCurve([1, 1, 1, 1], [], 60),
    'unbalanced 0.5/2/1/0.7': exactCurve([0.5, 2, 1, 0.7], [], 60),
    'with outside waits': exactCurve([1, 3, 1, 5], [false, true, false, true], 60),
    deterministic: Array.from({ length: 60 }, (_, i) => point(i + 1, Math.min((i + 1) / 4, 1), Math.max(4, i + 1))),
  }

  it.skipIf(!flowDataIsHere)('is where the exact answers have it', () => {
    const { suggestionRules } = readFlowData<{ suggestionRules: { rows: readonly RuleRow[] } }>(
      'expected/wip-sim-closed-forms.json',
    )
    for (const { case: name, knee, demand } of suggestionRules.rows) {
      const [line = '', need = ''] = name.split(', need ')
      const curve = curves[line] ?? []
      expect(kneeOf(curve)?.limit, name).toBe(knee)
      const asked = { throughputPerDay: Number(need), p85Days: null }
      expect(smallestLimit(curve, asked), name).toMatchObject({ value: { limit: demand } })
    }
  })

  it('looks at the lower end of the range, and at the service level', () => {
    const unsure = { ...point(3, 1, 5), throughputPerDay: { mean: 1, low: 0.7, high: 1.3 } }
    const points = [point(1, 0.2, 2), unsure, point(4, 1, 6)]
    expect(smallestLimit(points, { throughputPerDay: 0.8, p85Days: 6 })).toMatchObject({ value: { limit: 4 } })
    expect(smallestLimit(points, { throughputPerDay: 0.8, p85Days: 5 })).toEqual({
      ok: false,
      reason: { code: 'too-slow', limit: 4, p85Days: 6, wanted: 5 },
    })
    expect(smallestLimit(points, { throughputPerDay: 1.2, p85Days: 5 })).toEqual({
      ok: false,
      reason: { code: 'demand-not-met', best: 1, needed: 1.2 },
    })
    expect(kneeOf([])).toBeNull()
  })
})

describe('what if', () => {
  const model = network([1, 1, 1].map((mean, i) => column(exponential(mean, 64), { limit: i === 1 ? 2 : null })))
  const question = { demand: { throughputPerDay: 0.3, p85Days: 20 }, largestLimit: 6 }

  it('tries every total limit, then the limited columns one smaller and one larger, and says how far it is', () => {
    const progress: string[] = []
    const answer = whatIf(model, question, USUAL_SIMULATION, (done, total) => progress.push(`${done}/${total}`))
    expect(answer.curve.map(({ limit }) => limit)).toEqual([1, 2, 3, 4, 5, 6])
    expect(progress).toEqual(['1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8'])
    expect(answer.columnTrials.map(({ column: index, from, limit }) => [index, from, limit])).toEqual([
      [1, 2, 1],
      [1, 2, 3],
    ])
    expect(answer.suggestion.ok && answer.suggestion.value.limit).toBeGreaterThan(1)
    expect([2, 3]).toContain(answer.knee?.limit)
    const throughputs = answer.curve.map(({ throughputPerDay }) => throughputPerDay.mean)
    expect(throughputs).toEqual([...throughputs].sort((a, b) => a - b))
    for (const { throughputPerDay: range } of answer.curve) {
      expect(range.low).toBeLessThan(range.mean)
      expect(range.high).toBeGreaterThan(range.mean)
    }
  })

  it('tries no columns when no total limit will do', () => {
    const few = { ...USUAL_SIMULATION, replications: 20 }
    const answer = whatIf(model, { ...question, demand: { throughputPerDay: 2, p85Days: null } }, few)
    expect(answer.suggestion).toMatchObject({ reason: { code: 'demand-not-met' } })
    expect(answer.columnTrials).toEqual([])
  })

  it('gives every candidate the same items: neighbours differ less than their ranges say', () => {
    const few = { ...USUAL_SIMULATION, replications: 40 }
    const at = (totalLimit: number) => simulate({ ...model, totalLimit }, few).throughputPerDay
    const [tight, wide] = [at(12), at(13)]
    expect(Math.abs(wide.mean - tight.mean)).toBeLessThan((tight.high - tight.low) / 10)
  })
})
