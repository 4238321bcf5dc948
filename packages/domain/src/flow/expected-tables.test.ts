import { describe, expect, it } from 'vitest'
import type { CycleTimeStats } from './cycle-time-groups.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowItem } from './history.ts'
import { ascendingDays, nearestRank } from './percentile.ts'
import { linesFor } from './small-samples.ts'
import {
  type ExpectedAnswers,
  type ExpectedPercentiles,
  type ExpectedTable,
  expectedAnswers,
  RUNS,
  type Run,
} from './testing/expected-answers.ts'
import { flowDataIsHere, readFlowData, readFlowHistory } from './testing/shared-flow-data.ts'
import { wholeReport } from './testing/whole-report.ts'

type Grouped = Pick<FlowItem, 'typeId' | 'pace'>
type Key = (item: Grouped) => string

const KEYS: Readonly<Record<'byType' | 'byPace' | 'byTypeAndPace', Key>> = {
  byType: (item) => item.typeId,
  byPace: (item) => `${item.pace}`,
  byTypeAndPace: (item) => `${item.typeId}|${item.pace}`,
}

/** Every expected group, whatever its size: all percentiles, also those that R7 keeps from the report's rows. */
function expectPercentiles(days: readonly number[], expected: ExpectedPercentiles, name: string) {
  const ascending = ascendingDays(days)
  expect(ascending.length, name).toBe(expected.n)
  for (const [percent, value] of Object.entries(expected.nearestRank ?? {}))
    expect(nearestRank(ascending, Number(percent)), `${name} p${percent}`).toBe(value)
}

function expectRow(row: CycleTimeStats | undefined, { n, nearestRank: days = {} }: ExpectedPercentiles, name: string) {
  expect(row, name).toMatchObject({
    n,
    p50: n < 5 ? null : days['50'],
    p85: n < 10 ? null : days['85'],
    lines: linesFor(n).map((percent) => ({ percent, days: days[percent] })),
  })
}

function checkReport(run: Run, unobservedStart: 'exclude' | 'oneDay', expected: ExpectedAnswers) {
  const column = unobservedStart === 'exclude' ? 'cycleTimeObserved' : 'cycleTime'
  const { asOf, ...history } = readFlowHistory(run.history)
  const report = wholeReport(flowFacts(history, { ...run, asOf, unobservedStart }))
  const check = (
    table: ExpectedTable,
    row: CycleTimeStats | undefined,
    holds: (item: Grouped) => boolean,
    name: string,
  ) => {
    const items = report.items.filter(holds)
    expectPercentiles(
      items.map((item) => item.cycleTimeDays),
      table[column],
      name,
    )
    if (unobservedStart === 'oneDay')
      expectPercentiles(
        items.map((item) => item.leadTimeDays),
        table.leadTime,
        `${name} lead time`,
      )
    expectRow(row, table[column], name)
  }

  check(expected.all, report.groups.all, () => true, 'all')
  for (const by of ['byType', 'byPace', 'byTypeAndPace'] as const) {
    const rows: readonly (CycleTimeStats & Partial<Grouped>)[] = report.groups[by]
    const tables = Object.entries(expected[by] ?? {})
    for (const [key, table] of tables) {
      const row = rows.find((one) => KEYS[by](one as Grouped) === key)
      check(table, row, (item) => KEYS[by](item) === key, key)
    }
    if (expected[by]) expect(rows.length).toBe(tables.length)
  }
  return report
}

describe.skipIf(!flowDataIsHere)('percentile tables of the recorded boards', () => {
  it.each(RUNS)('R4, R6, R7, R17: $board, $zone, $startPolicy, bounce $bounceSeconds s', (run) => {
    const expected = expectedAnswers(run)
    checkReport(run, 'oneDay', expected)
    const report = checkReport(run, 'exclude', expected)

    expect(report.unobservedCount).toBe(expected.counts.skippedStart)
    expect(report.items.length).toBe(expected.counts.done - expected.counts.skippedStart)
    expect(report.cancelled.length).toBe(expected.counts.cancelled)
    const ages = report.inProgress.map((item) => [item.id, item.ageDays])
    expect(ages.sort()).toEqual(expected.aging.map(([id, , , age]) => [id, age]).sort())
  })

  it('R3, R6, R17: 5,000 items over two years', () => {
    const run: Run = {
      board: 'scale-5000',
      history: 'datasets/scale-5000.flow.json.gz',
      zone: 'UTC',
      startPolicy: 'lastCommitment',
      bounceSeconds: 0,
    }
    const expected = readFlowData<ExpectedAnswers>('expected/scale-5000.UTC.lastCommitment.summary.json')
    const report = checkReport(run, 'exclude', expected)
    checkReport(run, 'oneDay', expected)

    expect(report.items.length).toBe(expected.counts.done)
    expect(report.inProgress.length).toBe(expected.counts.inProgress)
    expect(report.items.filter((item) => item.reopened).length).toBeGreaterThan(0)
    const oldest = report.inProgress.slice(0, expected.aging.length).map((item) => [item.id, item.typeId, item.ageDays])
    const expectedOldest = expected.aging.map(([id, type, , age]) => [id, type, age])
    expect(oldest.map(([, , age]) => age)).toEqual(expectedOldest.map(([, , age]) => age))
  })
})

describe.skipIf(!flowDataIsHere)('percentiles worked out on paper', () => {
  interface ByHand {
    readonly percentilesAll_UTC_lastCommitment: { sorted: readonly number[]; nearestRank: Record<string, number> }
    readonly percentilesObserved_UTC_lastCommitment: { sorted: readonly number[]; nearestRank: Record<string, number> }
    readonly cycleTimesByType_UTC_lastCommitment: Readonly<Record<string, readonly number[]>>
    readonly cycleTimesByPace_UTC_lastCommitment: Readonly<Record<string, readonly number[]>>
    readonly agingOrder_UTC: readonly string[]
  }

  it('R4, R6, R17: cycle times, their percentiles and the order of ages', () => {
    const byHand = readFlowData<ByHand>('fixtures/marketing-mini/expected_by_hand.json')
    const { asOf, ...history } = readFlowHistory('fixtures/marketing-mini/flow-log.json')
    const options = { asOf, zone: 'UTC', startPolicy: 'lastCommitment', bounceSeconds: 0 } as const
    const all = wholeReport(flowFacts(history, { ...options, unobservedStart: 'oneDay' }))
    const observed = wholeReport(flowFacts(history, { ...options, unobservedStart: 'exclude' }))

    for (const [report, expected] of [
      [all, byHand.percentilesAll_UTC_lastCommitment],
      [observed, byHand.percentilesObserved_UTC_lastCommitment],
    ] as const) {
      const ascending = ascendingDays(report.items.map((item) => item.cycleTimeDays))
      expect([...ascending]).toEqual(expected.sorted)
      for (const [percent, days] of Object.entries(expected.nearestRank))
        expect(nearestRank(ascending, Number(percent))).toBe(days)
    }
    const cycleTimes = (holds: (item: Grouped) => boolean) => [
      ...ascendingDays(all.items.filter(holds).map((item) => item.cycleTimeDays)),
    ]
    for (const [type, days] of Object.entries(byHand.cycleTimesByType_UTC_lastCommitment))
      expect(cycleTimes((item) => item.typeId === type)).toEqual(days)
    for (const [pace, days] of Object.entries(byHand.cycleTimesByPace_UTC_lastCommitment))
      expect(cycleTimes((item) => item.pace === pace)).toEqual(days)
    expect(all.inProgress.map((item) => item.id)).toEqual(byHand.agingOrder_UTC)
  })
})
