import type { BoardId, Commit } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf } from '../src/lib/csv.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { does, itemId, newBoard } from './support/boards.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, flowDataIsHere, readFlowData, storeFlowLog } from './support/flow-boards.ts'
import { copyOf, fullBoard, NOW } from './support/full-board.ts'
import { wholeLog } from './support/log.ts'

const CHARTS = [
  'daily',
  'weeks',
  'cumulative',
  'aging',
  'promises',
  'time',
  'unplanned',
  'paces',
  'limits',
  'cancelled',
]

describe.each(PROVIDERS)('exports on %s', (provider) => {
  let api: ApiUnderTest
  let id: BoardId
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => NOW })
    id = await fullBoard(api, 'full')
    const command = { type: 'DescribeItem', itemId: itemId('full-own'), text: '=1+1, "quoted"' } as const
    await does(api.as('claire'), id, command)
  })
  afterAll(() => api.stop())

  /** A CSV answer as rows of cells; the cells of these boards hold no line breaks. */
  async function rowsOf(path: string, who = 'claire', board = id): Promise<readonly (readonly string[])[]> {
    const answer = await api.as(who).get(`/api/boards/${board}/${path}`)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const text = answer.body as string
    return text.trimEnd().split('\r\n').map(cellsOf)
  }

  it('hands out every item with its fields, archived ones too, in both languages', async () => {
    const [header = [], ...rows] = await rowsOf('export/items.csv')
    expect(header).toEqual(expect.arrayContaining(['ID', 'Title', 'Partners', 'Archived (UTC)', 'Description']))
    const cell = (key: string, name: string) => rows.find((row) => row[1] === key)?.[header.indexOf(name)]
    expect(rows).toHaveLength(7)
    expect(cell('full-own', 'Assignee')).toBe('cora')
    expect(cell('full-own', 'Partners')).toBe('max')
    expect(cell('full-own', 'Labels')).toBe('full-worn')
    expect(cell('full-own', 'Comments')).toBe('1')
    expect(cell('full-own', 'Description')).toBe(`'=1+1, "quoted"`)
    expect(cell('full-own-long', 'Pace')).toBe('Marathon')
    expect(cell('full-archived', 'Archived (UTC)')).toBe(new Date(NOW).toISOString())
    expect((await rowsOf('export/items.csv?locale=fr'))[0]).toContain('Responsable')
  })

  it('hands out every move, in the order of the log', async () => {
    const [header, ...rows] = await rowsOf('export/transitions.csv')
    expect(header).toEqual(['ID', 'Title', 'From', 'To', 'At (UTC)', 'Day on the board', 'Commit'])
    expect(rows).toHaveLength(7)
    const toColumn = { itemId: itemId('full-ranked'), toColumnId: 'ready', below: null }
    const seq = await does(api.as('claire'), id, { type: 'MoveItem', ...toColumn } as never)
    const moved = (await rowsOf('export/transitions.csv')).at(-1)
    expect(moved?.slice(1)).toEqual([
      'full-ranked',
      'Backlog',
      'Ready',
      new Date(NOW).toISOString(),
      '2026-03-02',
      `${seq}`,
    ])
  })

  it('writes the board whole: its log and its descriptions, and nobody’s address', async () => {
    const { body } = await api.as('claire').get(`/api/boards/${id}/export/board.json`)
    const file = body as Record<string, unknown>
    expect(file).toMatchObject({
      format: 'paceboard-board',
      version: 1,
      descriptions: { 'full-own': expect.any(String) },
    })
    expect(file.commits).toEqual(await wholeLog(api.deps.db, id))
    expect(file.members).toContainEqual({ id: 'mona', name: 'mona' })
    expect(JSON.stringify(body)).not.toContain('@')
  })

  it('is for everybody who sees the board, and for nobody else', async () => {
    for (const path of ['export/items.csv', 'export/transitions.csv', 'export/board.json', 'flow/daily.csv']) {
      expect((await api.as('sam').get(`/api/boards/${id}/${path}`)).status, path).toBe(200)
      expect((await api.as('zoe').get(`/api/boards/${id}/${path}?locale=xx`)).status, path).toBe(404)
      expect((await api.anybody.get(`/api/boards/${id}/${path}`)).status, path).toBe(401)
    }
    expect((await api.as('sam').get(`/api/boards/${id}/export/items.csv?locale=de`)).status).toBe(400)
  })

  it('writes a log of more than one reading without a gap', async () => {
    const original = await wholeLog(api.deps.db, await newBoard(api.as('claire')))
    const renamed = Array.from({ length: 510 }, (_, i): Commit => {
      const events = [{ type: 'BoardEdited', from: {}, to: { name: `Board ${i}` } }] as const
      return { seq: i + 2, commandId: `rename-${i}` as Commit['commandId'], by: null, at: NOW, events }
    })
    const board = await copyOf(api, [...original, ...renamed], 'long-log')
    const { body } = await api.as('claire').get(`/api/boards/${board}/export/board.json`)
    expect((body as { commits: unknown[] }).commits).toHaveLength(511)
    expect((body as { commits: unknown }).commits).toEqual(await wholeLog(api.deps.db, board))
  })

  it.each(CHARTS)('has %s as a table, with headers in both languages', async (chart) => {
    const [english = [], ...rows] = await rowsOf(`flow/${chart}.csv`)
    const [french = []] = await rowsOf(`flow/${chart}.csv?locale=fr&pace=sprint`)
    expect(french).toHaveLength(english.length)
    expect(french).not.toEqual(english)
    for (const row of rows) expect(row).toHaveLength(english.length)
    expect((await api.as('claire').get(`/api/boards/${id}/flow/${chart}.csv?from=2026-02-30`)).status).toBe(400)
  })

  it.skipIf(!flowDataIsHere)('says in a table what the chart says', async () => {
    const log = readFlowData<FlowLog>('fixtures/marketing-mini/flow-log.json')
    const board = await storeFlowLog(api, log, { timezone: 'UTC' })
    const expected = readFlowData<{
      daily: { arrivals: number[]; throughput: number[]; cfd: Record<string, unknown> }
    }>('expected/marketing-mini.UTC.lastCommitment.json')
    const last = '2024-03-31'
    const [, ...days] = await rowsOf(`flow/daily.csv?to=${last}`, 'maya', board)
    const { arrivals, throughput } = expected.daily
    expect(days.map((row) => Number(row[1]))).toEqual(arrivals.slice(0, days.length))
    expect(days.map((row) => Number(row[2]))).toEqual(throughput.slice(0, days.length))
    const [columns = []] = await rowsOf('flow/cumulative.csv?locale=fr', 'maya', board)
    expect(columns).toHaveLength(Object.keys(expected.daily.cfd).length + 1)
    expect(columns[1]).toContain('(fr)')
    expect((await rowsOf('flow/cancelled.csv', 'maya', board)).length).toBeGreaterThan(1)
    expect((await rowsOf('flow/promises.csv', 'maya', board))[1]?.slice(0, 2)).toEqual(['All', 'All'])
  })
})

describe('csvOf', () => {
  it('defuses formulas and keeps accents, quotes and line breaks', () => {
    const cells = ['=1+1', '+33', '-x', '@me', '\tx', 'é', 'a"b', 'a\nb', 'a,b', 'plain']
    expect(csvOf([cells])).toBe(`\uFEFF'=1+1,'+33,'-x,'@me,'\tx,é,"a""b","a\nb","a,b",plain\r\n`)
  })
})

function cellsOf(line: string): readonly string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
