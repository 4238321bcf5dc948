import type { Me, SessionFacts } from '@paceboard/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROVIDERS } from './support/databases.ts'
import { CLAIRE, type PeopleServer, startPeopleServer } from './support/people-server.ts'

const DAY = 86_400_000
const NEW_PASSWORD = 'une autre phrase secrète'
const { name: _name, ...CREDENTIALS } = CLAIRE

describe.each(PROVIDERS)('accounts on %s', (provider) => {
  let server: PeopleServer
  beforeEach(async () => {
    server = await startPeopleServer(provider)
  })
  afterEach(() => server.stop())

  it('makes exactly one first admin, however many ask at once', async () => {
    expect((await server.visitor().get('/api/setup')).body).toEqual({ needed: true })
    const asked = Array.from({ length: 20 }, (_, n) =>
      server.visitor().post('/api/setup', { ...CLAIRE, email: `claire${n}@example.org`, locale: 'fr' }),
    )
    const replies = await Promise.all(asked)
    const made = replies.filter((reply) => reply.status === 201)
    expect(made).toHaveLength(1)
    for (const reply of replies.filter((one) => one.status !== 201)) {
      expect(reply.status).toBe(409)
      expect(reply.body.code).toBe('setup-done')
    }
    expect(await server.db.user.count()).toBe(1)
    expect(await server.db.account.count()).toBe(1)
    expect((await server.visitor().get('/api/setup')).body).toEqual({ needed: false })
  })

  it('signs the first admin in at once', async () => {
    const { visitor, me } = await server.claire()
    expect(me).toMatchObject({ name: CLAIRE.name, email: CLAIRE.email, admin: true, locale: 'fr', theme: 'system' })
    expect((await visitor.get<Me>('/api/me')).body).toEqual(me)
  })

  it('keeps the password as argon2id and nothing of it in the answers', async () => {
    const { me } = await server.claire()
    const account = await server.db.account.findFirstOrThrow({ where: { userId: me.id } })
    expect(account.password).toMatch(/^\$argon2id\$/)
    expect(JSON.stringify(me)).not.toContain('password')
  })

  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    await server.claire()
    const { headers } = await server.visitor().post('/api/auth/sign-in/email', CREDENTIALS)
    const [cookie] = headers.getSetCookie()
    expect(cookie).toMatch(/^paceboard\.session_token=/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).toMatch(/; Max-Age=604800/)
    expect(cookie).not.toMatch(/; Secure/)
  })

  it('signs in whatever the case of the address, and out', async () => {
    await server.claire()
    const visitor = server.visitor()
    const signIn = await visitor.post<Me>('/api/auth/sign-in/email', { ...CREDENTIALS, email: 'Claire@Example.org' })
    expect(signIn.status).toBe(200)
    expect(signIn.body.name).toBe(CLAIRE.name)
    expect(JSON.stringify(signIn.body)).not.toContain('token')
    const kept = new Map(visitor.cookies)

    expect((await visitor.post('/api/auth/sign-out', {})).status).toBe(204)
    expect(visitor.cookies.size).toBe(0)
    for (const [key, value] of kept) visitor.cookies.set(key, value)
    const after = await visitor.get('/api/me')
    expect(after.status).toBe(401)
    expect(after.body.code).toBe('not-signed-in')
  })

  it('answers a wrong password and an unknown address alike', async () => {
    await server.claire()
    const wrong = await server.visitor().post('/api/auth/sign-in/email', { ...CREDENTIALS, password: 'not this one' })
    const unknown = await server.visitor().post('/api/auth/sign-in/email', { ...CREDENTIALS, email: 'x@example.org' })
    expect(wrong.status).toBe(401)
    expect(wrong.body.code).toBe('bad-credentials')
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' })
  })

  it('stops guessing after ten tries a minute, even with the right password', async () => {
    await server.claire()
    const visitor = server.visitor()
    for (let n = 0; n < 10; n++) {
      const guess = await visitor.post('/api/auth/sign-in/email', { ...CREDENTIALS, password: `guess number ${n}` })
      expect(guess.status).toBe(401)
    }
    const forged = { 'x-client-address': '10.0.0.1', 'x-forwarded-for': '10.0.0.2', 'x-real-ip': '10.0.0.3' }
    const stopped = await visitor.post('/api/auth/sign-in/email', CREDENTIALS, forged)
    expect(stopped.status).toBe(429)
    expect(stopped.body.code).toBe('too-many-requests')
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('has no way to sign up', async () => {
    await server.claire()
    const stranger = { ...CLAIRE, email: 'stranger@example.org', callbackURL: '/' }
    const paths = [
      'sign-up/email',
      'sign-up',
      'sign-in/social',
      'sign-in/anonymous',
      'callback/github',
      'sign-up/email/',
    ]
    const others = ['update-user', 'delete-user', 'change-email', 'reset-password', 'request-password-reset']
    for (const path of [...paths, ...others, 'list-sessions', 'ok', 'error', '../auth/sign-up/email']) {
      for (const method of ['GET', 'POST']) {
        const reply = await server.visitor().send(method, `/api/auth/${path}`, method === 'GET' ? undefined : stranger)
        expect(reply.status, `${method} ${path}`).toBe(404)
        expect(reply.body.code).toBe('not-found')
      }
    }
    expect(await server.db.user.count()).toBe(1)
  })

  it('refuses what another site makes a browser send', async () => {
    const { visitor } = await server.claire()
    const foreign = { origin: 'https://evil.example' }
    for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password', '/api/setup']) {
      const reply = await visitor.post(path, CREDENTIALS, foreign)
      expect(reply.status).toBe(403)
      expect(reply.body.code).toBe('wrong-origin')
    }
    expect((await visitor.get('/api/me')).status).toBe(200)
  })

  it('ends a session after seven days without use, and prolongs it when the app is opened', async () => {
    const { visitor, me } = await server.claire()
    const row = await server.db.session.findFirstOrThrow({ where: { userId: me.id } })
    await server.db.session.update({ where: { id: row.id }, data: { expiresAt: new Date(Date.now() + 2 * DAY) } })
    const opened = await visitor.get('/api/me')
    expect(opened.headers.getSetCookie().join()).toContain('Max-Age=604800')
    const prolonged = await server.db.session.findUniqueOrThrow({ where: { id: row.id } })
    expect(prolonged.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6.9 * DAY)

    server.ahead = 8 * DAY
    expect((await visitor.get('/api/sessions')).status).toBe(401)
    await server.visitor().post('/api/auth/sign-in/email', CREDENTIALS)
    expect(await server.db.session.count({ where: { id: row.id } })).toBe(0)
  })

  it('lists sessions and ends one at once', async () => {
    const { visitor } = await server.claire()
    const elsewhere = server.visitor()
    await elsewhere.post('/api/auth/sign-in/email', CREDENTIALS, { 'user-agent': 'Elsewhere/1.0' })
    expect((await elsewhere.get('/api/sessions')).status).toBe(200)

    const { body: list } = await visitor.get<SessionFacts[]>('/api/sessions')
    expect(list.map((one) => [one.current, one.userAgent])).toEqual(
      expect.arrayContaining([
        [true, 'node'],
        [false, 'Elsewhere/1.0'],
      ]),
    )
    const other = list.find((one) => !one.current)
    expect((await visitor.send('DELETE', `/api/sessions/${other?.id}`)).status).toBe(204)
    expect((await elsewhere.get('/api/sessions')).status).toBe(401)
    for (const gone of [other?.id, '%00', 'x'.repeat(500)]) {
      expect((await visitor.send('DELETE', `/api/sessions/${gone}`)).status).toBe(404)
    }
    expect((await visitor.get('/api/sessions')).status).toBe(200)
  })

  it('notices within five seconds what another process has ended', async () => {
    const { visitor, me } = await server.claire()
    expect((await visitor.get('/api/sessions')).status).toBe(200)
    await server.db.session.deleteMany({ where: { userId: me.id } })
    expect((await visitor.get('/api/sessions')).status).toBe(200)
    server.ahead = 5000
    expect((await visitor.get('/api/sessions')).status).toBe(401)
  })

  it('refuses a cookie that we did not sign', async () => {
    const { visitor } = await server.claire()
    const [name = '', value = ''] = [...visitor.cookies][0] ?? []
    const [token] = decodeURIComponent(value).split('.')
    for (const forged of [`${token}.${'A'.repeat(43)}=`, `${token}`, `${token}.`, 'x'.repeat(4000)]) {
      const stranger = server.visitor()
      stranger.cookies.set(name, encodeURIComponent(forged))
      expect((await stranger.get('/api/sessions')).status).toBe(401)
    }
  })

  it('changes the password, ends other sessions and keeps this one', async () => {
    const { visitor } = await server.claire()
    const elsewhere = server.visitor()
    await elsewhere.post('/api/auth/sign-in/email', CREDENTIALS)
    expect((await elsewhere.get('/api/me')).status).toBe(200)
    const path = '/api/auth/change-password'

    const wrong = await visitor.post(path, { currentPassword: 'not this one', newPassword: NEW_PASSWORD })
    expect([wrong.status, wrong.body.code]).toEqual([401, 'bad-credentials'])
    const weak = await visitor.post(path, { currentPassword: CLAIRE.password, newPassword: 'Claire Martin 1!' })
    expect([weak.status, weak.body.code]).toEqual([400, 'weak-password'])
    const stranger = await server.visitor().post(path, {})
    expect([stranger.status, stranger.body.code]).toEqual([401, 'not-signed-in'])

    const changed = await visitor.post(path, { currentPassword: CLAIRE.password, newPassword: NEW_PASSWORD })
    expect(changed.status).toBe(204)
    expect((await visitor.get('/api/me')).status).toBe(200)
    expect((await elsewhere.get('/api/me')).status).toBe(401)
    expect((await server.visitor().post('/api/auth/sign-in/email', CREDENTIALS)).status).toBe(401)
    const fresh = { ...CREDENTIALS, password: NEW_PASSWORD }
    expect((await server.visitor().post('/api/auth/sign-in/email', fresh)).status).toBe(200)
  })

  it.each(['password123', 'Azertyuiop!', 'claire@example.org', 'CLAIRE MARTIN 2026', '1234567890', 'aaaaaaaaaaaa'])(
    'finds %s too weak',
    async (password) => {
      const { status, body } = await server.visitor().post('/api/setup', { ...CLAIRE, password, locale: 'en' })
      expect([status, body.code]).toEqual([400, 'weak-password'])
      expect(await server.db.user.count()).toBe(0)
    },
  )

  it('names the field that is wrong', async () => {
    const { status, body } = await server.visitor().post('/api/setup', { ...CLAIRE, password: 'short', locale: 'en' })
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, 'bad-input', 'password'])
  })

  it('changes name, language and theme', async () => {
    const { visitor, me } = await server.claire()
    const changes = { name: 'Claire M.', locale: 'en', theme: 'dark' }
    expect((await visitor.send<Me>('PATCH', '/api/me', changes)).body).toEqual({ ...me, ...changes })
    expect((await visitor.get<Me>('/api/me')).body.name).toBe('Claire M.')
    expect((await visitor.send('PATCH', '/api/me', { admin: false })).status).toBe(400)
  })

  it('marks the cookie Secure when people come by https', async () => {
    const secure = await startPeopleServer(provider, { PUBLIC_URL: 'https://board.example.org' })
    try {
      const origin = 'https://board.example.org'
      const { headers } = await secure.visitor().post('/api/setup', { ...CLAIRE, locale: 'fr' }, { origin })
      expect(headers.getSetCookie()[0]).toMatch(/^__Secure-paceboard\.session_token=.*; Secure/)
    } finally {
      await secure.stop()
    }
  })
})
