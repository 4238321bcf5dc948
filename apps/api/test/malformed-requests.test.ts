import { request } from 'node:http'
import type { Problem } from '@paceboard/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/docs/document.ts'
import { PROVIDERS } from './support/databases.ts'
import { type PeopleServer, startPeopleServer } from './support/people-server.ts'
import { rowCounts } from './support/row-counts.ts'
import type { Reply, Visitor } from './support/visitor.ts'

const PROBLEM = 'application/problem+json; charset=utf-8'

/** Ids that cannot be one, as they stand in an address. */
const BAD_IDS = [
  '%00',
  'a%00b',
  '%FF',
  '%E0%A4%A',
  'a%20b',
  '..%2f..%2fetc',
  '%F0%9F%98%80',
  '%ed%a0%80',
  'x'.repeat(5000),
]
/** Could be ids, but nothing is called so. */
const STRANGE_IDS = ['__proto__', 'constructor', '0', '-1', 'null']

const BAD_NUMBERS = [
  'x',
  '-1',
  '1.5',
  'NaN',
  'Infinity',
  '-Infinity',
  '2147483648',
  '9007199254740991',
  '9'.repeat(30),
  '1&{key}=2',
  '%00',
]
const BAD_DAYS = [
  'x',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-99-99',
  '1',
  '',
  '%00',
  '2026-02-01&{key}=2026-02-02',
]
const BAD_WORDS = ['%00', 'a%00b', 'x'.repeat(5000), '%F0%9F%98%80', 'a&{key}=b']

const BAD_QUERIES: Readonly<Record<string, readonly string[]>> = {
  after: BAD_NUMBERS,
  before: BAD_NUMBERS,
  limit: [...BAD_NUMBERS, '0', '1001'],
  itemId: BAD_WORDS,
  from: BAD_DAYS,
  to: BAD_DAYS,
  locale: ['de', '', '%00', 'fr&{key}=en'],
  windowId: BAD_WORDS,
  type: BAD_WORDS,
  label: BAD_WORDS,
  person: BAD_WORDS,
  column: BAD_WORDS,
  campaign: BAD_WORDS,
  pace: ['walk', '', '%00', 'none&{key}=sprint'],
  series: ['wip', '', '%00', 'band&{key}=band'],
  use: ['resting', '', '%00', 'waiting&{key}=working'],
  reason: ['rain', '', '%00', 'supplier&{key}=access'],
  day: BAD_DAYS,
  days: [...BAD_NUMBERS, '0', '731'],
  items: [...BAD_NUMBERS, '0', '5001'],
  average: [...BAD_NUMBERS, '0', '366'],
  p85: [...BAD_NUMBERS, '0', '366'],
  min: [...BAD_NUMBERS, '0'],
  max: [...BAD_NUMBERS, '0'],
  size: [...BAD_NUMBERS, '0', '501'],
  kind: ['meetings', '', '%00', 'checkIns&{key}=milestones'],
  approver: BAD_WORDS,
  verdict: ['perhaps', '', '%00', 'approved&{key}=refused'],
  sampling: ['weeks', '', '%00', 'days&{key}=auto'],
  team: ['alone', '', '%00', 'apart&{key}=together'],
  people: ['a', 'a:', ':2', 'a:b', '%00', 'a:2&{key}=b:3'],
}

/** What an address cannot be asked without, besides the key that is tried. */
function needed(keys: readonly string[], tried: string): string {
  const usual: Record<string, string> = {}
  if (keys.includes('series')) Object.assign(usual, { series: 'wipEndOfDay', day: '2026-03-01' })
  if (keys.includes('kind')) usual.kind = keys.includes('approver') ? 'waiting' : 'checkIns'
  // What happened since a day cannot be asked without it.
  if (keys.includes('from') && !keys.includes('to')) usual.from = '2026-03-01'
  if (keys.includes('campaign') && !['days', 'items', 'campaign'].includes(tried)) usual.items = '5'
  delete usual[tried]
  return Object.entries(usual)
    .map(([key, value]) => `&${key}=${value}`)
    .join('')
}

