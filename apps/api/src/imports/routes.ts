import { commandId, confirmImportBody, type ImportPreview, type ImportReport } from '@paceboard/contract'
import { previewTrello } from '@paceboard/domain'
import { type Request, type Response, Router } from 'express'
import { heavyCeiling } from '../http/guards.ts'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import { signedIn, userOf } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { boardFileRoutes } from './board-routes.ts'
import { confirmImport } from './confirm-import.ts'
import { csvRoutes } from './csv-routes.ts'
import { dropDraft, findDraft, keepDraft } from './drafts.ts'
import { jiraRoutes } from './jira-routes.ts'
import { proposePeople } from './propose-people.ts'
import { readExport } from './read-export.ts'
import { withUpload } from './upload.ts'

/** /api/imports: a file becomes a preview, a confirmed preview becomes a board. */
export function importRoutes(deps: Deps): Router {
  const { db, clock, newId, config } = deps
  const router = Router()
  router.use(signedIn)

  const heavy = heavyCeiling(config.rateLimit)
  router.post('/trello', heavy, async (req, res: Response<ImportPreview>) => {
    const user = userOf(req)
    const exported = await withUpload(req, res, config.importMaxMb, readExport)
    const importId = newId()
    await keepDraft(db, { id: importId, userId: user.id, kind: 'trello', content: exported, at: clock() })
    const people = await proposePeople(db, exported.members ?? [], user.id)
    res.status(201).json({ importId, ...previewTrello(exported, languageOf(req), clock()), people })
  })

  router.use('/board', boardFileRoutes(deps, heavy))
  router.use('/csv', csvRoutes(deps, heavy))
  router.use('/jira', jiraRoutes(deps, heavy))

  router.post('/:importId', heavy, async (req, res: Response<ImportReport>) => {
    const user = userOf(req)
    const importId = paramOf(req, 'importId', commandId)
    const wish = await bodyOf(req, res, confirmImportBody)
    const exported = await findDraft(db, { id: importId, userId: user.id, kind: 'trello', at: clock() })
    if (!exported) throw problem('import-gone')
    const made = await confirmImport(deps, user, importId, exported, wish)
    if (!made.ok) throw rejected(made.reason)
    res.status(201).json(made.value)
  })

  router.delete('/:importId', async (req, res) => {
    const importId = paramOf(req, 'importId', commandId)
    if (!(await dropDraft(db, importId, userOf(req).id))) throw problem('not-found')
    res.status(204).end()
  })

  return router
}

/** Labels without a name are called by their colour, in the reader's language. */
function languageOf(req: Request): 'fr' | 'en' {
  return req.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en'
}
