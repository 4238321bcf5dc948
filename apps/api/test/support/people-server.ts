import type { Me } from '@paceboard/contract'
import type { Db, Provider } from '../../src/db/client.ts'
import type { Boards } from '../../src/lib/deps.ts'
import { signInLocally } from '../../src/sign-in.ts'
import { apiUnderTest } from './api-under-test.ts'
import { Visitor } from './visitor.ts'

export const CLAIRE = { name: 'Claire Martin', email: 'claire@example.org', password: 'vélo bleu sous la pluie' }

/** The API with real accounts on a fresh database, and a clock that a test can turn. */
export interface PeopleServer {
  readonly url: string
  readonly db: Db
  readonly boards: Boards
  /** Milliseconds that the server's clock is ahead of the machine's. */
  ahead: number
  visitor(): Visitor
  /** Makes the first account and returns its visitor. */
  claire(): Promise<{ readonly visitor: Visitor; readonly me: Me }>
  stop(): Promise<void>
}

export async function startPeopleServer(
  provider: Provider,
  env: Readonly<Record<string, string>> = {},
): Promise<PeopleServer> {
  const time = { ahead: 0 }
  const api = await apiUnderTest({
    provider,
    clock: () => Date.now() + time.ahead,
    env,
    signIn: signInLocally,
  })
  const visitor = () => new Visitor(api.baseUrl)
  return {
    url: api.baseUrl,
    db: api.deps.db,
    boards: api.deps.boards,
    get ahead() {
      return time.ahead
    },
    set ahead(ms: number) {
      time.ahead = ms
    },
    visitor,
    async claire() {
      const her = visitor()
      const { body } = await her.post<Me>('/api/setup', { ...CLAIRE, locale: 'fr' })
      return { visitor: her, me: body }
    },
    stop: () => api.stop(),
  }
}
