import { type CycleTimeAnswer, cycleTimeQuery, type ExpectationsAnswer, stageDatesQuery } from '@paceboard/contract'
import { type Response, Router } from 'express'
import { queryOf } from '../http/input.ts'
import { signedIn } from '../http/user.ts'
import { visitOf } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { BoardFlows } from './board-flow.ts'
import { cycleTimeAnswer, expectationsAnswer } from './cycle-time-answer.ts'
import { stageDatesCsv } from './stage-dates.ts'

/** /api/boards/:boardId/flow */
export function flowRoutes({ db, clock, boards }: Deps): Router {
  const flows = new BoardFlows({ db, clock })
  const router = Router({ mergeParams: true })
  router.use(signedIn)

  router.get('/cycle-time', async (req, res: Response<CycleTimeAnswer>) => {
    const visit = await visitOf(boards, req)
    const window = queryOf(req, cycleTimeQuery)
    const question = `cycle-time ${window.from ?? ''} ${window.to ?? ''}`
    res.json(await flows.ask(visit, question, (flow) => cycleTimeAnswer(flow, window)))
  })

  router.get('/expectations', async (req, res: Response<ExpectationsAnswer>) => {
    const visit = await visitOf(boards, req)
    res.json(await flows.ask(visit, 'expectations', expectationsAnswer))
  })

  router.get('/cycle-time.csv', async (req, res) => {
    const visit = await visitOf(boards, req)
    const { locale } = queryOf(req, stageDatesQuery)
    const csv = await flows.ask(visit, `csv ${locale}`, (flow) => stageDatesCsv(flow, locale))
    res
      .type('csv')
      .attachment(`${fileName(visit.board.settings.name)}.csv`)
      .send(csv)
  })

  return router
}

/** A board's name without what file systems refuse. */
function fileName(name: string): string {
  return name.replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim() || 'board'
}