describe.each(PROVIDERS)('a request that makes no sense on %s', (provider) => {
  let server: PeopleServer
  let claire: Visitor
  let before: Awaited<ReturnType<typeof rowCounts>>
  beforeAll(async () => {
    server = await startPeopleServer(provider)
    claire = (await server.claire()).visitor
    const board = { boardId: 'board', name: 'Board', template: 'simple', locale: 'en', timezone: 'UTC' }
    await claire.post('/api/boards', board)
    before = await rowCounts(server.db)
  })
  afterAll(async () => {
    expect(await rowCounts(server.db)).toEqual(before)
    await server.stop()
  })

  function expectProblem({ status, headers, body }: Reply<Problem>, what: string): Problem {
    expect(status, what).toBeGreaterThanOrEqual(400)
    expect(status, what).toBeLessThan(500)
    expect(headers.get('content-type'), what).toBe(PROBLEM)
    expect(body.status, what).toBe(status)
    return body
  }

  const withIds = endpoints.filter(({ path }) => path.includes('{'))
  test.each(withIds)('$method $path: ids that name nothing', async ({ method, path, params, body }) => {
    for (const param of Object.keys(params?.shape ?? {})) {
      for (const id of [...BAD_IDS, ...STRANGE_IDS]) {
        const there = path
          .replace(`{${param}}`, id)
          .replace('{boardId}', 'board')
          .replaceAll(/\{\w+\}/g, 'nothing')
        const reply = await claire.send(method.toUpperCase(), there, body ? {} : undefined)
        expectProblem(reply, there.slice(0, 100))
      }
    }
  })

  const withQuery = endpoints.filter(({ query }) => query)
  test.each(withQuery)('$method $path: query values that cannot be', async ({ path, query }) => {
    const there = path.replace('{boardId}', 'board')
    const keys = Object.keys(query?.shape ?? {})
    for (const key of keys) {
      const values = BAD_QUERIES[key]
      if (!values) throw new Error(`no bad values for ${key}`)
      for (const value of values) {
        const asked = `${there}?${key}=${value.replace('{key}', key)}${needed(keys, key)}`
        const { code, errors = [] } = expectProblem(await claire.get(asked), asked.slice(0, 100))
        expect({ asked, code, fields: [...new Set(errors.map((one) => one.field))] }).toMatchObject({
          code: 'bad-input',
          fields: [key],
        })
      }
    }
    for (const key of ['surprise', '__proto__', 'constructor']) {
      const { errors } = expectProblem(await claire.get(`${there}?${key}=1${needed(keys, key)}`), key)
      expect(errors).toEqual([{ field: key, message: expect.any(String) }])
    }
  })

  test('a number beyond the log is no mistake: there is nothing there', async () => {
    const commits = await claire.get('/api/boards/board/commits?after=2147483647')
    expect(commits).toMatchObject({ status: 200, body: { commits: [] } })
    const activity = await claire.get<{ commits: unknown[] }>('/api/boards/board/activity?before=2147483647')
    expect(activity.body.commits).toHaveLength(1)
    const stream = await claire.get('/api/boards/board/stream?after=2147483647')
    expect(stream).toMatchObject({ status: 200, body: expect.stringContaining('event: resync') })
  })

  test('a stream from a place that cannot be', async () => {
    const path = '/api/boards/board/stream'
    for (const id of ['x', '-1', '1.5', 'NaN', 'Infinity', '2147483648', '1, 2', '1;2', 'é', 'x'.repeat(5000)]) {
      const reply = await claire.send('GET', path, undefined, { 'last-event-id': id })
      const { errors } = expectProblem(reply, id.slice(0, 100))
      expect(
        errors?.map((one) => one.field),
        id,
      ).toEqual(['after'])
    }
  })

  const withBody = endpoints.filter(({ body }) => body)
  test.each(withBody)('$method $path: bodies that are none', async ({ method, path }) => {
    const there = path.replace('{boardId}', 'board').replaceAll(/\{\w+\}/g, 'nothing')
    const send = (body: string | undefined, headers: Record<string, string> = {}) =>
      claire.sendText(method.toUpperCase(), there, body, headers)
    const codeOf = async (reply: Promise<Reply<Problem>>) => expectProblem(await reply, there).code

    for (const text of ['{', '{"a":1,}', "{'a':1}", 'undefined', '{} {}', '\u0000', '["\\x"]', '{"a":']) {
      expect(await codeOf(send(text)), text).toBe('bad-json')
    }
    expect(await codeOf(send('[]')), 'a list').toBe('bad-input')
    expect(await codeOf(send('null')), 'null').toBe('bad-input')
    expect(await codeOf(send(JSON.stringify({ text: 'x'.repeat(1_100_000) })))).toBe('body-too-large')
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      '@',
    ]) {
      expect(await codeOf(send('{}', { 'content-type': type })), type).toBe('unsupported-type')
    }
    expect(await codeOf(send('{}', { 'content-type': 'application/json; charset=latin9' }))).toBe('unsupported-type')
    expect(await codeOf(send('{}', { 'content-encoding': 'nonsense' }))).toBe('unsupported-type')
    expect(await codeOf(send('{}', { 'content-encoding': 'gzip' })), 'no gzip').toBe('bad-json')
    expect(await codeOf(send(undefined)), 'nothing').toBe('unsupported-type')
  })

  test('an upload that is none', async () => {
    const path = '/api/imports/trello'
    const form = { 'content-type': 'multipart/form-data; boundary=b' }
    const part = (content: string, end = '--b--') =>
      `--b\r\ncontent-disposition: form-data; name="file"; filename="x.json"\r\n\r\n${content}\r\n${end}\r\n`
    const tries: readonly (readonly [string, Record<string, string>])[] = [
      ['{}', { 'content-type': 'application/json' }],
      ['', { 'content-type': 'multipart/form-data' }],
      ['garbage', form],
      [part('{}', ''), form],
      [part('').replace('name="file"', 'name="other"'), form],
      [part(''), form],
      [part('\u0000'), form],
      [part('['.repeat(100_000)), form],
      [part('{"id":"x","name":7,"lists":{},"cards":null}'), form],
      [part('{"id":"x","name":"n","lists":[{"id":"\\u0000"}],"cards":[]}'), form],
    ]
    for (const [body, headers] of tries) {
      const { errors = [], code } = expectProblem(await claire.sendText('POST', path, body, headers), body.slice(0, 80))
      if (code !== 'unsupported-type') expect(errors.length, body.slice(0, 80)).toBeGreaterThan(0)
    }
  })

  test('headers that make no sense', async () => {
    const me = (headers: Record<string, string>) => server.visitor().send('GET', '/api/me', undefined, headers)
    for (const cookie of ['paceboard.session_token=%', 'paceboard.session_token=a.b', '=', ';;;', 'x'.repeat(6000)]) {
      expectProblem(await me({ cookie }), cookie.slice(0, 100))
    }
    for (const origin of ['null', 'http://[', 'https://evil.example', 'é']) {
      const reply = await claire.send('POST', '/api/boards', {}, { origin })
      expect(expectProblem(reply, origin).code).toBe('wrong-origin')
    }
  })

  test.each([
    ['headers that are enormous', { 'x-junk': 'x'.repeat(100_000) }],
    ['two lengths of one body', { 'content-length': '1', 'transfer-encoding': 'chunked' }],
  ])('%s', async (_what, headers) => {
    const answer = await rawRequest(server.url, headers)
    expect(answer).toMatchObject({ status: 400, type: PROBLEM, body: { errors: [{ field: 'headers' }] } })
  })
})

/** Sends headers that `fetch` would refuse to. */
function rawRequest(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; type: string | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(`${url}/api/me`, { method: 'POST', headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const isJson = text.startsWith('{')
      const type = response.headers['content-type']
      resolve({ status: response.statusCode, type, body: isJson ? JSON.parse(text) : text })
    })
    sent.on('error', reject)
    sent.end()
  })
}
