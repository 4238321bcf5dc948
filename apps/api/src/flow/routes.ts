import {
  type AdviceAnswer,
  type AppointmentsAnswer,
  type ApproverWaitsAnswer,
  adviceQuery,
  appointmentsQuery,
  approverWaitsQuery,
  type ChartAnswer,
  type Charts,
  type CycleTimeAnswer,
  chartTableQuery,
  cycleTimeQuery,
  type ExpectationsAnswer,
  type FlowItemsAnswer,
  type ForecastAnswer,
  flowItemsQuery,
  flowQuery,
  forecastQuery,
  type ModelAnswer,
  modelQuery,
  type RisksAnswer,
  stageDatesQuery,
  type TimeItemsAnswer,
  timeItemsQuery,
} from '@paceboard/contract'
import { type Request, type Response, Router } from 'express'
import type { z } from 'zod'
import { heavyCeiling } from '../http/guards.ts'
import { queryOf } from '../http/input.ts'
import { signedIn } from '../http/user.ts'
import { visitOf } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { fileName } from '../lib/file-name.ts'
import type { BoardFlow } from './board-flow.ts'
import { BoardFlows } from './board-flows.ts'
import {
  appointmentsAnswer,
  approverWaitsAnswer,
  CHARTS,
  chartAnswer,
  flowItemsAnswer,
  timeItemsAnswer,
} from './chart-answers.ts'
import { CHART_TABLES, chartCsv } from './chart-tables.ts'
import { cycleTimeAnswer, expectationsAnswer } from './cycle-time-answer.ts'
import { adviceAnswer, forecastAnswer, risksAnswer } from './forecast-answer.ts'
import { modelAnswer } from './model-answer.ts'
import { stageDatesCsv } from './stage-dates.ts'

/** /api/boards/:boardId/flow */
export function flowRoutes({ db, clock, boards, config }: Deps): Router {
  const flows = new BoardFlows({ db, clock })
  const router = Router({ mergeParams: true })
  router.use(signedIn)

  /** One answer to a query about the board's flow; computed once for the same query. */
  async function ask<Schema extends z.ZodType, Answer>(
    req: Request,
    schema: Schema,
    answer: (flow: BoardFlow, query: z.output<Schema>) => Answer,
  ): Promise<Answer> {
    const visit = await visitOf(boards, req)
    const query = queryOf(req, schema)
    return flows.ask(visit, `${req.path} ${JSON.stringify(query)}`, (flow) => answer(flow, query))
  }

  for (const name of CHARTS) {
    router.get(`/${name}`, async (req, res: Response<ChartAnswer<Charts[typeof name]>>) => {
      res.json(await ask(req, flowQuery, (flow, query) => chartAnswer(flow, name, query)))
    })
  }

  for (const name of CHART_TABLES) {
    router.get(`/${name}.csv`, async (req, res) => {
      const csv = await ask(req, chartTableQuery, (flow, query) => chartCsv(flow, name, query))
      const { board } = await visitOf(boards, req)
      res
        .type('csv')
        .attachment(fileName(board.settings.name, name, 'csv'))
        .send(csv)
    })
  }

  router.get('/items', async (req, res: Response<FlowItemsAnswer>) => {
    res.json(await ask(req, flowItemsQuery, flowItemsAnswer))
  })

  router.get('/time-items', async (req, res: Response<TimeItemsAnswer>) => {
    res.json(await ask(req, timeItemsQuery, timeItemsAnswer))
  })

  router.get('/forecast', async (req, res: Response<ForecastAnswer>) => {
    res.json(await ask(req, forecastQuery, forecastAnswer))
  })

  router.get('/risks', async (req, res: Response<RisksAnswer>) => {
    const visit = await visitOf(boards, req)
    res.json(await flows.askOften(visit, 'risks', risksAnswer))
  })

  router.get('/advice', async (req, res: Response<AdviceAnswer>) => {
    res.json(await ask(req, adviceQuery, adviceAnswer))
  })

  router.get('/appointments', async (req, res: Response<AppointmentsAnswer>) => {
    res.json(await ask(req, appointmentsQuery, appointmentsAnswer))
  })

  router.get('/approver-waits', async (req, res: Response<ApproverWaitsAnswer>) => {
    res.json(await ask(req, approverWaitsQuery, approverWaitsAnswer))
  })

  // Fitting a model simulates: half a second of the process for each new question.
  router.get('/model', heavyCeiling(config.rateLimit), async (req, res: Response<ModelAnswer>) => {
    res.json(await ask(req, modelQuery, modelAnswer))
  })

  router.get('/cycle-time', async (req, res: Response<CycleTimeAnswer>) => {
    res.json(await ask(req, cycleTimeQuery, cycleTimeAnswer))
  })

  router.get('/expectations', async (req, res: Response<ExpectationsAnswer>) => {
    const visit = await visitOf(boards, req)
    res.json(await flows.askOften(visit, 'expectations', expectationsAnswer))
  })

  router.get('/cycle-time.csv', async (req, res) => {
    const visit = await visitOf(boards, req)
    const { locale } = queryOf(req, stageDatesQuery)
    const csv = await flows.ask(visit, `csv ${locale}`, (flow) => stageDatesCsv(flow, locale))
    res
      .type('csv')
      .attachment(fileName(visit.board.settings.name, '', 'csv'))
      .send(csv)
  })

  return router
}
