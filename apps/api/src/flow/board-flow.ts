import {
  type Board,
  type BoardId,
  type FlowFacts,
  type FlowHistory,
  flowFacts,
  flowHistory,
  type Instant,
  type IsoDate,
  localDate,
} from '@paceboard/domain'
import { readFlowCommits } from '../db/board/flow-commits.ts'
import { readPaths } from '../db/board/item-paths.ts'
import type { Visit } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'

/** A board's flow at one commit and on one day: what every answer about it starts from. */
export interface BoardFlow {
  readonly board: Board
  readonly seq: number
  readonly history: FlowHistory
  /** What all charts are made of. */
  readonly facts: FlowFacts
  readonly asOf: Instant
  readonly today: IsoDate
}

interface Kept {
  readonly seq: number
  readonly today: IsoDate
  readonly flow: Promise<BoardFlow>
  readonly answers: Map<string, unknown>
  /** When it was asked for, and how long reading it took; in milliseconds of the process. */
  readonly askedAt: number
  cost: number
}

/** Boards whose flow stays in memory, and answers per board; the oldest go first. */
const MOST_BOARDS = 20
const MOST_ANSWERS = 32

/** What every open board asks after every change may be older on a large board: it costs a twentieth of the time at most. */
const COST_SHARE = 20
/** Reading that is quicker than this is done anew each time, in milliseconds. */
const CHEAP_MS = 50

/** Reads flow when it is asked for and keeps it until the board or the day changes. */
export class BoardFlows {
  readonly #deps: Pick<Deps, 'db' | 'clock'>
  readonly #kept = new Map<BoardId, Kept>()

  constructor(deps: Pick<Deps, 'db' | 'clock'>) {
    this.#deps = deps
  }

  /** What `answer` makes of the board's flow; computed once per `question`. */
  ask<Answer>(visit: Visit, question: string, answer: (flow: BoardFlow) => Answer): Promise<Answer> {
    return this.#answer(this.#of(visit), question, answer)
  }

  /** The same for what many ask all the time: on a large board the answer may be some seconds old. */
  askOften<Answer>(visit: Visit, question: string, answer: (flow: BoardFlow) => Answer): Promise<Answer> {
    const kept = this.#kept.get(visit.boardId)
    const isNewEnough = kept && kept.cost > CHEAP_MS && performance.now() - kept.askedAt < kept.cost * COST_SHARE
    return this.#answer(isNewEnough ? kept : this.#of(visit), question, answer)
  }

  async #answer<Answer>(
    { flow, answers }: Kept,
    question: string,
    answer: (flow: BoardFlow) => Answer,
  ): Promise<Answer> {
    const known = answers.get(question) as Answer | undefined
    if (known !== undefined) return known
    const fresh = answer(await flow)
    answers.set(question, fresh)
    dropOldest(answers, MOST_ANSWERS)
    return fresh
  }

  #of(visit: Visit): Kept {
    const { boardId, board, seq } = visit
    const asOf = this.#deps.clock()
    const today = localDate(asOf, board.settings.timezone)
    const kept = this.#kept.get(boardId)
    if (kept?.seq === seq && kept.today === today) return kept
    const askedAt = performance.now()
    const flow = this.#read(visit, asOf, today)
    const fresh: Kept = { seq, today, flow, answers: new Map(), askedAt, cost: 0 }
    void flow.then(() => {
      fresh.cost = performance.now() - askedAt
    }, NOTHING)
    this.#kept.delete(boardId)
    this.#kept.set(boardId, fresh)
    dropOldest(this.#kept, MOST_BOARDS)
    // A failed reading must not be the answer until the next commit.
    flow.catch(() => this.#kept.get(boardId) === fresh && this.#kept.delete(boardId))
    return fresh
  }

  async #read({ boardId, board, seq }: Visit, asOf: Instant, today: IsoDate): Promise<BoardFlow> {
    const { db } = this.#deps
    const paths = await readPaths(db, boardId, seq)
    const commits = await readFlowCommits(db, boardId, seq)
    const history = flowHistory(board, { paths, commits, asOf })
    const { timezone: zone, startPolicy, bounceSeconds, unobservedStart } = board.settings
    const facts = flowFacts(history, { asOf, zone, startPolicy, bounceSeconds, unobservedStart })
    return { board, seq, history, facts, asOf, today }
  }
}

const NOTHING = () => undefined

function dropOldest<Key>(map: Map<Key, unknown>, most: number): void {
  const oldest = map.keys().next()
  if (map.size > most && !oldest.done) map.delete(oldest.value)
}
