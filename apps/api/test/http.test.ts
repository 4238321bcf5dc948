import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiClient } from './support/api-client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { newBoard } from './support/boards.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('what every request meets', () => {
  let api: ApiUnderTest
  let maya: ApiClient
  let commands: string
  beforeAll(async () => {
    api = await apiUnderTest({ provider: 'sqlite' })
    maya = api.as('maya')
    commands = `/api/boards/${await newBoard(maya)}/commands`
  })
  afterAll(() => api.stop())

  const wrongCommands = [
    { why: 'missing id', body: { command: { type: 'ArchiveItem', itemId: 'i' } }, fields: ['commandId'] },
    {
      why: 'wrong type',
      body: { commandId: 'c', command: { type: 'ArchiveItem', itemId: 7 } },
      fields: ['command.itemId'],
    },
    {
      why: 'unknown key',
      body: { commandId: 'c', command: { type: 'ArchiveItem', itemId: 'i', at: 1 } },
      fields: ['command.at'],
    },
    {
      why: 'two fields of one command in a batch',
      body: {
        commandId: 'c',
        command: {
          type: 'Batch',
          commands: [
            { type: 'ArchiveItem', itemId: 'i' },
            { type: 'MoveItem', itemId: 'i', toColumnId: '', below: 3 },
          ],
        },
      },
      fields: ['command.commands.1.toColumnId', 'command.commands.1.below'],
    },
    {
      why: 'a day that does not exist',
      body: { commandId: 'c', command: { type: 'ExtendTimeBox', itemId: 'i', end: '2026-02-30' } },
      fields: ['command.end'],
    },
    {
      why: 'half a character',
      body: { commandId: 'c', command: { type: 'DescribeItem', itemId: 'i', text: '\ud800' } },
      fields: ['command.text'],
    },
    {
      why: 'joining without an invitation',
      body: { commandId: 'c', command: { type: 'AddMember', memberId: 'noah', name: 'Noah', roles: {} } },
      fields: ['command.type'],
    },
  ]
  test.each(wrongCommands)('$why: 400 names the field', async ({ body, fields }) => {
    const answer = await maya.post(commands, body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input', type: 'about:blank', status: 400 } })
    expect((answer.body as { errors: { field: string }[] }).errors.map((error) => error.field)).toEqual(fields)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  const wrongBodies = [
    { why: 'broken JSON', body: '{"commandId":', type: 'application/json', status: 400, code: 'bad-json' },
    {
      why: 'no JSON',
      body: 'commandId=c',
      type: 'application/x-www-form-urlencoded',
      status: 415,
      code: 'unsupported-type',
    },
    {
      why: 'over a megabyte',
      body: JSON.stringify('x'.repeat(1_100_000)),
      type: 'application/json',
      status: 413,
      code: 'body-too-large',
    },
  ]
  test.each(wrongBodies)('$why: $status', async ({ body, type, status, code }) => {
    expect(await maya.send('POST', commands, { 'content-type': type }, body)).toMatchObject({ status, body: { code } })
  })

  const origins = [
    { from: 'a foreign page', headers: { origin: 'https://evil.example' }, passes: false },
    { from: 'a page without an origin', headers: { origin: 'null' }, passes: false },
    { from: 'a sibling site', headers: { 'sec-fetch-site': 'same-site' }, passes: false },
    { from: 'an own page', headers: { 'sec-fetch-site': 'same-origin' }, passes: true },
    { from: 'a program', headers: {}, passes: true },
  ]
  test.each(origins)('a command from $from passes: $passes', async ({ headers, passes }) => {
    const command = { type: 'AddLabel', labelId: 'l', name: 'l', color: 'teal' }
    const body = JSON.stringify({ commandId: 'origin', command })
    const answer = await maya.send('POST', commands, { ...JSON_TYPE, ...headers }, body)
    expect(answer.status).toBe(passes ? 200 : 403)
    if (!passes) expect(answer.body).toMatchObject({ code: 'wrong-origin' })
  })

  test('the own origin passes, whatever name the server is reached by', async () => {
    const body = JSON.stringify({
      commandId: 'own',
      command: { type: 'AddLabel', labelId: 'l2', name: 'l', color: 'teal' },
    })
    const answer = await maya.send('POST', commands, { ...JSON_TYPE, origin: api.baseUrl }, body)
    expect(answer.status).toBe(200)
  })

  test('an unknown address of the API is a problem, with the id that the log has', async () => {
    const answer = await maya.get('/api/nothing')
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect((answer.body as { requestId: string }).requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('a page of ours loads nothing from elsewhere and runs no inline script', async () => {
    const policy = (await api.anybody.get('/healthz')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('health is answered to anybody', async () => {
    expect((await api.anybody.get('/healthz')).body).toEqual({ status: 'ok' })
    expect((await api.anybody.get('/readyz')).body).toEqual({ status: 'ok' })
  })

  test('an idle connection is kept longer than a proxy keeps its own', async () => {
    const { headers } = await api.anybody.get('/healthz')
    expect(Number(headers.get('keep-alive')?.replace('timeout=', ''))).toBeGreaterThan(60)
  })

  test('a connection on which nothing was asked yet does not keep the process from stopping', async () => {
    const own = await apiUnderTest({ provider: 'sqlite' })
    const ahead = connect(Number(new URL(own.baseUrl).port), '127.0.0.1')
    await once(ahead, 'connect')
    const closed = once(ahead.resume(), 'close')
    await own.stop()
    await closed
  })

  test('a bug says nothing but its id', async () => {
    const broken = await apiUnderTest({ provider: 'sqlite' })
    const id = await newBoard(broken.as('maya'))
    await broken.deps.db.$executeRawUnsafe('DROP TABLE "ItemCommit"')
    await broken.deps.db.$executeRawUnsafe('DROP TABLE "Comment"')
    const answer = await broken.as('maya').get(`/api/boards/${id}/activity?itemId=i`)
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(Object.keys(answer.body as object).toSorted()).toEqual(['code', 'requestId', 'status', 'title', 'type'])
    await broken.stop()
  })

  test('a flood is refused per person', async () => {
    const limited = await apiUnderTest({ provider: 'sqlite', env: { RATE_LIMIT: '3' } })
    const statuses = async (user: string, count: number) => {
      const answers: number[] = []
      for (let i = 0; i < count; i++) answers.push((await limited.as(user).get('/api/boards')).status)
      return answers
    }
    expect(await statuses('maya', 5)).toEqual([200, 200, 200, 429, 429])
    expect(await statuses('noah', 1)).toEqual([200])
    await limited.stop()
  })
})
