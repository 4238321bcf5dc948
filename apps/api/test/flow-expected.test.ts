import type { ChartAnswer, Charts, CycleTimeAnswer, ForecastAnswer } from '@paceboard/contract'
import { addDays, DAY_MS, type StartPolicy } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, flowDataIsHere, readFlowData, storeFlowLog } from './support/flow-boards.ts'

type Days = Readonly<Record<'50' | '70' | '85' | '95', number>>
type Table = Readonly<Record<'cycleTime' | 'cycleTimeObserved', { readonly n: number; readonly nearestRank: Days }>>
type Promised = Readonly<Record<string, Readonly<Record<'n' | 'days' | 'attained', number>>>>
type Series = 'arrivals' | 'throughput' | 'wipEndOfDay' | 'wipInclusive'

/** The answers of an independent implementation, as far as the addresses of a board's flow give them. */
interface Expected {
  readonly tz: string
  readonly policy: StartPolicy
  readonly bounceSeconds: number
  readonly asOf: string
  readonly counts: Readonly<Record<'done' | 'cancelled' | 'skippedStart', number>>
  readonly all: Table
  readonly daily: Readonly<Record<Series, readonly number[]>> & {
    readonly firstDay: string
    readonly days: number
    readonly cfd: Readonly<Record<string, { readonly cumulative: readonly number[] }>>
  }
  readonly throughputByIsoWeek: Readonly<Record<string, number>>
  readonly aging: readonly (readonly [item: string, type: string, column: string, age: number])[]
  readonly stageAgePercentilesNearestRankClamped: Readonly<Record<string, Days & { readonly n: number }>>
  readonly flowEfficiency: { readonly configured: boolean; readonly ratioOfSums: number | null }
  readonly sle85: Promised
  readonly sle85CountingUnobservedAsOneDay: Promised
}

const LOGS = {
  'marketing-mini': 'fixtures/marketing-mini/flow-log.json',
  'fda-food-recalls': 'datasets/fda-food-recalls.flow.json',
  'flowmetricscsv-example': 'datasets/flowmetricscsv-example.flow.json',
} as const

/** Answers without chance: a convolution of the days on which the forecast draws. */
interface Exact {
  readonly sample: readonly number[]
  readonly howMany: readonly { readonly days: number; readonly atLeast: Days }[]
  readonly when: readonly { readonly items: number; readonly withinDays: Days }[]
}

const RUNS = [
  ['marketing-mini', 'UTC.lastCommitment'],
  ['marketing-mini', 'UTC.lastCommitment.bounce300'],
  ['marketing-mini', 'UTC.firstEver'],
  ['marketing-mini', 'UTC.firstEver.bounce300'],
  ['marketing-mini', 'America_Los_Angeles.lastCommitment'],
  ['fda-food-recalls', 'UTC.lastCommitment'],
  ['fda-food-recalls', 'UTC.firstEver.bounce300'],
  ['fda-food-recalls', 'America_New_York.lastCommitment'],
  ['flowmetricscsv-example', 'America_New_York.lastCommitment'],
] as const

