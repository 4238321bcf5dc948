import { commandId as commandIdSchema, confirmJiraBody, type ImportReport, type JiraUpload } from '@paceboard/contract'
import { importJira, type JiraExport, jiraPeople, type MemberId, previewJira } from '@paceboard/domain'
import { type RequestHandler, type Response, Router } from 'express'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import { userOf } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { invited, proposePeople, type Stranger } from './propose-people.ts'
import { readJiraFile } from './read-jira.ts'
import { storeOnce } from './store-once.ts'
import { withUpload } from './upload.ts'

const SHOWN_FAULTS = 50

/** /api/imports/jira: the issues of a search with their changelog become a preview, a confirmed preview a board. */
export function jiraRoutes({ db, clock, newId, config }: Deps, heavy: RequestHandler): Router {
  const router = Router()

  router.post('/', heavy, async (req, res: Response<JiraUpload>) => {
    const user = userOf(req)
    const content = await withUpload(req, res, config.importMaxMb, readJiraFile)
    const importId = newId()
    await keepDraft(db, { id: importId, userId: user.id, kind: 'jira', content, at: clock() })
    const { people: inFile, faults, counts, ...preview } = previewJira(content, clock())
    res.status(201).json({
      importId,
      ...preview,
      counts: { ...counts, members: inFile.length },
      people: await proposePeople(db, strangersOf(content), user.id),
      wrong: faults.length,
      faults: faults.slice(0, SHOWN_FAULTS),
    })
  })

  router.post('/:importId', heavy, async (req, res: Response<ImportReport>) => {
    const user = userOf(req)
    const commandId = paramOf(req, 'importId', commandIdSchema)
    const { boardId, name, timezone, statuses, members, wrongRows } = await bodyOf(req, res, confirmJiraBody)
    const exported = await findDraft(db, { id: commandId, userId: user.id, kind: 'jira', at: clock() })
    if (!exported) throw problem('import-gone')
    const here = invited(members, await proposePeople(db, strangersOf(exported), user.id))
    const founder = { memberId: user.id as MemberId, name: user.name }
    const fates = new Map(Object.entries(statuses))
    const made = importJira(exported, { name, commandId, founder, here, timezone, at: clock(), statuses: fates })
    const [fault] = made.faults
    if (fault && wrongRows === 'stop') {
      throw problem('rows-wrong', { errors: [{ field: `issue ${fault.place}`, message: fault.reason }] })
    }
    const stored = await storeOnce(db, boardId, commandId, made)
    if (!stored.ok) throw rejected(stored.reason)
    res.status(201).json({ boardId, ...made.report })
  })

  return router
}

function strangersOf(exported: JiraExport): readonly Stranger[] {
  return jiraPeople(exported).map(({ id, name, email }) => ({ id, email, fullName: name }))
}
