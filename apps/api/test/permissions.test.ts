import { randomUUID } from 'node:crypto'
import {
  type BoardId,
  boardPolicy,
  type Commit,
  type Denial,
  mayDo,
  type SingleCommand,
  standingOf,
} from '@paceboard/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/docs/document.ts'
import type { Answer, ApiClient } from './support/api-client.ts'
import { type ApiUnderTest, apiUnderTest } from './support/api-under-test.ts'
import { memberId } from './support/boards.ts'
import { EVERY_COMMAND } from './support/every-command.ts'
import { copyOf, fullBoard, logOf, type Names, NOW, namesOn, othersOn } from './support/full-board.ts'

const MEMBERS = [
  { role: 'owner', user: 'claire', names: namesOn('a') },
  { role: 'champion', user: 'max', names: namesOn('a') },
  { role: 'member', user: 'mona', names: namesOn('a') },
  { role: 'stakeholder', user: 'sam', names: namesOn('a') },
  { role: 'cast on an own item', user: 'cora', names: namesOn('a') },
  { role: "cast on another's item", user: 'cora', names: othersOn('a') },
  { role: 'administrator who is a member', user: 'admin-ada', names: namesOn('a') },
] as const
const STRANGERS = ['zoe', 'admin-zed']

/** What must be refused whatever the policy's code says (domain A0.2). */
const REFUSED: readonly (readonly [role: string, what: string, denial: Denial])[] = [
  ['owner', 'set a limit', 'only-champion-limits'],
  ['owner', 'add a column', 'only-champion-configures'],
  ['owner', 'give the flag', 'only-champion-hands-over'],
  ['champion', 'rank', 'only-owner-ranks'],
  ['champion', 'answer a suggestion', 'only-owner-answers'],
  ['champion', 'mark expedite', 'only-owner-expedites'],
  ['champion', 'hand over the backlog', 'only-owner-hands-over'],
  ['member', 'rank', 'only-owner-ranks'],
  ['member', 'create in flight', 'only-owner-places'],
  ['member', 'set a limit', 'only-champion-limits'],
  ['member', 'remove a member', 'only-keepers-people'],
  ['member', 'archive a type', 'only-champion-or-owner-types'],
  ['stakeholder', 'ask for approval', 'team-only'],
  ['stakeholder', 'withdraw', 'team-only'],
  ['cast on an own item', 'answer', 'only-approvers-answer'],
  ['administrator who is a member', 'answer', 'only-approvers-answer'],
  ['stakeholder', 'move', 'team-only'],
  ['stakeholder', 'edit', 'team-only'],
  ['stakeholder', 'edit a comment', 'only-own-comments'],
  ["cast on another's item", 'move', 'only-own-items'],
  ["cast on another's item", 'edit', 'only-own-items'],
  ['cast on an own item', 'assign', 'team-only'],
  ['administrator who is a member', 'set a limit', 'only-champion-limits'],
  ['administrator who is a member', 'rank', 'only-owner-ranks'],
]

/** What knows no such id and has nothing to do with it: nothing changes, or a thing lands last in its column. */
const HARMLESS: readonly (readonly [what: string, key: keyof Names])[] = [
  ['create in flight', 'item'],
  ['reorder', 'item'],
  ['remove a partner', 'partner'],
  ['unlabel', 'worn'],
]

