import { Router } from 'express'
import { accountRoutes } from './account-routes.ts'
import { authRoutes } from './auth-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import type { People } from './people.ts'

/** Everything about accounts, sessions and invitations; to be mounted at /api. */
export function peopleRoutes(people: People): Router {
  return Router().use(authRoutes(people), accountRoutes(people), invitationRoutes(people))
}
