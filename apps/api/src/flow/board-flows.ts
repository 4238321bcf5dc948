import type { BoardId, Instant, IsoDate } from '@paceboard/domain'
import { localDate } from '@paceboard/domain'
import type { Visit } from '../http/visit.ts'
import type { Deps } from '../lib/deps.ts'
import { type BoardFlow, flowAfter } from './board-flow.ts'

interface Kept {
  readonly seq: number
  readonly today: IsoDate
  readonly flow: Promise<BoardFlow>
  readonly answers: Map<string, unknown>
  readonly askedAt: number
  /** How long its answers took until now; like `askedAt` in milliseconds of the process. */
  cost: number
}

/** Boards whose flow stays in memory, and answers per board; the oldest go first. */
const MOST_BOARDS = 20
const MOST_ANSWERS = 32

/** What every open board asks after every change may be older on a large board: it costs a twentieth of the time at most. */
const COST_SHARE = 20
/** Items of a board that is not large yet. */
const LARGE = 5000

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
    const isLarge = visit.board.items.size >= LARGE
    const isNewEnough = kept && isLarge && performance.now() - kept.askedAt < kept.cost * COST_SHARE
    return this.#answer(isNewEnough ? kept : this.#of(visit), question, answer)
  }

  async #answer<Answer>(kept: Kept, question: string, answer: (flow: BoardFlow) => Answer): Promise<Answer> {
    const flow = await kept.flow
    const known = kept.answers.get(question) as Answer | undefined
    if (known !== undefined) return known
    const began = performance.now()
    const fresh = answer(flow)
    kept.cost += performance.now() - began
    kept.answers.set(question, fresh)
    dropOldest(kept.answers, MOST_ANSWERS)
    return fresh
  }

  #of(visit: Visit): Kept {
    const { boardId, board, seq } = visit
    const asOf = this.#deps.clock()
    const today = localDate(asOf, board.settings.timezone)
    const kept = this.#kept.get(boardId)
    if (kept && kept.seq >= seq && kept.today === today) return kept
    const flow = this.#read(visit, asOf, kept)
    const fresh: Kept = { seq, today, flow, answers: new Map(), askedAt: performance.now(), cost: 0 }
    this.#kept.delete(boardId)
    this.#kept.set(boardId, fresh)
    dropOldest(this.#kept, MOST_BOARDS)
    // A failed reading must not be the answer until the next commit.
    flow.catch(() => this.#kept.get(boardId) === fresh && this.#kept.delete(boardId))
    return fresh
  }

  async #read(visit: Visit, asOf: Instant, kept: Kept | undefined): Promise<BoardFlow> {
    // What failed before does not matter: then there is nothing to go on from.
    const before = (await kept?.flow.catch(() => null)) ?? null
    return flowAfter(this.#deps.db, before, visit, asOf)
  }
}

function dropOldest<Key>(map: Map<Key, unknown>, most: number): void {
  const oldest = map.keys().next()
  if (map.size > most && !oldest.done) map.delete(oldest.value)
}