describe('who may do what, through HTTP', () => {
  let api: ApiUnderTest
  let id: BoardId
  let log: readonly Commit[]
  beforeAll(async () => {
    api = await apiUnderTest({ provider: 'sqlite', clock: () => NOW })
    id = await fullBoard(api, 'a')
    log = await logOf(api, id)
  })
  afterAll(() => api.stop())

  async function denialOf(user: string, command: SingleCommand): Promise<Denial | null> {
    const at = await api.deps.boards.current(id)
    if (!at) throw new Error('the board is there')
    const actor = { memberId: memberId(user), admin: user.startsWith('admin') }
    return mayDo(at.board, standingOf(at.board, actor, NOW), command)
  }

  async function expectNothingWritten(): Promise<void> {
    expect((await logOf(api, id)).length).toBe(log.length)
  }

  test('every command is asked', () => {
    const asked = new Set(EVERY_COMMAND.map(({ command }) => command(namesOn('a')).type))
    expect([...asked, 'AddMember'].sort()).toEqual(Object.keys(boardPolicy).sort())
    for (const [role, what] of REFUSED) {
      expect(MEMBERS.map((one) => one.role)).toContain(role)
      expect(EVERY_COMMAND.map((one) => one.what)).toContain(what)
    }
  })

  describe.each(MEMBERS)('$role', ({ role, user, names }) => {
    test.each(EVERY_COMMAND)('$what', async ({ what, command }) => {
      const wanted = command(names)
      const denial = await denialOf(user, wanted)
      const always = REFUSED.find(([who, which]) => who === role && which === what)
      if (always) expect(denial).toBe(always[2])
      if (denial === null) {
        const board = await copyOf(api, log, `b-${randomUUID()}`)
        const answer = await api.as(user).command(board, wanted)
        expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: { seq: log.length + 1 } })
        return
      }
      const batch = { type: 'Batch', commands: [wanted] } as const
      for (const sent of [wanted, batch]) {
        const { status, body } = await api.as(user).command(id, sent)
        expect({ status, body }).toMatchObject({ status: 403, body: { code: 'not-allowed', rejection: { denial } } })
      }
      await expectNothingWritten()
    })
  })

  test.each(STRANGERS)('%s is no member: the board is not there, whatever is asked', async (user) => {
    for (const { what, command } of EVERY_COMMAND) {
      const { status, body } = await api.as(user).command(id, command(namesOn('a')))
      expect({ what, status, body }).toMatchObject({ what, status: 404, body: { code: 'not-found' } })
    }
    for (const answer of await readsOf(api.as(user), id)) expect(answer).toMatchObject({ status: 404 })
    const unknown = await api.as(user).command('nowhere', { type: 'ArchiveItem', itemId: 'x' as never })
    const hidden = await api.as(user).command(id, { type: 'ArchiveItem', itemId: 'x' as never })
    expect(withoutId(hidden)).toEqual(withoutId(unknown))
    await expectNothingWritten()
  })

  test('nobody is signed in: 401, whatever is asked', async () => {
    for (const { command } of EVERY_COMMAND) {
      const { status, body } = await api.anybody.command(id, command(namesOn('a')))
      expect({ status, body }).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    }
    for (const answer of await readsOf(api.anybody, id)) expect(answer).toMatchObject({ status: 401 })
    await expectNothingWritten()
  })

  test('nobody joins by a command, not even an administrator', async () => {
    const roles = { champion: false, member: true, stakeholder: false, cast: false }
    const join = { type: 'AddMember', memberId: memberId('zoe'), name: 'Zoe', roles } as const
    for (const [user, status] of [
      ['claire', 400],
      ['admin-ada', 400],
      ['zoe', 404],
      ['admin-zed', 404],
    ] as const) {
      expect(await api.as(user).command(id, join)).toMatchObject({ status })
      expect(await api.as(user).command(id, { type: 'Batch', commands: [join] })).toMatchObject({ status })
    }
    await expectNothingWritten()
  })

  describe('things of another board', () => {
    const ours = namesOn('a')
    const theirs = { ...namesOn('b'), mate: 'bea', partner: 'bea', heir: 'bea' }
    const keys = Object.keys(ours) as (keyof Names)[]
    const named = EVERY_COMMAND.flatMap(({ what, command }) =>
      keys
        .filter((key) => JSON.stringify(command(ours)) !== JSON.stringify(command({ ...ours, [key]: 'x' })))
        .map((key) => ({ what, key, command })),
    )
    let foreign: BoardId
    beforeAll(async () => {
      foreign = await fullBoard(api, 'b')
    })

    test.each(named)('$what: $key', async ({ what, key, command }) => {
      const may = await whoMay(command(ours))
      const before = await logOf(api, foreign)
      const outcomeOf = async (name: string) => {
        const board = await copyOf(api, log, `b-${randomUUID()}`)
        const answer = await api.as(may).command(board, command({ ...ours, [key]: name }))
        const news = (await logOf(api, board)).slice(log.length)
        return { status: answer.status, code: codeOf(answer), events: news.flatMap((commit) => commit.events) }
      }
      const outcome = await outcomeOf(theirs[key])
      expect(outcome).toEqual(await outcomeOf('nowhere'))
      expect(JSON.stringify(outcome.events)).not.toContain(theirs[key])
      const harmless = HARMLESS.some(([which, name]) => which === what && name === key)
      expect(outcome.status, outcome.code).toBe(harmless ? 200 : outcome.code === 'neighbour-gone' ? 409 : 410)
      expect(await logOf(api, foreign)).toEqual(before)
    })

    /** Somebody whom the policy lets do it, so that the id alone is refused. */
    async function whoMay(command: SingleCommand): Promise<string> {
      for (const { user } of MEMBERS) if ((await denialOf(user, command)) === null) return user
      throw new Error(`nobody may ${command.type}`)
    }

    test('are not read either', async () => {
      const claire = api.as('claire')
      expect(await claire.get(`/api/boards/${id}/items/${theirs.item}`)).toMatchObject({ status: 404 })
      const activity = await claire.get(`/api/boards/${id}/activity?itemId=${theirs.item}`)
      expect(activity.body).toEqual({ commits: [], next: null })
    })
  })
})

/** Everything that can be read of a board. */
function readsOf(client: ApiClient, id: BoardId): Promise<readonly Answer[]> {
  const paths = endpoints
    .filter(({ method, path, tag }) => method === 'get' && path.includes('{boardId}') && tag !== 'People')
    .map(({ path }) => path.replace('{boardId}', id).replace('{itemId}', 'a-own'))
  expect(paths.length).toBeGreaterThan(6)
  return Promise.all(paths.map((path) => client.get(path)))
}

function codeOf({ body }: Answer): string | undefined {
  return (body as { code?: string }).code
}

function withoutId({ status, body }: Answer) {
  return { status, body: { ...(body as object), requestId: null } }
}
