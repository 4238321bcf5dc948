import {
  type BoardFilePreview,
  commandId as commandIdSchema,
  confirmBoardFileBody,
  type ImportReport,
} from '@paceboard/contract'
import { type BoardFile, type CommandId, importBoardFile, type MemberId, replayLog } from '@paceboard/domain'
import { type RequestHandler, type Response, Router } from 'express'
import type { z } from 'zod'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import { type SignedInUser, userOf } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { invited, proposePeople, type Stranger } from './propose-people.ts'
import { readBoardFile } from './read-board-file.ts'
import { storeOnce } from './store-once.ts'
import { withUpload } from './upload.ts'

/** /api/imports/board: a board that this or another Paceboard exported. */
export function boardFileRoutes(deps: Deps, heavy: RequestHandler): Router {
  const { db, clock, newId, config } = deps
  const router = Router()

  router.post('/', heavy, async (req, res: Response<BoardFilePreview>) => {
    const user = userOf(req)
    const content = await withUpload(req, res, config.importMaxMb, readBoardFile)
    const importId = newId()
    await keepDraft(db, { id: importId, userId: user.id, kind: 'board', content, at: clock() })
    const people = await proposePeople(db, strangersOf(content), user.id)
    res.status(201).json({ importId, ...previewOf(content), people })
  })

  router.post('/:importId', heavy, async (req, res: Response<ImportReport>) => {
    const user = userOf(req)
    const importId = paramOf(req, 'importId', commandIdSchema)
    const wish = await bodyOf(req, res, confirmBoardFileBody)
    const file = await findDraft(db, { id: importId, userId: user.id, kind: 'board', at: clock() })
    if (!file) throw problem('import-gone')
    res.status(201).json(await confirmBoardFile(deps, user, importId, file, wish))
  })

  return router
}

async function confirmBoardFile(
  { db, clock }: Deps,
  user: SignedInUser,
  commandId: CommandId,
  file: BoardFile,
  { boardId, name, members }: z.output<typeof confirmBoardFileBody>,
): Promise<ImportReport> {
  const here = invited(members, await proposePeople(db, strangersOf(file), user.id))
  const founder = { memberId: user.id as MemberId, name: user.name }
  const made = importBoardFile(file, { name, commandId, founder, here, at: clock() })
  if (!made.ok) throw problem('not-a-board-file', { errors: [{ field: 'commits', message: made.reason.message }] })
  const { commits, descriptions, report } = made.value
  const stored = await storeOnce(db, boardId, commandId, { commits, descriptions })
  if (!stored.ok) throw rejected(stored.reason)
  return { boardId, ...report }
}

function strangersOf({ members }: BoardFile): readonly Stranger[] {
  return members.map(({ id, name }) => ({ id, fullName: name }))
}

function previewOf(file: BoardFile): Pick<BoardFilePreview, 'boardName' | 'counts'> {
  const replayed = replayLog(file.commits)
  if (!replayed.ok) throw new Error('a kept file can be replayed')
  const { items, members, columns, settings } = replayed.value
  const archived = [...items.values()].filter((item) => item.archivedAt !== null).length
  const counts = { cards: items.size, archivedCards: archived, columns: columns.size, members: members.size }
  return { boardName: settings.name, counts: { ...counts, commits: file.commits.length } }
}
