import type { CycleTimeAnswer, ExpectationsAnswer, Problem } from '@paceboard/contract'
import type { BoardId, BoardSettings, CycleTimeStats } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { does, itemId, typeId } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, flowDataIsHere, readFlowData, storeFlowLog } from './support/flow-boards.ts'

interface ByHand {
  readonly cycleTimeDays: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  readonly skippedStart: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  readonly percentilesAll_UTC_lastCommitment: Percentiles
  readonly percentilesObserved_UTC_lastCommitment: Percentiles
  readonly cycleTimesByType_UTC_lastCommitment: Readonly<Record<string, readonly number[]>>
  readonly cycleTimesByPace_UTC_lastCommitment: Readonly<Record<string, readonly number[]>>
  readonly stageDates_UTC: Readonly<Record<string, readonly (string | null)[]>>
}
interface Percentiles {
  readonly sorted: readonly number[]
  readonly nearestRank: Readonly<Record<string, number>>
}

const sorted = (days: readonly number[]) => days.toSorted((a, b) => a - b)

/** The percentiles a row shows, as far as n allows them. */
function expectLines(row: CycleTimeStats, { sorted: days, nearestRank }: Percentiles, percents: readonly number[]) {
  expect(row).toMatchObject({ n: days.length, min: days[0], max: days.at(-1) })
  expect(row.lines).toEqual(percents.map((percent) => ({ percent, days: nearestRank[percent] })))
}

