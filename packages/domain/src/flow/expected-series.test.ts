import { describe, expect, it } from 'vitest'
import { cumulativeFlow } from './cumulative-flow.ts'
import { dailySeries } from './daily-series.ts'
import { weeklyThroughput } from './iso-weeks.ts'
import { expectedAnswers, factsOf, RUNS, type Run, SCALE_RUN } from './testing/expected-answers.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'
import { wipAsItWas } from './wip-as-it-was.ts'

describe.skipIf(!flowDataIsHere)('charts over time of the recorded boards', () => {
  it.each([...RUNS, SCALE_RUN])('R8, R9, R11: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { daily, throughputByIsoWeek } = expectedAnswers(run)
    const facts = factsOf(run)
    const { firstDay, days, arrivals, throughput, wipEndOfDay, wipInclusive } = daily
    expect(dailySeries(facts)).toEqual({ firstDay, days, arrivals, throughput, wipEndOfDay, wipInclusive })

    const flow = cumulativeFlow(facts)
    expect(flow).toMatchObject({ firstDay, days })
    expect(Object.fromEntries(flow.columns.map(({ columnId, cumulative }) => [columnId, cumulative]))).toEqual(
      Object.fromEntries(Object.entries(daily.cfd).map(([id, { cumulative }]) => [id, cumulative])),
    )

    const weeks = weeklyThroughput(facts).map(({ monday, count }) => [monday, count])
    expect(Object.fromEntries(weeks)).toEqual(throughputByIsoWeek)
  })

  it.each([...RUNS, SCALE_RUN])('R9, Little: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { littlesLaw } = expectedAnswers(run)
    const { wipInclusive, throughput, days } = dailySeries(factsOf(run))
    expect(sum(wipInclusive)).toBe(littlesLaw.sumWipInclusive)
    expect(sum(wipInclusive) / days).toBeCloseTo(littlesLaw.avgWipInclusive, 8)
    expect(sum(throughput) / days).toBeCloseTo(littlesLaw.avgThroughputPerDay, 8)
  })

  it.each([...RUNS, SCALE_RUN])('R9, as it was: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    expect(wipAsItWas(factsOf(run)).counts).toEqual(expectedAnswers(run).daily.wipReplayEndOfDay)
  })

  it('R8, R9: the numbers worked out on paper', () => {
    const { throughputByIsoWeek_UTC, wipEndOfDay_UTC } = readFlowData<Record<string, Record<string, number>>>(
      'fixtures/marketing-mini/expected_by_hand.json',
    )
    const facts = factsOf(RUNS.find(({ board, zone }) => board === 'marketing-mini' && zone === 'UTC') as Run)
    const weeks = weeklyThroughput(facts).map(({ monday, count }) => [monday, count])
    expect(Object.fromEntries(weeks)).toEqual(throughputByIsoWeek_UTC)
    for (const [day, wip] of Object.entries(wipEndOfDay_UTC ?? {}))
      expect(dailySeries(facts, { from: day, to: day }).wipEndOfDay).toEqual([wip])
    expect(Object.keys(wipEndOfDay_UTC ?? {}).length).toBeGreaterThan(3)
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
