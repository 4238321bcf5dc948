import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BoardAnswer, ChartAnswer, Charts, ImportReport, JiraUpload, Problem } from '@paceboard/contract'
import { fromSnapshot } from '@paceboard/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { PROVIDERS } from './support/databases.ts'
import { flowDataIsHere } from './support/flow-boards.ts'
import { expectRowsFollowFromLog } from './support/log.ts'
import { meanwhile } from './support/meanwhile.ts'
import { addPeople, type Sent, upload } from './support/trello-exports.ts'

const FIXTURE = join(import.meta.dirname, '../../../../shared/flow-data/fixtures/jira-agile-metrics-fork')

const day = (n: number) => `2026-03-${`${n}`.padStart(2, '0')}T09:00:00.000+0100`
const moved = (n: number, from: string, to: string, ids: object = {}) => ({
  id: `${n}`,
  created: day(n),
  author: { accountId: 'a-tom', displayName: 'Tom at Jira', emailAddress: 'tom@example.org' },
  items: [{ field: 'status', fieldId: 'status', fromString: from, toString: to, ...ids }],
})
const issue = (n: number, fields: object = {}, histories: readonly object[] = [], more: object = {}) => ({
  key: `MKT-${n}`,
  self: `https://jira.example.org/site/rest/api/3/issue/1000${n}`,
  fields: { summary: `Issue ${n}`, created: day(n), status: { name: 'To Do' }, issuetype: { name: 'Task' }, ...fields },
  changelog: { total: histories.length, histories },
  ...more,
})