describe.skipIf(!flowDataIsHere).each(PROVIDERS)('flow on %s', (provider) => {
  const log = readFlowData<FlowLog>('fixtures/marketing-mini/flow-log.json')
  const byHand = readFlowData<ByHand>('fixtures/marketing-mini/expected_by_hand.json')
  let now = Date.parse(log.asOf)
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now })
  })
  afterAll(() => api.stop())

  async function ask(id: BoardId, query = ''): Promise<CycleTimeAnswer> {
    const answer = await api.as('maya').get(`/api/boards/${id}/flow/cycle-time${query}`)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body as CycleTimeAnswer
  }
  const mini = (settings: Partial<BoardSettings> = {}) => storeFlowLog(api, log, settings)

  test.each(Object.keys(byHand.cycleTimeDays))(
    'R1–R4, R16: cycle times as worked out on paper: %s',
    async (variant) => {
      const [timezone = '', policy, bounce] = variant.split('|')
      const startPolicy = policy === 'firstEver' ? 'firstEver' : 'lastCommitment'
      const id = await mini({ timezone, startPolicy, bounceSeconds: Number(bounce), unobservedStart: 'oneDay' })
      const { dots } = await ask(id)
      const days = new Map(dots.map((dot) => [dot.itemId as string, dot.days]))
      const expected = byHand.cycleTimeDays[variant] ?? {}
      expect(Object.fromEntries(Object.keys(expected).map((item) => [item, days.get(item) ?? null]))).toEqual(expected)
    },
  )

  test('R4, R6, R7, R17: percentiles by type and pace as worked out on paper', async () => {
    const { dots, groups } = await ask(await mini({ unobservedStart: 'oneDay' }))
    expectLines(groups.all, byHand.percentilesAll_UTC_lastCommitment, [50, 70, 85])
    for (const [type, days] of Object.entries(byHand.cycleTimesByType_UTC_lastCommitment)) {
      expect(sorted(dots.filter((dot) => dot.typeId === type).map((dot) => dot.days))).toEqual(days)
      expect(groups.byType.find((row) => row.typeId === type)).toMatchObject({ n: days.length, p50: null, lines: [] })
    }
    for (const [pace, days] of Object.entries(byHand.cycleTimesByPace_UTC_lastCommitment)) {
      expect(sorted(dots.filter((dot) => dot.pace === pace).map((dot) => dot.days))).toEqual(days)
      expect(groups.byPace.find((row) => row.pace === pace)?.n).toBe(days.length)
    }
    expect(groups.byPace.map((row) => row.p50)).toEqual([null, 1])
  })

  test('R4: what has no recorded start is counted apart, and in nothing else', async () => {
    const { dots, groups } = await ask(await mini())
    expectLines(groups.all, byHand.percentilesObserved_UTC_lastCommitment, [50])
    const skipped = Object.entries(byHand.skippedStart['UTC|lastCommitment|0'] ?? {}).filter(([, is]) => is)
    expect(groups.all.unobserved).toBe(skipped.length)
    for (const [item] of skipped) expect(dots.map((dot) => dot.itemId)).not.toContain(item)
  })

  test('R3: a window keeps what finished on its days in the board’s zone, ends included', async () => {
    const finished = async (id: BoardId, query: string) => (await ask(id, query)).dots.map((dot) => dot.itemId)
    const utc = await mini()
    expect(await finished(utc, '?from=2024-03-08&to=2024-03-12')).toEqual(['M1', 'M3', 'M7'])
    expect(await finished(utc, '?from=2024-03-12&to=2024-03-12')).toEqual(['M7'])
    expect(await finished(utc, '?to=2024-03-05')).toEqual(['M2'])
    expect(await finished(utc, '?from=2024-04-01')).toEqual(['M4'])
    const sofia = await mini({ timezone: 'Europe/Sofia' })
    expect(await finished(sofia, '?from=2024-03-12&to=2024-03-12')).toEqual(['M3', 'M7'])
    expect(await ask(sofia)).toMatchObject({ timezone: 'Europe/Sofia', from: null, to: '2024-04-10' })
  })

  test('R17: a change after the finish does not move the item to another row', async () => {
    const at = Date.parse('2024-03-20T08:00:00Z')
    const later = [
      { type: 'ItemTypeChanged', itemId: itemId('M1'), from: typeId('Blog'), to: typeId('Email'), addedChecks: [] },
      {
        type: 'PaceSet',
        itemId: itemId('M1'),
        from: { pace: 'sprint', start: '2024-03-01', end: '2024-03-14', extended: false },
        to: { pace: 'marathon', horizon: '2024-06-01', cadence: 'weekly', milestones: [], lastCheckIn: null },
        reason: '',
      },
    ] as const
    const id = await storeFlowLog(
      api,
      log,
      {},
      later.map((event) => ({ at, event })),
    )
    const { dots } = await ask(id)
    expect(dots.find((dot) => dot.itemId === 'M1')).toMatchObject({ typeId: 'Blog', pace: 'sprint', days: 4 })
  })

  test('the answer follows the board, and the day', async () => {
    const id = await mini()
    const before = await ask(id)
    await does(api.as('maya'), id, { type: 'EditItem', itemId: itemId('M1'), changes: { title: 'Renamed' } })
    const after = await ask(id)
    expect(after.seq).toBe(before.seq + 1)
    expect(after.dots.find((dot) => dot.itemId === 'M1')?.title).toBe('Renamed')
    now += 86_400_000
    expect((await ask(id)).to).toBe('2024-04-11')
    now -= 86_400_000
  })

  test('R5: the spreadsheet has the stage dates worked out on paper, and is safe to open', async () => {
    const id = await mini()
    await does(api.as('maya'), id, { type: 'EditItem', itemId: itemId('M5'), changes: { title: '=1+1, "now"' } })
    const { status, headers, body } = await api.as('maya').get(`/api/boards/${id}/flow/cycle-time.csv`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename=Recorded.csv')
    const lines = (body as string).split('\r\n')
    expect(lines[0]).toBe('ID,Title,Ideas,Ready,Drafting,Review,Design,Approval,Published,Archive,Type,Pace')
    expect(lines.some((line) => line.includes(',M14,'))).toBe(false)
    for (const [item, dates] of Object.entries(byHand.stageDates_UTC)) {
      const title = item === 'M5' ? '"\'=1+1, ""now"""' : item
      const row = lines.find((line) => line.includes(`,${title},`))
      expect(row).toContain(`,${title},${dates.map((date) => date ?? '').join(',')},`)
    }
    const french = await api.as('maya').get(`/api/boards/${id}/flow/cycle-time.csv?locale=fr`)
    expect((french.body as string).split('\r\n')[0]).toContain(',Drafting (fr),')
    const bytes = await fetch(`${api.baseUrl}/api/boards/${id}/flow/cycle-time.csv`, { headers: { as: 'maya' } })
    expect([...new Uint8Array(await bytes.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('a bad day is refused by name; a board that is not mine is not there', async () => {
    const id = await mini()
    const refused = async (query: string) =>
      (await api.as('maya').get(`/api/boards/${id}/flow/${query}`)).body as Problem
    for (const [query, field] of [
      ['cycle-time?from=2024-02-30', 'from'],
      ['cycle-time?to=yesterday', 'to'],
      ['cycle-time?from=2024-03-02&to=2024-03-01', 'to'],
      ['cycle-time?since=2024-03-02', 'since'],
      ['cycle-time.csv?locale=de', 'locale'],
    ] as const) {
      const { code, errors } = await refused(query)
      expect([code, ...new Set(errors?.map((error) => error.field))]).toEqual(['bad-input', field])
    }
    for (const path of ['cycle-time?from=never', 'expectations', 'cycle-time.csv']) {
      expect((await api.as('noah').get(`/api/boards/${id}/flow/${path}`)).status, path).toBe(404)
      expect((await api.as('maya').get(`/api/boards/nowhere/flow/${path}`)).status, path).toBe(404)
      expect((await api.anybody.get(`/api/boards/${id}/flow/${path}`)).status, path).toBe(401)
    }
  })
})

interface Summary {
  readonly all: Table
  readonly byType: Readonly<Record<string, Table>>
  readonly byPace: Readonly<Record<string, Table>>
  readonly byTypeAndPace: Readonly<Record<string, Table>>
}
interface Table {
  readonly cycleTimeObserved: { readonly n: number; readonly nearestRank: Readonly<Record<string, number>> }
}

// On one database only: both have just answered alike, and storing this many rows is slow.
describe.skipIf(!flowDataIsHere)('5,000 items over two years', () => {
  test('R6, R7, R17: percentiles and expectations of every type and pace', { timeout: 120_000 }, async () => {
    const log = readFlowData<FlowLog>('datasets/scale-5000.flow.json.gz')
    const expected = readFlowData<Summary>('expected/scale-5000.UTC.lastCommitment.summary.json')
    const api = await apiUnderTest({ provider: 'sqlite', clock: () => Date.parse(log.asOf) })
    try {
      const id = await storeFlowLog(api, log)
      const { dots, groups } = (await api.as('maya').get(`/api/boards/${id}/flow/cycle-time`)).body as CycleTimeAnswer
      const same = (row: CycleTimeStats | undefined, { cycleTimeObserved: { n, nearestRank } }: Table) =>
        expect(row).toMatchObject({ n, p50: nearestRank[50], p85: nearestRank[85] })
      same(groups.all, expected.all)
      expect(dots.length).toBe(groups.all.n)
      for (const [type, table] of Object.entries(expected.byType)) {
        same(
          groups.byType.find((row) => row.typeId === type),
          table,
        )
      }
      for (const [pace, table] of Object.entries(expected.byPace)) {
        same(
          groups.byPace.find((row) => row.pace === pace),
          table,
        )
      }
      const answer = (await api.as('maya').get(`/api/boards/${id}/flow/expectations`)).body as ExpectationsAnswer
      for (const [key, table] of Object.entries(expected.byTypeAndPace)) {
        const [type, pace] = key.split('|')
        const { n, nearestRank } = table.cycleTimeObserved
        same(
          groups.byTypeAndPace.find((row) => row.typeId === type && row.pace === pace),
          table,
        )
        const expectation = answer.expectations.find((one) => one.typeId === type && one.pace === pace)
        expect(expectation).toEqual({ typeId: type, pace, p85: nearestRank[85], basis: 'typeAndPace', n })
      }
      expect(Object.keys(expected.byTypeAndPace).length).toBeGreaterThan(5)
    } finally {
      await api.stop()
    }
  })
})
