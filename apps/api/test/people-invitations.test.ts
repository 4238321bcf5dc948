import type {
  BoardAnswer,
  BoardSummary,
  InvitationCreated,
  InvitationFacts,
  Me,
  OpenInvitation,
} from '@paceboard/contract'
import type { BoardId, CommandId, MemberId, Roles, SingleCommand } from '@paceboard/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROVIDERS } from './support/databases.ts'
import { type PeopleServer, startPeopleServer } from './support/people-server.ts'
import type { Visitor } from './support/visitor.ts'

const BOARD = 'spring-launch' as BoardId
const DAY = 86_400_000
const MEMBER: Roles = { champion: false, member: true, stakeholder: false, cast: false }
const INES = { name: 'Inès Roux', email: 'ines@example.org', password: 'trois pommes et un balai', locale: 'fr' }
const TOM = { ...INES, name: 'Tom Weber', email: 'tom@example.org', locale: 'en' }

describe.each(PROVIDERS)('invitations on %s', (provider) => {
  let server: PeopleServer
  let claire: Visitor
  let me: Me

  beforeEach(async () => {
    server = await startPeopleServer(provider, { PUBLIC_URL: 'http://board.example' })
    const made = await server.claire()
    claire = made.visitor
    me = made.me
    const wish = { boardId: BOARD, name: 'Spring launch', template: 'simple', locale: 'fr', timezone: 'UTC' }
    expect((await claire.post('/api/boards', wish)).status).toBe(201)
  })
  afterEach(() => server.stop())

  async function invite(email: string | null = null, roles: Roles = MEMBER, by = claire) {
    const { status, body } = await by.post<InvitationCreated>(`/api/boards/${BOARD}/invitations`, { email, roles })
    expect(status).toBe(201)
    const token = body.link.replace('http://board.example/invitation/', '')
    return { ...body, token, path: `/api/invitations/${token}` }
  }

  function accept(path: string, account: typeof INES | null, visitor = server.visitor()) {
    return visitor.post<{ boardId?: BoardId; code?: string }>(`${path}/accept`, { account })
  }

  /** Somebody with an account and a place on the board. */
  async function joined(account: typeof INES, roles: Roles = MEMBER): Promise<{ visitor: Visitor; id: MemberId }> {
    const visitor = server.visitor()
    const { path } = await invite(null, roles)
    expect((await accept(path, account, visitor)).status).toBe(201)
    const { body } = await visitor.get<Me>('/api/me')
    return { visitor, id: body.id as MemberId }
  }

  async function does(command: SingleCommand, by: string, admin = false): Promise<void> {
    const actor = { memberId: by as MemberId, admin }
    const commandId = crypto.randomUUID() as CommandId
    expect(await server.boards.execute(BOARD, { commandId, actor, command })).toMatchObject({ ok: true })
  }

  async function members() {
    const { body } = await claire.get<BoardAnswer>(`/api/boards/${BOARD}`)
    return body.board.members.filter((member) => member.removedAt === null).map((member) => member.name)
  }

  it('lets a new person join with a new account, signed in', async () => {
    const { path, token, expiresAt } = await invite(INES.email)
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(expiresAt).toBeGreaterThan(Date.now() + 6.9 * DAY)
    const facts = { boardName: 'Spring launch', invitedBy: me.name, email: INES.email, roles: MEMBER }
    expect((await server.visitor().get<InvitationFacts>(path)).body).toEqual(facts)

    const visitor = server.visitor()
    const reply = await accept(path, INES, visitor)
    expect([reply.status, reply.body]).toEqual([201, { boardId: BOARD }])
    expect((await visitor.get<Me>('/api/me')).body).toMatchObject({ name: INES.name, email: INES.email, admin: false })
    expect((await visitor.get<BoardSummary[]>('/api/boards')).body.map((board) => board.id)).toEqual([BOARD])
    expect(await members()).toEqual([me.name, INES.name])
  })

  it('lets somebody with an account join', async () => {
    const { visitor } = await joined(INES)
    const other = { boardId: 'autumn', name: 'Autumn', template: 'simple', locale: 'fr', timezone: 'UTC' }
    expect((await visitor.post('/api/boards', other)).status).toBe(201)
    const { body } = await visitor.post<InvitationCreated>('/api/boards/autumn/invitations', {
      email: me.email,
      roles: MEMBER,
    })
    const path = body.link.replace('http://board.example/invitation/', '/api/invitations/')
    const reply = await accept(path, null, claire)
    expect([reply.status, reply.body]).toEqual([200, { boardId: 'autumn' }])
    expect((await claire.get('/api/boards/autumn')).status).toBe(200)
  })

  it('keeps only the hash of the token', async () => {
    const { token, id } = await invite()
    const row = await server.db.invitation.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('works once: for the same person again, for nobody else', async () => {
    const { path } = await invite()
    const visitor = server.visitor()
    expect((await accept(path, INES, visitor)).status).toBe(201)
    const again = await accept(path, null, visitor)
    expect([again.status, again.body]).toEqual([200, { boardId: BOARD }])
    expect(await members()).toEqual([me.name, INES.name])

    const other = await accept(path, TOM)
    expect([other.status, other.body.code]).toEqual([410, 'invitation-gone'])
    expect((await server.visitor().get(path)).status).toBe(410)
    expect(await server.db.user.count({ where: { email: TOM.email } })).toBe(0)
  })

  it('gives one of many who accept at once the place', async () => {
    const { path } = await invite()
    const crowd = Array.from({ length: 8 }, (_, n) => accept(path, { ...TOM, email: `tom${n}@example.org` }))
    const statuses = (await Promise.all(crowd)).map((reply) => reply.status)
    expect(statuses.toSorted()).toEqual([201, 410, 410, 410, 410, 410, 410, 410])
    expect(await server.db.user.count()).toBe(2)
    expect(await members()).toEqual([me.name, TOM.name])
  })

  it('ends after seven days', async () => {
    const { path } = await invite()
    server.ahead = 7 * DAY
    expect((await server.visitor().get(path)).status).toBe(410)
    expect((await accept(path, INES)).body.code).toBe('invitation-gone')
    expect(await server.db.user.count()).toBe(1)
  })

  it('is listed while open and can be withdrawn', async () => {
    const first = await invite('someone@example.org')
    const second = await invite(null, { ...MEMBER, stakeholder: true })
    await accept(first.path, { ...INES, email: 'someone@example.org' })
    const list = `/api/boards/${BOARD}/invitations`
    const { body } = await claire.get<OpenInvitation[]>(list)
    expect(body).toEqual([
      {
        id: second.id,
        email: null,
        roles: { ...MEMBER, stakeholder: true },
        invitedBy: me.name,
        createdAt: expect.any(Number),
        expiresAt: second.expiresAt,
      },
    ])
    expect((await claire.send('DELETE', `${list}/${second.id}`)).status).toBe(204)
    expect((await claire.send('DELETE', `${list}/${second.id}`)).status).toBe(404)
    expect((await claire.send('DELETE', `${list}/${first.id}`)).status).toBe(404)
    expect((await claire.get(list)).body).toEqual([])
    expect((await accept(second.path, TOM)).body.code).toBe('invitation-gone')
  })

  it('is for the address that it names', async () => {
    const { path } = await invite(INES.email)
    const made = await accept(path, TOM)
    expect([made.status, made.body.code]).toEqual([403, 'invitation-for-another'])
    expect(await server.db.user.count()).toBe(1)
    const { visitor } = await joined(TOM)
    expect((await accept(path, null, visitor)).body.code).toBe('invitation-for-another')
    expect((await accept(path, { ...INES, email: 'INES@example.org' })).status).toBe(201)
  })

  it('asks to sign in when the address has an account, and when there is neither session nor account', async () => {
    await joined(INES)
    const { path } = await invite()
    const taken = await accept(path, INES)
    expect([taken.status, taken.body.code]).toEqual([409, 'email-taken'])
    const nobody = await accept(path, null)
    expect([nobody.status, nobody.body.code]).toEqual([401, 'not-signed-in'])
    expect((await accept(path, TOM)).status).toBe(201)
  })

  it('is worth as much as the right of who wrote it', async () => {
    const ines = await joined(INES, { ...MEMBER, champion: true })
    const { path } = await invite(null, MEMBER, ines.visitor)
    await does({ type: 'SetRoles', memberId: ines.id, roles: MEMBER }, me.id)
    expect((await server.visitor().get(path)).status).toBe(410)
    const refused = await accept(path, TOM)
    expect([refused.status, refused.body.code]).toEqual([410, 'invitation-gone'])
    expect(await server.db.user.count({ where: { email: TOM.email } })).toBe(0)
    const tom = await joined(TOM)
    await does({ type: 'RemoveMember', memberId: tom.id }, me.id)
    expect((await accept(path, null, tom.visitor)).body.code).toBe('invitation-gone')

    await does({ type: 'SetRoles', memberId: ines.id, roles: { ...MEMBER, champion: true } }, me.id)
    expect((await accept(path, null, tom.visitor)).status).toBe(200)
    expect(await members()).toEqual([me.name, INES.name, TOM.name])
  })

  it('does not bring back who has been removed since', async () => {
    const { path } = await invite()
    const visitor = server.visitor()
    await accept(path, INES, visitor)
    const { body } = await visitor.get<Me>('/api/me')
    await does({ type: 'RemoveMember', memberId: body.id as MemberId }, me.id)
    expect((await accept(path, null, visitor)).body.code).toBe('invitation-gone')
    expect((await accept(path, TOM)).body.code).toBe('invitation-gone')
    expect(await members()).toEqual([me.name])
  })

  it('is not used up by somebody who is on the board already', async () => {
    const { path } = await invite()
    expect((await accept(path, null, claire)).body).toEqual({ boardId: BOARD })
    expect((await accept(path, INES)).status).toBe(201)
  })

  it('is written by who may add people, with those roles', async () => {
    const { visitor } = await joined(INES)
    const path = `/api/boards/${BOARD}/invitations`
    const body = { email: null, roles: MEMBER }
    const refused = await visitor.post(path, body)
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed'])
    expect(refused.body.rejection).toEqual({ code: 'not-allowed', denial: 'only-keepers-people' })
    expect((await visitor.get(path)).status).toBe(403)
    expect((await visitor.send('DELETE', `${path}/any`)).status).toBe(403)
    expect((await server.visitor().post(path, body)).status).toBe(401)
    expect((await claire.post('/api/boards/elsewhere/invitations', body)).status).toBe(404)
    const none = await claire.post(path, { email: null, roles: { ...MEMBER, member: false } })
    expect([none.status, none.body.code]).toEqual([409, 'role-needed'])

    const stranger = server.visitor()
    const other = { boardId: 'autumn', name: 'Autumn', template: 'simple', locale: 'fr', timezone: 'UTC' }
    await claire.post('/api/boards', other)
    const { body: link } = await claire.post<InvitationCreated>('/api/boards/autumn/invitations', body)
    await accept(link.link.replace('http://board.example/invitation/', '/api/invitations/'), TOM, stranger)
    expect((await stranger.post(path, body)).status).toBe(404)
    expect((await stranger.get(path)).status).toBe(404)
  })

  it('answers an unknown link like one that is gone', async () => {
    for (const token of ['x', 'A'.repeat(43), '%00', 'é'.repeat(300)]) {
      expect((await server.visitor().get(`/api/invitations/${encodeURIComponent(token)}`)).status).toBe(410)
    }
  })
})
