import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportQuery } from '@paceboard/contract'
import { type Response, Router } from 'express'
import { descriptionsOf } from '../db/board/item-bodies.ts'
import { readTransitions } from '../db/board/item-paths.ts'
import { heavyCeiling } from '../http/guards.ts'
import { queryOf } from '../http/input.ts'
import { signedIn } from '../http/user.ts'
import { visitOf } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { fileName } from '../lib/file-name.ts'
import { boardFile } from './board-file.ts'
import { itemsCsv } from './items-csv.ts'
import { transitionsCsv } from './transitions-csv.ts'

/** /api/boards/:boardId/export: everything of a board, for whoever may see it. */
export function exportRoutes({ db, boards, config }: Deps): Router {
  const router = Router({ mergeParams: true })
  router.use(signedIn, heavyCeiling(config.rateLimit))

  router.get('/items.csv', async (req, res) => {
    const { boardId, board } = await visitOf(boards, req)
    const { locale } = queryOf(req, exportQuery)
    sendCsv(
      res,
      fileName(board.settings.name, 'items', 'csv'),
      itemsCsv(board, await descriptionsOf(db, boardId), locale),
    )
  })

  router.get('/transitions.csv', async (req, res) => {
    const { boardId, board, seq } = await visitOf(boards, req)
    const { locale } = queryOf(req, exportQuery)
    const transitions = await readTransitions(db, boardId, seq)
    sendCsv(res, fileName(board.settings.name, 'transitions', 'csv'), transitionsCsv(board, transitions, locale))
  })

  router.get('/board.json', async (req, res) => {
    const { boardId, board, seq } = await visitOf(boards, req)
    const descriptions = await descriptionsOf(db, boardId)
    res.type('json').attachment(fileName(board.settings.name, '', 'json'))
    await pipeline(Readable.from(boardFile(db, { boardId, board, seq, descriptions })), res)
  })

  return router
}

function sendCsv(res: Response, name: string, csv: string): void {
  res.type('csv').attachment(name).send(csv)
}
