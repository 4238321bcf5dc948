import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  BoardAnswer,
  ChartAnswer,
  Charts,
  CsvPreview,
  CsvUpload,
  ImportReport,
  Problem,
} from '@paceboard/contract'
import { type CsvMapping, fromSnapshot } from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { type FlowLog, flowDataIsHere, readFlowData } from './support/flow-boards.ts'
import { expectRowsFollowFromLog } from './support/log.ts'
import { meanwhile } from './support/meanwhile.ts'
import { addPeople, upload } from './support/trello-exports.ts'

interface Expected {
  readonly asOf: string
  readonly counts: Readonly<Record<string, number>>
  readonly daily: {
    readonly firstDay: string
    readonly arrivals: readonly number[]
    readonly throughput: readonly number[]
    readonly wipEndOfDay: readonly number[]
    readonly cfd: Readonly<Record<string, { readonly cumulative: readonly number[] }>>
  }
  readonly sle85CountingUnobservedAsOneDay: { readonly ALL: { readonly n: number; readonly days: number } }
}

const dataset = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../shared/flow-data/datasets', name), 'utf8')

const TABLE = `ID;Titre;À faire;En cours;Publié;Type;Étiquettes;Responsable
7;Brochure d’été;03/02/2026;05/02/2026;20/02/2026;Texte;été|print;Zoé
8;"Deux
lignes";04/02/2026;;;Vidéo;;maya
9;Affiche;10/02/2026;09/02/2026;;Texte;;
;;01/02/2026;;;Texte;;
11;Salon;01/13/2026;;;Texte;;
`

/** As "Export CSV (all fields)" writes it. */
const JIRA_TABLE = `Summary,Issue key,Issue id,Issue Type,Status,Assignee,Resolution,Created,Updated,Last Viewed,Resolved,Due date,Labels,Labels,Sprint,Sprint,Comment,Custom field ([CHART] Date of First Response),Custom field (Epic Name),Description
Fair,MKT-1,10001,Task,Done,Zoé,Done,14/May/26 3:27 PM,20/May/26 9:05 AM,21/May/26 9:00 AM,20/May/26 9:05 AM,22/May/26 12:00 AM,print,fair,Sprint 1,Sprint 2,"14/May/26 4:00 PM;zoe;Hello, there",15/May/26 9:00 AM,Summer,Words
Poster,MKT-2,10002,Task,In Progress,,,15/May/26 9:00 AM,20/May/26 9:05 AM,,,,,,,,,,,
Film,MKT-3,10003,Story,In Review,,,15/May/26 10:00 AM,20/May/26 9:05 AM,,,,,,,,,,,
Idea,MKT-4,10004,Task,To Do,,,16/May/26 9:00 AM,20/May/26 9:05 AM,,,,,,,,,,,
Banner,MKT-5,10005,Task,Done,,Won't Do,16/May/26 10:00 AM,20/May/26 9:05 AM,,18/May/26 10:00 AM,,,,,,,,,
Lost,MKT-6,10006,Task,,,,16/May/26 10:00 AM,20/May/26 9:05 AM,,,,,,,,,,,
`

