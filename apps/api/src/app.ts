import compression from 'compression'
import express, { type Express, type Router } from 'express'
import { type BoardParts, boardRoutes } from './board/routes.ts'
import { clientApp } from './http/client-app.ts'
import { handleErrors, nothingHere } from './http/errors.ts'
import { ceiling, sameOrigin, securityHeaders } from './http/guards.ts'
import { health } from './http/health.ts'
import { requestLog } from './http/request-log.ts'
import { type SessionOf, whoAsks } from './http/user.ts'

/** How people sign in; the server is composed with it, so that tests may sign in more simply. */
export interface SignIn {
  readonly sessionOf: SessionOf
  /** Answers under /api before anybody asks who is there: signing in, first setup, invitations. */
  readonly openRoutes: Router | null
  /** Answers under /api to signed-in people. */
  readonly routes: Router | null
}

export interface AppParts extends BoardParts {
  readonly signIn: SignIn
}

/** The whole server as a function of its parts; it listens nowhere by itself. */
export function createApp(parts: AppParts): Express {
  const { config, log, newId, db, signIn } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy)
  app.set('query parser', 'simple')
  app.use(requestLog(log, newId), securityHeaders(config.publicUrl))
  app.use(health(db))
  app.use(compression())

  app.use('/api', sameOrigin(config.publicUrl))
  if (signIn.openRoutes) app.use('/api', signIn.openRoutes)
  app.use('/api', whoAsks(signIn.sessionOf), ceiling(config.rateLimit))
  if (signIn.routes) app.use('/api', signIn.routes)
  app.use('/api/boards', boardRoutes(parts))
  app.use('/api', nothingHere)

  if (config.clientFolder !== null) app.use(clientApp(config.clientFolder))
  app.use(nothingHere)
  app.use(handleErrors)
  return app
}
