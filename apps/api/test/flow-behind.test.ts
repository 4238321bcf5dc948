import { randomUUID } from 'node:crypto'
import type {
  AppointmentsAnswer,
  ApproverWaitsAnswer,
  ChartAnswer,
  Charts,
  CycleTimeAnswer,
  FlowItemsAnswer,
  ForecastAnswer,
  TimeItemsAnswer,
} from '@paceboard/contract'
import { addDays, type BoardId, type ColumnId, type Pace, type TypeId } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { boardId, readBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'

const MOST = 100_000
/** The filters of a page: the whole board, then parts of it that overlap. */
const FILTERS = ['', 'pace=sprint', 'type=social_post', 'pace=sprint&from=2026-02-02&to=2026-03-15', 'person=none']

type Point = Readonly<Record<string, string | number>>

/** Every number of every chart of the ready-made team, and the items it opens. */
describe.each(PROVIDERS)('what stands behind the numbers on %s', (provider) => {
  let api: ApiUnderTest
  let id: BoardId
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => Date.parse('2026-04-20T10:00Z') })
    id = boardId(randomUUID())
    const wish = { boardId: id, name: 'Vélane', template: 'example', locale: 'fr', timezone: 'Europe/Paris' }
    expect((await api.as('claire').post('/api/boards', wish)).status).toBe(201)
  }, 60_000)
  afterAll(() => api.stop())

  async function ask<Answer>(path: string): Promise<Answer> {
    const answer = await api.as('claire').get(`/api/boards/${id}/flow/${path}`)
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(200)
    return answer.body as Answer
  }

  describe.each(FILTERS)('of %s', (filter) => {
    const chartOf = async <Name extends keyof Charts>(name: Name) =>
      (await ask<ChartAnswer<Charts[Name]>>(`${name}?${filter}`)).chart
    const search = (point: Point) => {
      const all = new URLSearchParams(filter)
      for (const [key, value] of Object.entries(point)) all.set(key, `${value}`)
      return `${all}`
    }
    const itemsOf = async (point: Point) => (await ask<FlowItemsAnswer>(`items?${search(point)}`)).itemIds
    /** No item twice, and as many as the number says. */
    const behind = async (point: Point, count: number | null | undefined) => {
      const ids = await itemsOf(point)
      expect(ids, JSON.stringify(point)).toHaveLength(count ?? 0)
      expect(new Set(ids).size).toBe(ids.length)
    }

    test('days, weeks, columns and what was given up', async () => {
      const { firstDay, days, ...daily } = await chartOf('daily')
      const cumulative = (await chartOf('cumulative')).columns
      const cancelled = await chartOf('cancelled')
      for (let i = days - 1; i >= 0; i -= 23) {
        const day = addDays(firstDay, i)
        await behind({ series: 'arrivals', from: day, to: day }, daily.arrivals[i])
        await behind({ series: 'throughput', from: day, to: day }, daily.throughput[i])
        await behind({ series: 'cancelled', from: day, to: day }, cancelled.counts[i])
        await behind({ series: 'wipEndOfDay', day }, daily.wipEndOfDay[i])
        await behind({ series: 'wipInclusive', day }, daily.wipInclusive[i])
        for (const { columnId, endOfDay } of daily.columns) {
          await behind({ series: 'inColumn', column: columnId, day }, endOfDay[i])
        }
        for (const [place, { columnId, cumulative: line }] of cumulative.entries()) {
          const height = (line[i] ?? 0) - (cumulative[place + 1]?.cumulative[i] ?? 0)
          await behind({ series: 'cumulative', column: columnId, day }, line[i])
          await behind({ series: 'band', column: columnId, day }, height)
        }
      }
      for (const { from, to, count } of daily.weeks) await behind({ series: 'throughput', from, to }, count)
    })

    test('cycle times by type and pace, their percentiles, and what has no start', async () => {
      const names = new URLSearchParams(filter)
      names.delete('type')
      names.delete('pace')
      const { groups, dots } = await ask<CycleTimeAnswer>(`cycle-time?${names}`)
      for (const { typeId, pace, n, p50, p85, unobserved } of groups.byTypeAndPace) {
        const kind = { type: typeId, pace: pace ?? 'none' }
        const took = dots.filter((dot) => dot.typeId === typeId && dot.pace === pace).map(({ days }) => days)
        const within = (most: number) => took.filter((days) => days <= most).length
        await behind({ ...kind, series: 'cycleTime', min: 1, max: MOST }, n)
        await behind({ ...kind, series: 'unobserved' }, unobserved)
        for (const days of [p50, p85]) {
          if (days !== null) await behind({ ...kind, series: 'cycleTime', min: 1, max: days }, within(days))
        }
        await behind({ ...kind, series: 'cycleTime', min: 3, max: 3 }, within(3) - within(2))
      }
    })

    test('promises kept and missed, borrowed ones too', async () => {
      const { all, byPace, byTypeAndPace } = await chartOf('promises')
      const rows: readonly { n: number; held: typeof all.held; typeId?: TypeId; pace?: Pace | null }[] = [
        all,
        ...byPace,
        ...byTypeAndPace,
      ]
      for (const { n, held, typeId, pace } of rows) {
        const kind = {
          series: 'cycleTime',
          ...(typeId !== undefined && { type: typeId }),
          ...(pace !== undefined && { pace: pace ?? 'none' }),
        }
        await behind({ ...kind, min: 1, max: MOST }, n)
        if (held.days === null) continue
        await behind({ ...kind, min: 1, max: held.days }, held.kept)
        await behind({ ...kind, min: held.days + 1, max: MOST }, n - (held.kept ?? 0))
      }
    })

    test('ageing work, column by column, and the ages of those that left', async () => {
      const { items, bands } = await chartOf('aging')
      const today = (await ask<ChartAnswer<unknown>>('aging')).today
      expect(await itemsOf({ series: 'wipEndOfDay', day: today })).toEqual(items.map((one) => one.id).sort())
      const counts = new Map<ColumnId, number>()
      for (const { columnId } of items) counts.set(columnId, (counts.get(columnId) ?? 0) + 1)
      for (const [column, count] of counts) await behind({ series: 'inColumn', column, day: today }, count)
      for (const { columnId, n, days } of bands) {
        const left = { series: 'leftColumn', column: columnId, min: 1 }
        await behind({ ...left, max: MOST }, n)
        const half = (await itemsOf({ ...left, max: days[50] })).length
        expect(half).toBeGreaterThanOrEqual(Math.ceil(n / 2))
      }
    })

    test('where the time goes: finished items, and days that add up', async () => {
      const { all, byType, efficiency } = await chartOf('time')
      const names = new URLSearchParams(filter)
      const period = { from: names.get('from') ?? '1970-01-01', to: names.get('to') ?? '2026-04-20' }
      const msBehind = async (part: Point) => {
        const { items } = await ask<TimeItemsAnswer>(`time-items?${search(part)}`)
        return items.reduce((sum, { ms }) => sum + ms, 0)
      }
      expect(await msBehind({ use: 'working' })).toBe(efficiency.activeMs)
      for (const { typeId, n, columns, blockedBy, ...uses } of [all, ...byType]) {
        const kind = typeId === null ? {} : { type: typeId }
        await behind({ ...kind, series: 'throughput', ...period }, n)
        for (const use of ['working', 'waiting', 'blocked', 'outside'] as const) {
          expect(await msBehind({ ...kind, use })).toBe(uses[use])
        }
        for (const [reason, ms] of Object.entries(blockedBy)) expect(await msBehind({ ...kind, reason })).toBe(ms)
        for (const { columnId, waiting } of columns) {
          expect(await msBehind({ ...kind, column: columnId, use: 'waiting' })).toBe(waiting)
        }
      }
    })

    test('rhythm: origins, and what each pace kept', async () => {
      const { n, counts, itemIds } = await chartOf('unplanned')
      for (const [origin, ids] of Object.entries(itemIds)) {
        expect(ids, origin).toHaveLength(counts[origin as keyof typeof counts])
      }
      expect(new Set(Object.values(itemIds).flat()).size).toBe(n)
      const { sprint, marathon } = await chartOf('paces')
      for (const [kind, { n: all, kept }] of Object.entries({ timeBoxes: sprint.timeBoxes, ...marathon })) {
        const { appointments } = await ask<AppointmentsAnswer>(`appointments?${search({ kind })}`)
        expect(appointments, kind).toHaveLength(all)
        expect(appointments.filter((one) => one.kept)).toHaveLength(kept)
      }
    })
  })

  test('what each approver took, and what waits for them', async () => {
    const { chart } = await ask<ChartAnswer<Charts['approvals']>>('approvals')
    const { all, approvers } = chart
    expect(approvers.length).toBeGreaterThan(2)
    const waits = async (point: Point) =>
      (await ask<ApproverWaitsAnswer>(`approver-waits?${new URLSearchParams(point as Record<string, string>)}`)).waits
    for (const kind of ['asked', 'answered', 'late', 'spared', 'waiting', 'overdue'] as const) {
      expect(await waits({ kind }), kind).toHaveLength(all[kind])
      for (const { memberId, [kind]: count } of approvers) {
        expect(await waits({ kind, approver: memberId }), `${kind} ${memberId}`).toHaveLength(count)
      }
    }
    for (const [verdict, count] of Object.entries(all.verdicts)) {
      expect(await waits({ kind: 'answered', verdict })).toHaveLength(count)
    }
    expect(Math.max(...(await waits({ kind: 'waiting' })).map(({ days }) => days))).toBe(all.oldestDays)
  })

  test('the four weeks before and after each change of a limit', async () => {
    const { chart } = await ask<ChartAnswer<Charts['limits']>>('limits')
    expect(chart.length).toBeGreaterThan(0)
    for (const { from, to, throughput, cycleTimes } of chart.flatMap(({ before, after }) => [before, after])) {
      const finished = await ask<FlowItemsAnswer>(`items?series=throughput&from=${from}&to=${to}`)
      expect(finished.itemIds).toHaveLength(throughput)
      const timed = await ask<FlowItemsAnswer>(`items?series=cycleTime&from=${from}&to=${to}&min=1&max=${MOST}`)
      expect(timed.itemIds).toHaveLength(cycleTimes.n)
    }
  })

  test('forecasts: what they are drawn from, and the open cards of a campaign', async () => {
    const drawn = await ask<ForecastAnswer>('forecast?days=14')
    if (drawn.question !== 'howMany') throw new Error('the example team has enough history')
    const { firstDay, lastDay, finishes } = drawn.forecast.basis
    const finished = await ask<FlowItemsAnswer>(`items?series=throughput&from=${firstDay}&to=${lastDay}`)
    expect(finished.itemIds).toHaveLength(finishes)
    const { labels } = (await readBoard(api.as('claire'), id)).board
    expect(labels.length).toBeGreaterThan(0)
    for (const { id: label } of labels) {
      const { open } = await ask<ForecastAnswer>(`forecast?campaign=${label}`)
      const { itemIds } = await ask<FlowItemsAnswer>(`items?series=open&label=${label}`)
      expect(itemIds).toHaveLength(open ?? -1)
    }
  })
})