describe.each(PROVIDERS)('importing a table on %s', (provider) => {
  let api: ApiUnderTest
  let now = Date.parse('2026-06-01T12:00:00Z')
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now, env: { IMPORT_MAX_MB: '20' } })
    await addPeople(api, 'maya', 'tom')
  })
  afterAll(() => api.stop())

  const send = <Body = CsvUpload>(content: string) => upload<Body>(api, 'maya', content, 'csv')
  const confirm = (importId: string, wish: object) =>
    api.as('maya').post(`/api/imports/csv/${importId}`, { name: 'Table', wrongRows: 'stop', ...wish })
  const mappingOf = ({ guess }: CsvUpload, timezone = 'UTC'): CsvMapping => {
    return { ...guess, statuses: {}, dateOrder: guess.dateOrder ?? 'dmy', timezone }
  }
  const boardOf = async (id: string) =>
    fromSnapshot(((await api.as('maya').get(`/api/boards/${id}`)).body as BoardAnswer).board)
  async function made(content: string, wish: object = {}, timezone?: string) {
    const { status, body } = await send(content)
    expect(status, JSON.stringify(body)).toBe(201)
    const boardId = randomUUID()
    const answer = await confirm(body.importId, { boardId, mapping: mappingOf(body, timezone), ...wish })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return { boardId, report: answer.body as ImportReport }
  }
  async function chartOf<Name extends keyof Charts>(id: string, name: Name, query = ''): Promise<Charts[Name]> {
    const { status, body } = await api.as('maya').get(`/api/boards/${id}/flow/${name}${query}`)
    expect(status).toBe(200)
    return (body as ChartAnswer<Charts[Name]>).chart
  }

  it('reads a spreadsheet as French marketers save it, and says which rows it cannot', async () => {
    now = Date.parse('2026-06-01T12:00:00Z')
    const { body } = await send(`\uFEFF${TABLE.replaceAll('\n', '\r\n')}`)
    expect(body.headers).toHaveLength(8)
    expect(body.guess.uses).toEqual(['id', 'title', 'stage', 'stage', 'stage', 'type', 'labels', 'assignee'])
    expect(body.guess.kinds.slice(2, 5)).toEqual(['backlog', 'active', 'live'])
    expect(body.guess.dateOrder).toBe('dmy')
    const mapping = mappingOf(body, 'Europe/Paris')
    const preview = await api.as('maya').post(`/api/imports/csv/${body.importId}/preview`, { mapping })
    const { good, wrong, faults, items, columns } = preview.body as CsvPreview
    expect({ good, wrong, columns }).toEqual({ good: 2, wrong: 3, columns: ['À faire', 'En cours', 'Publié'] })
    expect(items[0]).toEqual({
      title: 'Brochure d’été',
      type: 'Texte',
      days: ['2026-02-03', '2026-02-05', '2026-02-20'],
    })
    expect(faults.map(({ reason, header }) => [reason, header])).toEqual([
      ['dates-backwards', 'En cours'],
      ['no-title', ''],
      ['not-a-date', 'À faire'],
    ])
    expect(faults[0]?.line).toBe(5)

    const boardId = randomUUID()
    const stopped = await confirm(body.importId, { boardId, mapping })
    expect(stopped).toMatchObject({ status: 422, body: { code: 'rows-wrong', errors: [{ field: 'line 5' }] } })
    expect((await api.as('maya').get(`/api/boards/${boardId}`)).status).toBe(404)
    const done = await confirm(body.importId, { boardId, mapping, wrongRows: 'skip' })
    expect(done).toMatchObject({ status: 201, body: { items: 2, moves: 2 } })
    expect((done.body as ImportReport).notes).toContainEqual({
      code: 'rows-skipped',
      count: 3,
      examples: ['5', '6', '7'],
    })
    expect(await confirm(body.importId, { boardId, mapping, wrongRows: 'skip' })).toMatchObject({ status: 201 })
    const board = await boardOf(boardId)
    const [first, second] = [...board.items.values()].sort((a, b) => a.num - b.num)
    expect(board.members.get(first?.assigneeId as never)?.name).toBe('Zoé')
    expect(second?.assigneeId).toBe('maya')
    expect(first?.labelIds.map((id) => board.labels.get(id)?.name)).toEqual(['été', 'print'])
    expect(board.types.get(second?.typeId as never)?.name.fr).toBe('Vidéo')
    expect(second?.title).toContain('lignes')
    expect(first?.clock.startedAt).toBe(Date.parse('2026-02-05T11:00:00Z'))
    await expectRowsFollowFromLog(api.deps.db, boardId as never)
  })

  it('reads what Jira exports: the status of today, repeated columns, its dates, and what was given up', async () => {
    now = Date.parse('2026-06-01T12:00:00Z')
    const { body } = await send(JIRA_TABLE)
    expect(Object.fromEntries(body.headers.map((header, i) => [`${i} ${header}`, body.guess.uses[i]]))).toEqual({
      ...{ '0 Summary': 'title', '1 Issue key': 'id', '2 Issue id': 'ignore', '3 Issue Type': 'type' },
      ...{ '4 Status': 'status', '5 Assignee': 'assignee', '6 Resolution': 'resolution', '7 Created': 'created' },
      ...{ '8 Updated': 'ignore', '9 Last Viewed': 'ignore', '10 Resolved': 'resolved', '11 Due date': 'due' },
      ...{ '12 Labels': 'labels', '13 Labels': 'labels', '14 Sprint': 'ignore', '15 Sprint': 'ignore' },
      ...{ '16 Comment': 'ignore', '17 Custom field ([CHART] Date of First Response)': 'ignore' },
      ...{ '18 Custom field (Epic Name)': 'labels', '19 Description': 'description' },
    })
    const mapping = { ...mappingOf(body, 'Europe/Paris'), statuses: {} }
    const look = async (wish: CsvMapping) =>
      (await api.as('maya').post(`/api/imports/csv/${body.importId}/preview`, { mapping: wish })).body as CsvPreview
    const { statuses, good, faults } = await look(mapping)
    expect(statuses.map(({ name, cards, guess }) => [name, cards, guess])).toEqual([
      ['To Do', 1, 'backlog'],
      ['In Progress', 1, 'active'],
      ['In Review', 1, 'review'],
      ['Done', 2, 'done'],
    ])
    expect([good, faults.map(({ line, reason }) => [line, reason])]).toEqual([5, [[7, 'no-status']]])

    const [, doing, review] = statuses
    const merged = { ...mapping, statuses: { [review?.id ?? '']: { sameAs: doing?.id ?? '' } } }
    expect((await look(merged)).columns).toEqual(['To Do', 'In Progress', 'Done'])
    const boardId = randomUUID()
    const made = await confirm(body.importId, { boardId, mapping: merged, wrongRows: 'skip' })
    expect(made).toMatchObject({ status: 201, body: { items: 5, moves: 1 } })
    const board = await boardOf(boardId)
    const of = (title: string) => [...board.items.values()].find((item) => item.title === title)
    const iso = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString())
    expect(iso(of('Fair')?.createdAt)).toBe('2026-05-14T13:27:00.000Z')
    expect(iso(of('Fair')?.clock.finishedAt)).toBe('2026-05-20T07:05:00.000Z')
    expect(of('Fair')?.labelIds.map((id) => board.labels.get(id)?.name)).toEqual(['print', 'fair', 'Summer'])
    expect([of('Fair')?.dueDate, of('Poster')?.columnId]).toEqual(['2026-05-22', of('Film')?.columnId])
    expect([iso(of('Banner')?.archivedAt), of('Banner')?.clock.finishedAt]).toEqual(['2026-05-18T08:00:00.000Z', null])
    await expectRowsFollowFromLog(api.deps.db, boardId as never)
  })

  it.skipIf(!flowDataIsHere)('gives the figures of a table with US clock times', async () => {
    const expected = readFlowData<Expected>('expected/flowmetricscsv-example.UTC.lastCommitment.json')
    now = Date.parse(expected.asOf)
    const { boardId, report } = await made(dataset('flowmetricscsv-example.csv'))
    expect(report.items).toBe(266)
    await expectFigures(boardId, expected, 2)
  })

  it.skipIf(!flowDataIsHere).each(['flowmetricscsv-example', 'fda-food-recalls'])(
    'gives the figures of %s with a date per stage',
    async (name) => {
      const expected = readFlowData<Expected>(`expected/${name}.UTC.lastCommitment.json`)
      now = Date.parse(expected.asOf)
      const { columns } = readFlowData<FlowLog>(`datasets/${name}.flow.json`)
      const { body } = await send(dataset(`${name}.actionableagile.csv`))
      const kinds = body.headers.map((header, i) => {
        const phase = columns.find((column) => column.name === header)?.phase
        return phase === 'started' ? 'active' : (body.guess.kinds[i] ?? 'active')
      })
      const boardId = randomUUID()
      const mapping = { ...mappingOf(body), kinds }
      expect((await confirm(body.importId, { boardId, mapping })).status).toBe(201)
      await expectFigures(boardId, expected, Object.keys(expected.daily.cfd).length)
      const cfd = await chartOf(boardId, 'cumulative', `?from=${expected.daily.firstDay}`)
      expect(cfd.columns.map(({ cumulative }) => cumulative)).toEqual(
        Object.values(expected.daily.cfd).map(({ cumulative }) => cumulative),
      )
    },
  )

  async function expectFigures(
    boardId: string,
    { daily, sle85CountingUnobservedAsOneDay: sle }: Expected,
    columns: number,
  ) {
    const series = await chartOf(boardId, 'daily', `?from=${daily.firstDay}`)
    expect(series.arrivals).toEqual(daily.arrivals)
    expect(series.throughput).toEqual(daily.throughput)
    expect(series.wipEndOfDay).toEqual(daily.wipEndOfDay)
    const { all } = await chartOf(boardId, 'promises')
    expect({ n: all.n, days: all.days }).toEqual({ n: sle.ALL.n, days: sle.ALL.days })
    expect((await boardOf(boardId)).columnOrder.length).toBeGreaterThanOrEqual(columns)
  }

  it.each([
    ['an empty file', ''],
    ['headers alone', 'ID,Title,Done\n'],
    ['an open quote', 'ID,Title\n1,"open\n'],
    ['too many columns', `${'a,'.repeat(1100)}\n1,2\n`],
  ])('refuses %s', async (_what, content) => {
    expect(await send<Problem>(content)).toMatchObject({ status: 422, body: { code: 'not-a-table' } })
  })

  it('refuses the mapping of another table', async () => {
    const { body } = await send('ID,Done\n1,2026-01-02\n')
    const mapping = { ...mappingOf(body), uses: ['id'] }
    const answer = await confirm(body.importId, { boardId: randomUUID(), mapping })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'mapping.uses' }] } })
  })

  it('makes 10,000 cards, and answers others meanwhile', async () => {
    now = Date.parse('2026-06-01T12:00:00Z')
    const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      const at = i % 2000
      return `${i},Card ${i},${day(at)},${day(at + 1)},${day(at + 3)},${day(at + 9)}`
    })
    const { body } = await send(`ID,Title,Backlog,Doing,Review,Done\n${rows.join('\n')}`)
    const boardId = randomUUID()
    const [made, answered] = await meanwhile(api, confirm(body.importId, { boardId, mapping: mappingOf(body) }))
    expect(made).toMatchObject({ status: 201, body: { items: 10_000, moves: 30_000 } })
    expect(answered).toBeGreaterThan(20)
  }, 60_000)
})