describe.each(PROVIDERS)('importing from Jira on %s', (provider) => {
  let api: ApiUnderTest
  let now = 0
  beforeAll(async () => {
    api = await apiUnderTest({ provider, clock: () => now, env: { IMPORT_MAX_MB: '40' } })
    await addPeople(api, 'maya', 'tom')
  })
  beforeEach(() => {
    now = Date.parse('2026-06-01T12:00:00Z')
  })
  afterAll(() => api.stop())

  const send = <Body = JiraUpload>(content: unknown) =>
    upload<Body>(api, 'maya', typeof content === 'string' ? content : JSON.stringify(content), 'jira')
  async function confirm<Body = ImportReport>(importId: string, wish: object): Promise<Sent<Body>> {
    const body = { name: 'From Jira', timezone: 'UTC', statuses: {}, members: [], wrongRows: 'stop', ...wish }
    const answer = await api.as('maya').post(`/api/imports/jira/${importId}`, body)
    return { status: answer.status, body: answer.body as Body }
  }
  const boardOf = async (id: string) =>
    fromSnapshot(((await api.as('maya').get(`/api/boards/${id}`)).body as BoardAnswer).board)
  async function made(content: unknown, wish: object = {}) {
    const { status, body } = await send(content)
    expect(status, JSON.stringify(body)).toBe(201)
    const boardId = randomUUID()
    const answer = await confirm(body.importId, { boardId, ...wish })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const board = await boardOf(boardId)
    const find = (title: string) => [...board.items.values()].find((item) => item.title === title)
    return { preview: body, boardId, report: answer.body, board, find }
  }

  it.skipIf(!flowDataIsHere)('makes a board of a real answer, whose charts begin with its history', async () => {
    now = Date.parse('2021-04-30T12:00:00Z')
    const { body } = await send(readFileSync(join(FIXTURE, 'search_issues.json'), 'utf8'))
    expect(body).toMatchObject({ counts: { cards: 20, moves: 62, blocks: 1 }, wrong: 0 })
    expect(body.statuses.map(({ name, cards }) => [name, cards])).toEqual([
      ...[
        ['Backlog', 2],
        ['Next', 2],
        ['Build', 1],
        ['QA', 1],
        ['Done', 14],
      ],
    ])
    const boardId = randomUUID()
    const next = body.statuses[1]?.id ?? ''
    await confirm(body.importId, { boardId, statuses: { [next]: 'active' } })
    const { status, body: answer } = await api.as('maya').get(`/api/boards/${boardId}/flow/daily?from=2021-01-01`)
    expect(status).toBe(200)
    const { throughput, firstDay } = (answer as ChartAnswer<Charts['daily']>).chart
    const finished = throughput.flatMap((n, i) => (n > 0 ? [[dayAfter(firstDay, i), n]] : []))
    expect(finished).toEqual(expectedThroughput())
    await expectRowsFollowFromLog(api.deps.db, boardId as never)
  })

  function expectedThroughput() {
    const rows = readFileSync(join(FIXTURE, 'expected/throughput.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
    return rows.map((row) => row.split(',')).flatMap(([at, n]) => (Number(n) > 0 ? [[at, Number(n)]] : []))
  }
  const dayAfter = (first: string, n: number) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)

  it('brings people, epics, comments, renamed statuses, flags and the way back, from several pages', async () => {
    const paragraph = (text: string, marks: readonly object[] = []) => ({
      type: 'paragraph',
      content: [{ type: 'text', text, marks }],
    })
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('one')] }] }
    const link = [{ type: 'link', attrs: { href: 'https://example.org/a' } }]
    const epic = { key: 'MKT-9', fields: { summary: 'Summer', issuetype: { name: 'Epic', hierarchyLevel: 1 } } }
    const first = issue(
      1,
      {
        status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
        description: { type: 'doc', content: [paragraph('Read '), paragraph('this', link), list] },
        parent: epic,
        labels: ['print'],
        components: [{ name: 'Web' }],
        duedate: '2026-04-01',
        assignee: { accountId: 'a-tom', displayName: 'Tom at Jira', emailAddress: 'tom@example.org' },
        comment: {
          comments: [{ id: '77', author: { displayName: 'Ida', name: 'ida' }, created: day(4), body: 'Yes' }],
        },
        attachment: [{}],
        customfield_10020: [{ boardId: 1, state: 'closed', name: 'Sprint 1' }],
      },
      [
        moved(5, 'Old name', 'Elsewhere', { from: '3', to: '8' }),
        moved(3, 'To Do', 'Old name', { from: '1', to: '3' }),
        { id: '6', created: day(6), items: [{ field: 'Flagged', fromString: '', toString: 'Impediment' }] },
        moved(7, 'Elsewhere', 'Old name', { from: '8', to: '3' }),
      ],
    )
    const second = issue(2, { customfield_10014: 'MKT-9' }, [], {
      changelog: { total: 180, histories: [moved(4, 'To Do', 'To Do')] },
    })
    const pages = [
      { total: 3, names: { customfield_10014: 'Epic Link' }, issues: [first] },
      { total: 3, issues: [second, issue(9, { summary: 'Summer', issuetype: { name: 'Epic' } })] },
    ]
    const { preview, board, find, report, boardId } = await made(pages, {
      members: [{ sourceId: 'a-tom', userId: 'tom' }],
    })
    expect(preview.people).toEqual([expect.objectContaining({ sourceId: 'a-tom', userId: 'tom', sure: true })])
    expect(preview.statuses.map(({ name }) => name)).toEqual(['To Do', 'In Progress', 'Elsewhere'])
    const card = find('Issue 1')
    expect([card?.assigneeId, card?.enteredBy, card?.dueDate, card?.blocked?.note]).toEqual([
      ...['tom', 'tom', '2026-04-01', 'Impediment'],
    ])
    expect(card?.labelIds.map((id) => board.labels.get(id)?.name)).toEqual(['print', 'Web', 'Summer'])
    expect(find('Issue 2')?.labelIds.map((id) => board.labels.get(id)?.name)).toEqual(['Summer'])
    const { body } = await api.as('maya').get(`/api/boards/${boardId}/items/${card?.id}`)
    expect(body).toMatchObject({
      description:
        'Read \n\n[this](https://example.org/a)\n\n- one\n\nJira: [MKT-1](https://jira.example.org/site/browse/MKT-1)',
      comments: [expect.objectContaining({ author: 'Ida', text: 'Yes' })],
    })
    expect(Object.fromEntries(report.notes.map(({ code, count }) => [code, count]))).toEqual({
      ...{ 'jira-changes-cut': 1, 'jira-epics': 1, 'jira-left-attachments': 1, 'jira-left-sprints': 1 },
    })
    await expectRowsFollowFromLog(api.deps.db, boardId as never)
  })

  it('archives what was given up on, restores what went on, and puts statuses into one column', async () => {
    const file = [
      issue(1, { status: { name: 'Parked' } }, [moved(3, 'To Do', 'Doing'), moved(5, 'Doing', 'Parked')]),
      issue(
        1,
        { status: { name: 'Done' } },
        [moved(4, 'To Do', 'Parked'), moved(6, 'Parked', 'Checking'), moved(9, 'Checking', 'Done')],
        { key: 'MKT-2' },
      ),
      issue(3, { status: { name: 'Done' }, resolution: { name: 'Duplicate' } }, [moved(7, 'To Do', 'Done')]),
    ]
    const { body } = await send(file)
    const idOf = (name: string) => body.statuses.find((status) => status.name === name)?.id ?? ''
    const statuses = { [idOf('Parked')]: 'given-up', [idOf('Checking')]: { sameAs: idOf('Doing') } }
    const boardId = randomUUID()
    expect(await confirm(body.importId, { boardId, statuses })).toMatchObject({ status: 201, body: { items: 3 } })
    const board = await boardOf(boardId)
    expect(board.columnOrder.map((id) => board.columns.get(id)?.name.en)).toEqual(['To Do', 'Doing', 'Done'])
    const of = (key: string) => board.items.get(key as never)
    expect([of('MKT-1')?.archivedAt, of('MKT-2')?.archivedAt, of('MKT-3')?.archivedAt]).toEqual([
      ...[Date.parse('2026-03-05T08:00:00Z'), null, Date.parse('2026-03-07T08:00:00Z')],
    ])
    expect([of('MKT-2')?.clock.startedAt, of('MKT-2')?.clock.finishedAt]).toEqual([
      ...[Date.parse('2026-03-06T08:00:00Z'), Date.parse('2026-03-09T08:00:00Z')],
    ])
    expect(of('MKT-3')?.clock.finishedAt).toBeNull()
    await expectRowsFollowFromLog(api.deps.db, boardId as never)
  })

  it('says that Jira had more, in older and newer answers', async () => {
    const codes = async (page: object) => (await send(page)).body.notes.map(({ code }) => code)
    const moves = [moved(3, 'To Do', 'Doing')]
    const issues = [issue(1, { status: { name: 'Doing' } }, moves)]
    expect(await codes({ total: 2, issues })).toEqual(['jira-partial'])
    expect(await codes({ isLast: false, nextPageToken: 'x', issues })).toEqual(['jira-partial'])
    expect(
      await codes([
        { isLast: false, issues },
        { isLast: true, issues: [issue(2)] },
      ]),
    ).toEqual([])
    expect(await codes([issue(1)])).toEqual(['jira-no-changes'])
  })

  it('reports wrong issues, and leaves it to the person whether the others come', async () => {
    const file = [issue(1), issue(2, { created: null }), issue(3, { status: null }), 'odd', issue(1)]
    const { body } = await send(file)
    expect(body).toMatchObject({ counts: { cards: 1 }, wrong: 4 })
    expect(body.faults).toEqual([
      { place: 2, key: 'MKT-2', reason: 'no-created' },
      { place: 3, key: 'MKT-3', reason: 'no-status' },
      { place: 4, key: '', reason: 'no-key' },
      { place: 5, key: 'MKT-1', reason: 'key-twice' },
    ])
    const boardId = randomUUID()
    expect(await confirm<Problem>(body.importId, { boardId })).toMatchObject({
      ...{ status: 422, body: { code: 'rows-wrong', errors: [{ field: 'issue 2', message: 'no-created' }] } },
    })
    expect((await api.as('maya').get(`/api/boards/${boardId}`)).status).toBe(404)
    const done = await confirm(body.importId, { boardId, wrongRows: 'skip' })
    expect(done).toMatchObject({ status: 201, body: { items: 1 } })
    expect(await confirm(body.importId, { boardId, wrongRows: 'skip' })).toEqual(done)
  })

  it.each([
    ['nothing', '', 'is empty'],
    ['half a file', '{"issues": [{"key"', 'is not JSON, or not all of it'],
    ['another file', { lists: [], cards: [] }, 'is not the answer of a search in Jira'],
    ['a list of other things', [1, null, { a: 1 }], 'holds no issues with a key and fields'],
    ['no issues', { issues: [] }, 'holds no issues with a key and fields'],
  ])('refuses %s', async (_what, content, message) => {
    const answer = await send<Problem>(content)
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'not-a-jira-export', errors: [{ field: 'file', message }] },
    })
  })

  it('keeps an upload for its owner, and takes nobody who was not proposed', async () => {
    const { body } = await send([issue(1)])
    const wish = { name: 'Mine', timezone: 'UTC', statuses: {}, members: [], wrongRows: 'stop', boardId: randomUUID() }
    expect((await api.as('tom').post(`/api/imports/jira/${body.importId}`, wish)).status).toBe(410)
    const members = [{ sourceId: 'a-tom', userId: 'tom' }]
    expect((await confirm(body.importId, { boardId: randomUUID(), members })).status).toBe(400)
  })

  it('makes 4,000 issues of 20 MB, and answers others meanwhile', async () => {
    const text = 'What is wanted, in many words. '.repeat(140)
    const issues = Array.from({ length: 4000 }, (_, i) =>
      issue(i + 1, { created: day(1 + (i % 10)), description: text, status: { name: 'Done' } }, [
        ...[moved(12, 'To Do', 'Doing'), moved(13, 'Doing', 'Review'), moved(14, 'Review', 'Done')],
      ]),
    )
    const content = JSON.stringify({ issues })
    expect(content.length).toBeGreaterThan(19_000_000)
    const [sent, whileSent] = await meanwhile(api, send(content))
    const [report, whileMade] = await meanwhile(api, confirm(sent.body.importId, { boardId: randomUUID() }))
    expect(report).toMatchObject({ status: 201, body: { items: 4000, moves: 12_000 } })
    expect(
      [whileSent, whileMade].every((answered) => answered > 10),
      `${whileSent}, ${whileMade}`,
    ).toBe(true)
  }, 60_000)
})
