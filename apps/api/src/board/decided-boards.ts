import { applyCommit, type BoardId } from '@paceboard/domain'
import { changesPhases } from '../db/board/events.ts'
import { loadBoard, loadBoardIn, type StoredBoard } from '../db/board/load-board.ts'
import { commitsAfter, seqOf } from '../db/board/log.ts'
import type { Db, Tx } from '../db/client.ts'

/** Boards kept in memory, and the items of all of them (about 1.2 kB each); the board unused for longest goes first. */
const MOST_BOARDS = 100
const MOST_ITEMS = 200_000

/** From here on, reading the board whole is cheaper than following its log. */
const MOST_TO_FOLLOW = 1000

/** The boards that this process has decided on, as far as it knows; the board's row says whether others went on. */
export class DecidedBoards {
  readonly #db: Db
  readonly #kept = new Map<BoardId, StoredBoard>()
  readonly #reading = new Map<BoardId, Promise<StoredBoard | null>>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The board as its log has it now; null when there is none. Callers that come together share one reading. */
  async current(boardId: BoardId): Promise<StoredBoard | null> {
    const seq = await seqOf(this.#db, boardId)
    if (seq === null) return null
    const kept = this.#kept.get(boardId)
    if (kept && kept.seq >= seq) return this.keep(boardId, kept)
    const reading = this.#reading.get(boardId) ?? this.#read(boardId)
    const board = await reading
    // A reading that began before the commit we saw may have ended before it.
    return board && board.seq < seq ? this.current(boardId) : board
  }

  /** The board as this process saw it last, which costs nothing. */
  lastKnown(boardId: BoardId): StoredBoard | null {
    return this.#kept.get(boardId) ?? null
  }

  /** The board at the commit that the locked row names; called inside the transaction that holds the lock. */
  async underLock(tx: Tx, boardId: BoardId, seq: number): Promise<StoredBoard | null> {
    const kept = this.#kept.get(boardId)
    if (kept?.seq === seq) return kept
    // Only a database that was restored from a backup goes back.
    if (kept && kept.seq > seq) this.drop(boardId)
    const followed = kept && kept.seq < seq ? await follow(tx, boardId, kept) : null
    return followed ?? loadBoardIn(tx, boardId)
  }

  keep(boardId: BoardId, board: StoredBoard): StoredBoard {
    const kept = this.#kept.get(boardId)
    const newest = kept && kept.seq > board.seq ? kept : board
    this.#kept.delete(boardId)
    this.#kept.set(boardId, newest)
    this.#makeRoom()
    return newest
  }

  /** Forgets a board whose memory may be ahead of the database. */
  drop(boardId: BoardId): void {
    this.#kept.delete(boardId)
  }

  #makeRoom(): void {
    let items = 0
    for (const { board } of this.#kept.values()) items += board.items.size
    for (const [boardId, { board }] of this.#kept) {
      const fits = this.#kept.size <= MOST_BOARDS && items <= MOST_ITEMS
      if (fits || this.#kept.size === 1) return
      this.#kept.delete(boardId)
      items -= board.items.size
    }
  }

  #read(boardId: BoardId): Promise<StoredBoard | null> {
    const reading = this.#readNow(boardId).finally(() => this.#reading.delete(boardId))
    this.#reading.set(boardId, reading)
    return reading
  }

  async #readNow(boardId: BoardId): Promise<StoredBoard | null> {
    const kept = this.#kept.get(boardId)
    const board = (kept && (await follow(this.#db, boardId, kept))) ?? (await loadBoard(this.#db, boardId))
    return board && this.keep(boardId, board)
  }
}

/** The board after the commits it lacks; null when it must be read whole instead. */
async function follow(db: Db | Tx, boardId: BoardId, from: StoredBoard): Promise<StoredBoard | null> {
  const commits = await commitsAfter(db, boardId, from.seq, MOST_TO_FOLLOW)
  if (commits.length === MOST_TO_FOLLOW) return null
  if (commits.some((commit) => commit.events.some(changesPhases))) return null
  let now: StoredBoard = from
  for (const commit of commits) now = { ...applyCommit(now, commit), lastAt: commit.at }
  return now
}
