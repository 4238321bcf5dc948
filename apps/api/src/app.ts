import compression from 'compression'
import express, { type Express, type Router } from 'express'
import { type BoardParts, boardRoutes } from './board/routes.ts'
import { docsRoutes } from './docs/routes.ts'
import { exportRoutes } from './exports/routes.ts'
import { flowRoutes } from './flow/routes.ts'
import { clientApp } from './http/client-app.ts'
import { handleErrors, nothingHere } from './http/errors.ts'
import { ceiling, sameOrigin, securityHeaders } from './http/guards.ts'
import { health } from './http/health.ts'
import { requestLog } from './http/request-log.ts'
import { type SessionOf, whoAsks } from './http/user.ts'
import { importRoutes } from './imports/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'

/** How people sign in; the server is composed with it, so that tests may sign in more simply. */
export interface SignIn {
  readonly sessionOf: SessionOf
  /** Accounts, sessions and invitations, under /api. */
  readonly routes: Router
}

export interface AppParts extends BoardParts {
  readonly signIn: SignIn
}

/** The whole server as a function of its parts; it listens nowhere by itself. */
export function createApp(parts: AppParts): Express {
  const { config, log, newId, db, signIn } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', config.trustProxy)
  app.set('query parser', 'simple')
  app.use(requestLog(log, newId), securityHeaders(config.publicUrl))
  app.use(health(db))
  app.use(compression())

  app.use('/api', sameOrigin(config.publicUrl))
  app.use('/api', whoAsks(signIn.sessionOf), ceiling(config.rateLimit))
  app.use('/api', signIn.routes, docsRoutes(config.publicUrl))
  app.use('/api/boards', boardRoutes(parts))
  app.use('/api/boards/:boardId/flow', flowRoutes(parts))
  app.use('/api/boards/:boardId/export', exportRoutes(parts))
  app.use('/api/boards/:boardId/notifications', notificationRoutes(parts))
  app.use('/api/imports', importRoutes(parts))
  app.use('/api', nothingHere)

  if (config.clientFolder !== null) app.use(clientApp(config.clientFolder))
  app.use(nothingHere)
  app.use(handleErrors)
  return app
}
