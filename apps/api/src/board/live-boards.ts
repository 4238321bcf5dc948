import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { BoardId, Instant } from '@paceboard/domain'
import type { Db } from '../db/client.ts'
import { isAway } from '../db/errors.ts'
import type { Notify } from '../db/listen.ts'
import type { Boards, Order } from '../lib/deps.ts'
import { commitOrders, type Written } from './commit-orders.ts'
import type { Answer } from './decide-orders.ts'
import { DecidedBoards } from './decided-boards.ts'
import { Hub } from './hub.ts'

interface Waiting {
  readonly order: Order
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/** Orders of one transaction: more would keep the first one waiting. */
const GROUP = 64

/**
 * Every board's one line of orders. While one transaction writes, the orders that arrive wait, and the next transaction
 * takes all of them: many people at once cost few trips to the disk, and nobody is answered before it is on disk.
 */
export class LiveBoards implements Boards {
  readonly hub: Hub
  readonly #db: Db
  readonly #clock: () => Instant
  readonly #notify: Notify
  readonly #decided: DecidedBoards
  readonly #lines = new Map<BoardId, Waiting[]>()

  constructor(db: Db, clock: () => Instant, notify: Notify) {
    this.#db = db
    this.#clock = clock
    this.#notify = notify
    this.#decided = new DecidedBoards(db)
    this.hub = new Hub(db)
  }

  current(boardId: BoardId) {
    return this.#decided.current(boardId)
  }

  /** The board as this process saw it last; other processes may have gone on. */
  lastKnown(boardId: BoardId) {
    return this.#decided.lastKnown(boardId)
  }

  execute(boardId: BoardId, order: Order): Promise<Answer> {
    return new Promise((answer, fail) => {
      const waiting = { order, answer, fail }
      const line = this.#lines.get(boardId)
      if (line) {
        line.push(waiting)
        return
      }
      const begun = [waiting]
      this.#lines.set(boardId, begun)
      void this.#serve(boardId, begun)
    })
  }

  async #serve(boardId: BoardId, line: Waiting[]): Promise<void> {
    while (line.length > 0) {
      // A transaction on SQLite leaves the event loop no turn: without this one, whoever has sent an order meanwhile
      // would not be heard before the next transaction, and each would carry a single order.
      await turnOfTheLoop()
      // Orders behind a change of phases go first in the next transaction.
      line.unshift(...(await this.#serveGroup(boardId, line.splice(0, GROUP))))
    }
    this.#lines.delete(boardId)
  }

  /** Answers a group in one transaction; returns those that it did not come to. */
  async #serveGroup(boardId: BoardId, group: readonly Waiting[]): Promise<readonly Waiting[]> {
    try {
      const written = await this.#write(boardId, group)
      written.answers.forEach((answer, i) => {
        group[i]?.answer(answer)
      })
      return group.slice(written.answers.length)
    } catch (error) {
      this.#decided.drop(boardId)
      if (group.length === 1 || isAway(error)) for (const waiting of group) waiting.fail(error)
      // One order met a bug; on its own it fails alone.
      else for (const waiting of group) await this.#serveGroup(boardId, [waiting])
      return []
    }
  }

  async #write(boardId: BoardId, group: readonly Waiting[]): Promise<Written> {
    const orders = group.map((waiting) => waiting.order)
    const written = await this.#db.$transaction(async (tx) => {
      const outcome = await commitOrders(tx, boardId, orders, this.#decided, this.#clock)
      if (outcome.run.commits.length > 0) await this.#notify(tx, boardId)
      return outcome
    })
    this.#decided.keep(boardId, written.after)
    if (written.run.commits.length > 0) this.hub.push(boardId, written.run.commits)
    return written
  }
}
