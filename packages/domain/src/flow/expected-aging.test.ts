import { describe, expect, it } from 'vitest'
import { agingItems } from './aging.ts'
import { chanceWithin, smallerThan } from './chance.ts'
import { cycleTimesIn } from './finished-rows.ts'
import { narrowFacts } from './flow-filter.ts'
import { serviceExpectations, serviceLevel } from './service-expectation.ts'
import { stageBands } from './stage-bands.ts'
import { type ExpectedServiceLevel, expectedAnswers, factsOf, RUNS, SCALE_RUN } from './testing/expected-answers.ts'
import { flowDataIsHere, readFlowData } from './testing/shared-flow-data.ts'

const ALL = [...RUNS, SCALE_RUN]

describe.skipIf(!flowDataIsHere)('ages and promises on the recorded boards', () => {
  it.each(ALL)('R13 bands: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { stageAgePercentilesNearestRankClamped: expected } = expectedAnswers(run)
    const bands = stageBands(factsOf(run)).map(({ columnId, n, days }) => [columnId, { n, ...days }])
    const wanted = Object.entries(expected).map(([id, { n, 50: p50, 70: p70, 85: p85, 95: p95 }]) => [
      id,
      { n, 50: p50, 70: p70, 85: p85, 95: p95 },
    ])
    expect(bands).toEqual(wanted)
  })

  it.each(ALL)('R13 dots, R12 chances: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { aging, agingChanceWithinSle, sle85 } = expectedAnswers(run)
    const facts = factsOf(run)
    const names = columnNames(run.history)
    const dots = agingItems(facts, serviceExpectations(facts))
    const found = dots.map(({ id, typeId, columnId, ageDays }) => [id, typeId, names.get(columnId), ageDays])
    // Equal ages stand in another order there, and the largest board's list is cut.
    for (const row of aging) expect(found).toContainEqual([...row])
    expect(dots.slice(0, aging.length).map((dot) => dot.ageDays)).toEqual(aging.map(([, , , age]) => age))
    if (run !== SCALE_RUN) expect(dots.length).toBe(aging.length)

    const cycleTimes = cycleTimesIn(facts)
    for (const [id, age, asLong, chance] of agingChanceWithinSle) {
      expect(cycleTimes.length - smallerThan(cycleTimes, age), id).toBe(asLong)
      const ours = chanceWithin(cycleTimes, age, sle85.ALL?.days ?? 0)
      if (asLong < 5) expect(ours, id).toBeNull()
      else expect(ours, id).toBeCloseTo(chance ?? Number.NaN, 8)
    }
  })

  it.each(ALL)('R12 promises: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const { sle85, sle85CountingUnobservedAsOneDay } = expectedAnswers(run)
    for (const [unobserved, expected] of [
      ['exclude', sle85],
      ['oneDay', sle85CountingUnobservedAsOneDay],
    ] as const) {
      const facts = factsOf(run, unobserved)
      const { all, byType } = serviceExpectations(facts)
      expect(rounded(all)).toMatchObject(wanted(expected.ALL))
      // A type whose finished items all lack a start has no row of ours.
      const types = Object.entries(expected).filter(([type, { n }]) => type !== 'ALL' && n > 0)
      expect(Object.fromEntries(byType.map((row) => [row.typeId, rounded(row)]))).toMatchObject(
        Object.fromEntries(types.map(([type, level]) => [type, wanted(level)])),
      )
      for (const { typeId, n, days, attained } of byType)
        expect(serviceLevel(cycleTimesIn(narrowFacts(facts, { typeId })), 85)).toEqual({ n, days, attained })
    }
  })
})

function columnNames(history: string): ReadonlyMap<string, string> {
  const { columns } = readFlowData<{ columns: readonly { id: string; name: string }[] }>(history)
  return new Map(columns.map(({ id, name }) => [id, name]))
}

function rounded({ n, days, attained }: ReturnType<typeof serviceLevel>) {
  return { n, days, attained: attained === null ? null : Number(attained.toFixed(9)) }
}

function wanted(level: ExpectedServiceLevel | undefined) {
  return { n: level?.n, days: level?.days, attained: level?.attained }
}
