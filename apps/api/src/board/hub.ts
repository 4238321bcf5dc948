import type { BoardId, Commit } from '@paceboard/domain'
import type { Db } from '../db/client.ts'
import { Feed } from './feed.ts'

/** The feeds of the boards that somebody has open here. */
export class Hub {
  readonly #db: Db
  readonly #feeds = new Map<BoardId, Feed>()

  constructor(db: Db) {
    this.#db = db
  }

  /** Joins a board's feed; `leave` when the stream ends. */
  join(boardId: BoardId, onNews: () => void): { readonly feed: Feed; readonly leave: () => void } {
    const feed = this.#feeds.get(boardId) ?? new Feed(this.#db, boardId)
    this.#feeds.set(boardId, feed)
    const stop = feed.listen(onNews)
    const leave = () => {
      stop()
      if (feed.listeners === 0 && this.#feeds.get(boardId) === feed) this.#feeds.delete(boardId)
    }
    feed.wake()
    return { feed, leave }
  }

  /** How many streams of a board are open here. */
  listeners(boardId: BoardId): number {
    return this.#feeds.get(boardId)?.listeners ?? 0
  }

  push(boardId: BoardId, commits: readonly Commit[]): void {
    this.#feeds.get(boardId)?.push(commits)
  }

  wake(boardId: BoardId): void {
    this.#feeds.get(boardId)?.wake()
  }

  /** After a time without notifications, anything may have happened. */
  wakeAll(): void {
    for (const feed of this.#feeds.values()) feed.wake()
  }
}
