import { Router } from 'express'
import type { Db } from '../db/client.ts'
import { answers } from '../db/settings.ts'
import { problem } from './problem.ts'

/** /healthz: the process runs. /readyz: its database answers too. */
export function health(db: Db): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    if (!(await answers(db))) throw problem('starting-up')
    res.json({ status: 'ok' })
  })
  return router
}
