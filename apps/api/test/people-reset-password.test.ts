import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resetPassword } from '../src/people/reset-password.ts'
import { PROVIDERS } from './support/databases.ts'
import { CLAIRE, type PeopleServer, startPeopleServer } from './support/people-server.ts'

describe.each(PROVIDERS)('a password reset by the operator on %s', (provider) => {
  let server: PeopleServer
  beforeEach(async () => {
    server = await startPeopleServer(provider)
  })
  afterEach(() => server.stop())

  it('lets the person in with the new password only, and ends their sessions', async () => {
    await server.claire()
    const password = await resetPassword(server.db, CLAIRE.email.toUpperCase())
    expect(password).toHaveLength(16)
    expect(await server.db.session.count()).toBe(0)
    const signIn = (tried: string | null) =>
      server.visitor().post('/api/auth/sign-in/email', { email: CLAIRE.email, password: tried })
    expect((await signIn(CLAIRE.password)).status).toBe(401)
    expect((await signIn(password)).status).toBe(200)
  })

  it('changes nothing for an address that nobody has', async () => {
    await server.claire()
    expect(await resetPassword(server.db, 'nobody@example.org')).toBeNull()
    expect(await server.db.session.count()).toBe(1)
  })
})
