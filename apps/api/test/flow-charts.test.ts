import type {
  AdviceAnswer,
  ChartAnswer,
  Charts,
  FlowItemsAnswer,
  ForecastAnswer,
  TimeItemsAnswer,
} from '@paceboard/contract'
import { addDays, type BoardId } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, flowDataIsHere, readFlowData, storeFlowLog } from './support/flow-boards.ts'

interface Expected {
  readonly daily: {
    readonly firstDay: string
    readonly days: number
    readonly arrivals: readonly number[]
    readonly throughput: readonly number[]
    readonly wipEndOfDay: readonly number[]
    readonly wipInclusive: readonly number[]
    readonly cfd: Readonly<Record<string, { readonly cumulative: readonly number[] }>>
  }
  readonly throughputByIsoWeek: Readonly<Record<string, number>>
  readonly aging: readonly (readonly [item: string, type: string, column: string, age: number])[]
  readonly stageAgePercentilesNearestRankClamped: Readonly<Record<string, { readonly n: number; readonly 85: number }>>
  readonly sle85: { readonly ALL: { readonly n: number; readonly days: number; readonly attained: number } }
}

describe.skipIf(!flowDataIsHere).each(PROVIDERS)('flow charts on %s', (provider) => {
  const log = readFlowData<FlowLog>('fixtures/marketing-mini/flow-log.json')
  const expected = readFlowData<Expected>('expected/marketing-mini.Europe_Sofia.lastCommitment.json')
  let api: ApiUnderTest
  let id: BoardId
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => Date.parse(log.asOf) })
    id = await storeFlowLog(api, log, { timezone: 'Europe/Sofia' })
  })
  afterAll(() => api.stop())

  async function ask<Answer>(path: string): Promise<Answer> {
    const answer = await api.as('maya').get(`/api/boards/${id}/flow/${path}`)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body as Answer
  }
  const chartOf = async <Name extends keyof Charts>(name: Name, query = '') =>
    (await ask<ChartAnswer<Charts[Name]>>(`${name}${query}`)).chart

  test('R8, R9: every day and week of the board', async () => {
    const { cfd, ...series } = expected.daily
    const { weeks, wipRange, limit, columns: standing, ...daily } = await chartOf('daily')
    expect(daily).toEqual(
      Object.fromEntries(Object.keys(daily).map((key) => [key, series[key as keyof typeof series]])),
    )
    expect(Object.fromEntries(weeks.map(({ monday, count }) => [monday, count]))).toEqual(expected.throughputByIsoWeek)
    expect(wipRange?.average).toBeCloseTo(daily.wipEndOfDay.reduce((sum, wip) => sum + wip, 0) / daily.days, 8)
    const { columns } = await chartOf('cumulative')
    expect(Object.fromEntries(columns.map(({ columnId, cumulative }) => [columnId, { cumulative }]))).toEqual(
      Object.fromEntries(Object.entries(cfd).map(([column, { cumulative }]) => [column, { cumulative }])),
    )
  })

  test('the items behind every point are as many as it says', async () => {
    const { firstDay, throughput, wipEndOfDay, days } = await chartOf('daily', '?pace=sprint')
    for (let i = 0; i < days; i++) {
      const day = addDays(firstDay, i)
      const wip = await ask<FlowItemsAnswer>(`items?pace=sprint&series=wipEndOfDay&day=${day}`)
      expect(wip.itemIds, day).toHaveLength(wipEndOfDay[i] ?? 0)
      const done = await ask<FlowItemsAnswer>(`items?pace=sprint&series=throughput&from=${day}&to=${day}`)
      expect(done.itemIds, day).toHaveLength(throughput[i] ?? 0)
    }
    const { columns } = await chartOf('cumulative')
    for (const [place, { columnId, cumulative }] of columns.entries()) {
      const last = addDays(firstDay, cumulative.length - 1)
      const band = await ask<FlowItemsAnswer>(`items?series=band&column=${columnId}&day=${last}`)
      const next = columns[place + 1]?.cumulative.at(-1) ?? 0
      expect(band.itemIds, columnId).toHaveLength((cumulative.at(-1) ?? 0) - next)
    }
  })

  test('the items of a cycle time: all of them, those of a bar, and those that took longer than was promised', async () => {
    const { all, byType } = await chartOf('promises')
    const days = all.days ?? 0
    const within = await ask<FlowItemsAnswer>(`items?series=cycleTime&min=1&max=${days}`)
    const longer = await ask<FlowItemsAnswer>(`items?series=cycleTime&min=${days + 1}&max=1000`)
    expect(within.itemIds.length / all.n).toBeCloseTo(all.attained ?? 0, 8)
    expect(within.itemIds.length + longer.itemIds.length).toBe(all.n)
    expect(longer.itemIds.length).toBeGreaterThan(0)
    for (const { typeId, n } of byType) {
      const ofType = await ask<FlowItemsAnswer>(`items?series=cycleTime&min=1&max=1000&type=${typeId}`)
      expect(ofType.itemIds, typeId).toHaveLength(n)
    }
    const week = await ask<FlowItemsAnswer>('items?series=cycleTime&min=1&max=1000&from=2024-03-04&to=2024-03-10')
    const { throughput } = await chartOf('daily', '?from=2024-03-04&to=2024-03-10')
    expect(week.itemIds.length).toBeGreaterThan(0)
    expect(week.itemIds.length).toBeLessThanOrEqual(throughput.reduce((sum, n) => sum + n, 0))
  })

  test('R12, R13: what is under way, its bands and its promises', async () => {
    const { items, bands } = await chartOf('aging')
    expect(items.map(({ id: item, typeId, ageDays }) => [item, typeId, ageDays])).toEqual(
      expected.aging.map(([item, type, , age]) => [item, type, age]),
    )
    expect(items.every(({ chance }) => chance === null || (chance >= 0 && chance <= 1))).toBe(true)
    const wanted = Object.entries(expected.stageAgePercentilesNearestRankClamped)
    expect(bands.map(({ columnId, n, days }) => [columnId, n, days[85]])).toEqual(
      wanted.map(([column, band]) => [column, band.n, band[85]]),
    )
    const { all } = await chartOf('promises')
    const { n, days, attained } = expected.sle85.ALL
    expect(all).toMatchObject({ n, days })
    expect(all.attained).toBeCloseTo(attained, 8)
    expect((await chartOf('aging', '?pace=sprint')).items.length).toBeLessThan(items.length)
  })

  test('R14: where the time went adds up, down to the items', async () => {
    const { all, byType, efficiency } = await chartOf('time')
    const sum = (row: { working: number; waiting: number; blocked: number; outside: number }) =>
      row.working + row.waiting + row.blocked + row.outside
    expect(sum(all)).toBe(efficiency.totalMs)
    expect(byType.reduce((total, row) => total + sum(row), 0)).toBe(sum(all))
    for (const { columnId, working } of all.columns) {
      const { items } = await ask<TimeItemsAnswer>(`time-items?column=${columnId}&use=working`)
      expect(
        items.reduce((total, { ms }) => total + ms, 0),
        columnId,
      ).toBe(working)
    }
    expect(all.columns.length).toBeGreaterThan(2)
  })

  test('unplanned work, paces, limits and given-up work are told, each with its items', async () => {
    const { n, counts, itemIds } = await chartOf('unplanned')
    expect(n).toBe((await chartOf('daily')).arrivals.reduce((sum, arrivals) => sum + arrivals, 0))
    for (const [origin, ids] of Object.entries(itemIds)) {
      expect(ids, origin).toHaveLength(counts[origin as keyof typeof counts])
    }
    expect((await chartOf('paces')).sprint.cycleTimes.n).toBeGreaterThan(0)
    expect(await chartOf('limits')).toEqual([])
    const { items, counts: perDay } = await chartOf('cancelled')
    expect(items).toHaveLength(1)
    expect(perDay.reduce((sum, given) => sum + given, 0)).toBe(1)
  })

  test('a type and a window leave what belongs to them', async () => {
    const blog = await chartOf('daily', '?type=Blog&from=2024-03-04&to=2024-03-10')
    expect(blog).toMatchObject({ firstDay: '2024-03-04', days: 7 })
    const finished = await ask<FlowItemsAnswer>('items?type=Blog&series=throughput&from=2024-03-04&to=2024-03-10')
    expect(blog.throughput.reduce((sum, n) => sum + n, 0)).toBe(finished.itemIds.length)
    expect(finished.itemIds.length).toBeGreaterThan(0)
    expect((await chartOf('daily', '?pace=none')).throughput.every((n) => n === 0)).toBe(true)
  })

  test('R15: forecasts, or why there is none', async () => {
    const from = `from=2024-03-01&to=2024-04-09`
    const many = await ask<ForecastAnswer>(`forecast?days=14&${from}`)
    expect(many).toMatchObject({ question: 'howMany', forecast: { days: 14, until: '2024-04-23' } })
    const when = await ask<ForecastAnswer>(`forecast?items=4&${from}`)
    expect(when).toMatchObject({ question: 'when', forecast: { items: 4, basis: { finishes: 12 } } })
    for (const [sampling, blocks] of [
      ['days', false],
      ['blocks', true],
    ] as const)
      expect(await ask(`forecast?days=14&${from}&sampling=${sampling}`)).toMatchObject({
        forecast: { basis: { blocks } },
      })
    const few = await ask<ForecastAnswer>('forecast?items=4&from=2024-04-05')
    expect(few).toMatchObject({ question: 'none', refusal: { code: 'too-few-finish-days', needed: 5 } })
    const nothing = await ask<ForecastAnswer>('forecast?campaign=none-such')
    expect(nothing).toMatchObject({ question: 'none', open: 0, refusal: { code: 'nothing-open' } })
  })

  test('a baseline in numbers, and no limit from too little', async () => {
    const { baseline, suggestion, refusal } = await ask<AdviceAnswer>('advice?p85=9')
    expect(baseline).toMatchObject({ days: 14 })
    expect(baseline.meanWip).toBeGreaterThan(0)
    expect(suggestion).toBeNull()
    expect(refusal).toMatchObject({ code: 'too-few-finishes', needed: 20 })
    expect(await ask<AdviceAnswer>('advice')).toMatchObject({ suggestion: null, refusal: null })
  })

  test.each([
    ['daily?from=2024-13-01', 'from'],
    ['daily?from=2024-03-02&to=2024-03-01', 'to'],
    ['daily?pace=fast', 'pace'],
    ['cumulative?colour=red', 'colour'],
    ['items?series=band&day=2024-03-01', 'column'],
    ['items?series=throughput&from=2024-03-01', 'to'],
    ['items?series=cycleTime&min=1', 'max'],
    ['items?series=everything', 'series'],
    ['time-items?use=dreaming', 'use'],
    ['time-items?reason=weather', 'reason'],
    ['forecast', 'days'],
    ['forecast?days=7&items=3', 'days'],
    ['forecast?items=0', 'items'],
    ['forecast?items=1&sampling=weeks', 'sampling'],
    ['advice?days=3', 'days'],
    ['advice?average=3&p85=4', 'p85'],
  ])('what makes no sense is named: %s', async (path, field) => {
    const answer = await api.as('maya').get(`/api/boards/${id}/flow/${path}`)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(`"field":"${field}"`)
  })

  test('strangers see nothing', async () => {
    for (const path of ['daily', 'items?series=band', 'forecast', 'advice']) {
      expect((await api.as('zoe').get(`/api/boards/${id}/flow/${path}`)).status, path).toBe(404)
    }
  })
})