describe.skipIf(!flowDataIsHere).each(PROVIDERS)('recorded boards in the product on %s', (provider) => {
  let now = 0
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
  })
  afterAll(() => api.stop())

  test.each(RUNS)('R1–R14: %s, %s', async (board, variant) => {
    const log = readFlowData<FlowLog>(LOGS[board])
    const expected = readFlowData<Expected>(`expected/${board}.${variant}.json`)
    const { tz: timezone, policy: startPolicy, bounceSeconds, all } = expected
    now = Date.parse(expected.asOf)
    for (const [unobservedStart, table, promised] of [
      ['exclude', all.cycleTimeObserved, expected.sle85],
      ['oneDay', all.cycleTime, expected.sle85CountingUnobservedAsOneDay],
    ] as const) {
      const id = await storeFlowLog(api, log, { timezone, startPolicy, bounceSeconds, unobservedStart })
      const flow = `/api/boards/${id}/flow`
      const chartOf = async <Name extends keyof Charts>(name: Name) => {
        const { status, body } = await api.as('maya').get(`${flow}/${name}`)
        expect(status).toBe(200)
        return (body as ChartAnswer<Charts[Name]>).chart
      }
      const { groups } = (await api.as('maya').get(`${flow}/cycle-time`)).body as CycleTimeAnswer
      expect(groups.all.n).toBe(table.n)
      for (const { percent, days } of groups.all.lines) expect(days, `p${percent}`).toBe(table.nearestRank[percent])
      expectPromises(await chartOf('promises'), promised)
      if (unobservedStart === 'exclude') {
        expect(groups.all.unobserved).toBe(expected.counts.skippedStart)
        await expectCharts(chartOf, expected)
      }
    }
  })

  test.each([
    ['fda-food-recalls', 20],
    ['flowmetricscsv-example', 30],
    ['flowmetricscsv-example', 60],
  ] as const)('R15: forecasts of %s from its last %d days', async (board, days) => {
    const log = readFlowData<FlowLog>(LOGS[board])
    const exact = readFlowData<Record<string, Exact>>('expected/forecast-exact.json')[`${board}|last${days}`]
    // The day after: its own last day is part of the history, as it is of the exact answers.
    now = Date.parse(log.asOf) + DAY_MS
    const id = await storeFlowLog(api, log, { timezone: 'UTC' })
    const from = addDays(log.asOf.slice(0, 10), 1 - days)
    const ask = async (question: string) => {
      const { body } = await api.as('maya').get(`/api/boards/${id}/flow/forecast?${question}&from=${from}`)
      const answer = body as ForecastAnswer
      if (answer.question === 'none') throw new Error(answer.refusal.code)
      expect(answer.forecast.basis).toMatchObject({ days, blocks: false })
      return answer.forecast.percentiles.map((one) => ({ ...one, value: 'items' in one ? one.items : one.days }))
    }
    const questions = [
      ...(exact?.howMany ?? []).map((one) => [`days=${one.days}`, one.atLeast] as const),
      ...(exact?.when ?? []).map((one) => [`items=${one.items}`, one.withinDays] as const),
    ]
    for (const [question, answer] of questions) {
      for (const { percent, value } of await ask(question))
        expect(Math.abs(value - answer[percent]), `${question} p${percent}`).toBeLessThanOrEqual(percent === 95 ? 2 : 1)
    }
    expect(questions).toHaveLength(6)
  })
})

function expectPromises({ all, byType }: Charts['promises'], { ALL, ...types }: Promised) {
  const rounded = ({ n, days, attained }: Charts['promises']['all']) => [n, days, attained?.toFixed(8)]
  const wanted = ({ n, days, attained }: Promised[string]) => [n, days, attained.toFixed(8)]
  expect(rounded(all)).toEqual(ALL && wanted(ALL))
  const withItems = Object.entries(types).filter(([, { n }]) => n > 0)
  expect(Object.fromEntries(byType.map((row) => [row.typeId, rounded(row)]))).toEqual(
    Object.fromEntries(withItems.map(([type, row]) => [type, wanted(row)])),
  )
}

async function expectCharts(
  chartOf: <Name extends keyof Charts>(name: Name) => Promise<Charts[Name]>,
  { daily, throughputByIsoWeek, aging, stageAgePercentilesNearestRankClamped: ages, ...expected }: Expected,
) {
  const series = await chartOf('daily')
  const { firstDay, days, arrivals, throughput, wipEndOfDay, wipInclusive, cfd } = daily
  expect(series).toMatchObject({ firstDay, days, arrivals, throughput, wipEndOfDay, wipInclusive })
  expect(Object.fromEntries(series.weeks.map(({ monday, count }) => [monday, count]))).toEqual(throughputByIsoWeek)
  const { columns } = await chartOf('cumulative')
  expect(columns.map(({ columnId, cumulative }) => [columnId, cumulative])).toEqual(
    Object.entries(cfd).map(([columnId, { cumulative }]) => [columnId, cumulative]),
  )
  const { items, bands } = await chartOf('aging')
  expect(items.map(({ id, typeId, ageDays }) => `${ageDays} ${id} ${typeId}`).sort()).toEqual(
    aging.map(([id, type, , age]) => `${age} ${id} ${type}`).sort(),
  )
  expect(bands.map(({ columnId, n, days: at }) => [columnId, n, at[50], at[70], at[85], at[95]])).toEqual(
    Object.entries(ages).map(([columnId, at]) => [columnId, at.n, at[50], at[70], at[85], at[95]]),
  )
  const { configured, n, ratio } = (await chartOf('time')).efficiency
  expect({ configured, n }).toEqual({ configured: expected.flowEfficiency.configured, n: expected.counts.done })
  expect(ratio?.toFixed(6)).toBe(expected.flowEfficiency.ratioOfSums?.toFixed(6))
  expect((await chartOf('cancelled')).items).toHaveLength(expected.counts.cancelled)
}
