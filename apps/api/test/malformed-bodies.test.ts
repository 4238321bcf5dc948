import type { Problem } from '@paceboard/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/docs/document.ts'
import { PROVIDERS } from './support/databases.ts'
import { EVERY_COMMAND } from './support/every-command.ts'
import { namesOn } from './support/full-board.ts'
import { CLAIRE, type PeopleServer, startPeopleServer } from './support/people-server.ts'
import { rowCounts } from './support/row-counts.ts'
import { mistakes, type Spoiled, spoil } from './support/spoil.ts'
import type { Visitor } from './support/visitor.ts'

const roles = { champion: false, member: true, stakeholder: false, cast: false }
const account = { name: 'Zoe', email: 'zoe@example.org', password: 'a long enough password', locale: 'fr' }
const person = { sourceId: 'trello', userId: 'account' }
const place = { boardId: 'new', name: 'New', locale: 'en', timezone: 'Europe/Paris' }

/** A valid body of every address that takes one. */
const statuses = { 'status-1': 'active' }
const mapping = { uses: ['stage'], kinds: ['active'], statuses, dateOrder: 'dmy', timezone: 'UTC' }
const BODIES: Readonly<Record<string, unknown>> = {
  'post /api/setup': account,
  'post /api/auth/sign-in/email': { email: CLAIRE.email, password: CLAIRE.password },
  'post /api/auth/change-password': { currentPassword: CLAIRE.password, newPassword: 'another long password' },
  'patch /api/me': { name: 'Claire', locale: 'fr', theme: 'dark' },
  'post /api/boards/{boardId}/invitations': { email: account.email, roles },
  'post /api/invitations/{token}/accept': { account },
  'post /api/boards': { ...place, template: 'simple' },
  'post /api/boards/{boardId}/presence': { windowId: 'window', itemId: 'item' },
  'post /api/boards/{boardId}/notifications/read': { upTo: 1 },
  'post /api/imports/{importId}': { ...place, kinds: { list: 'active' }, typeLabels: ['label'], members: [person] },
  'post /api/imports/board/{importId}': { boardId: 'other', name: 'Other', members: [person] },
  'post /api/imports/csv/{importId}': { boardId: 'other', name: 'Other', mapping, wrongRows: 'stop' },
  'post /api/imports/jira/{importId}': {
    ...{ boardId: 'other', name: 'Other', timezone: 'UTC', statuses, members: [person], wrongRows: 'stop' },
  },
  'post /api/imports/csv/{importId}/preview': { mapping },
}

const COMMANDS = EVERY_COMMAND.map(({ what, command }) => ({ what, command: command(namesOn('a')) }))
const BATCH = { type: 'Batch', commands: COMMANDS.slice(0, 3).map(({ command }) => command) }

describe.each(PROVIDERS)('a body with a mistake on %s', (provider) => {
  let server: PeopleServer
  let claire: Visitor
  let before: Awaited<ReturnType<typeof rowCounts>>
  beforeAll(async () => {
    server = await startPeopleServer(provider)
    claire = (await server.claire()).visitor
    await claire.post('/api/boards', { ...(BODIES['post /api/boards'] as object), boardId: 'board' })
    before = await rowCounts(server.db)
  })
  afterAll(() => server.stop())

  /** 400, a problem document that names the field, and nothing else. */
  async function expectRefused(method: string, path: string, { what, field, text }: Spoiled): Promise<void> {
    // A record of lists or statuses may have any key, and leaves this one out.
    if (/(^|\.)(kinds|statuses)\.__proto__$/.test(field)) return
    const { status, body, headers } = await claire.sendText(method, path, text)
    const { code, errors = [] } = body as Problem
    const told = {
      what,
      field,
      status,
      code,
      type: headers.get('content-type'),
      fields: errors.map((one) => one.field),
    }
    expect(told).toMatchObject({ status: 400, code: 'bad-input', type: 'application/problem+json; charset=utf-8' })
    expect(
      told.fields.some((one) => isAbout(one, field)),
      JSON.stringify(told).slice(0, 500),
    ).toBe(true)
  }

  test('every address that takes a body is tried', () => {
    const known = [...Object.keys(BODIES), 'post /api/boards/{boardId}/commands']
    const taking = endpoints.filter(({ body }) => body).map(({ method, path }) => `${method} ${path}`)
    expect(known.toSorted()).toEqual(taking.toSorted())
  })

  test.each(Object.entries(BODIES))('%s', async (address, valid) => {
    const [method = '', path = ''] = address.split(' ')
    const there = path.replace('{boardId}', 'board').replace('{token}', 'token').replace('{importId}', 'import')
    await fc.assert(
      fc.asyncProperty(mistakes, (mistake) => expectRefused(method.toUpperCase(), there, spoil(valid, mistake))),
      { numRuns: 50 },
    )
    expect(await rowCounts(server.db)).toEqual(before)
  })

  test.each([...COMMANDS, { what: 'several at once', command: BATCH }])('command: $what', async ({ command }) => {
    const valid = { commandId: 'command', command }
    await fc.assert(
      fc.asyncProperty(mistakes, (mistake) =>
        expectRefused('POST', '/api/boards/board/commands', spoil(valid, mistake)),
      ),
      { numRuns: 12 },
    )
    expect(await rowCounts(server.db)).toEqual(before)
  })
})

/** The field itself, one inside it, or, when what it holds decides what else is right, the one around it. */
function isAbout(told: string, field: string): boolean {
  const inside = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`)
  return field === '' ? told === 'body' : inside(told, field) || inside(field, told)
}
