import type { SignIn } from './app.ts'
import type { Deps } from './lib/deps.ts'
import { createPeople } from './people/people.ts'
import { peopleRoutes } from './people/routes.ts'

/** How people really sign in: with an account of this installation. */
export async function signInLocally(deps: Deps): Promise<SignIn> {
  const people = await createPeople(deps)
  return {
    sessionOf: async (req) => (await people.sessions.of(req))?.user ?? null,
    routes: peopleRoutes(people),
  }
}
