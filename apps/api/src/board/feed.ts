import type { BoardId, Commit, MemberId } from '@paceboard/domain'
import { redacts } from '../db/board/comments.ts'
import { changesPhases, removedBy } from '../db/board/events.ts'
import { commitsAfter, seqOf } from '../db/board/log.ts'
import type { Db } from '../db/client.ts'

/** A commit as streams send it. */
export interface News {
  readonly seq: number
  /** The commit as JSON. */
  readonly text: string
  /** People whom it puts off the board. */
  readonly removed: readonly MemberId[]
  /** A reader cannot go on from the commit alone and must read the board anew. */
  readonly resync: boolean
}

const PAGE = 500
const KEPT = 500
/** Characters of the commits kept: a few long comments in a row must not fill the memory. */
const KEPT_LENGTH = 8_000_000

/**
 * The newest end of one board's log, shared by all streams of that board in this process: a wake costs one reading,
 * however many listen, and none when the news came from here. The log speaks; wakes may be late, doubled or reordered.
 */
export class Feed {
  readonly #db: Db
  readonly #boardId: BoardId
  readonly #listeners = new Set<() => void>()
  #news: readonly News[] = []
  /** The last commit known; null until the first reading. */
  #seq: number | null = null
  #reading = false
  #again = false

  constructor(db: Db, boardId: BoardId) {
    this.#db = db
    this.#boardId = boardId
  }

  get listeners(): number {
    return this.#listeners.size
  }

  /** Calls `onNews` whenever there may be news; returns how to stop. */
  listen(onNews: () => void): () => void {
    this.#listeners.add(onNews)
    return () => this.#listeners.delete(onNews)
  }

  /** Commits that this process has just recorded. Where words were taken back, the log has them emptied; these do not. */
  push(commits: readonly Commit[]): void {
    const follows = this.#seq !== null && commits[0]?.seq === this.#seq + 1
    if (this.#reading || !follows || takesWordsBack(commits)) {
      this.wake()
      return
    }
    this.#append(commits)
    this.#tell()
  }

  /** Something may have been recorded elsewhere. Failing to read is no loss: the next wake reads it. */
  wake(): void {
    if (this.#reading) {
      this.#again = true
      return
    }
    this.#reading = true
    void this.#readAll()
  }

  /** News after `after`, oldest first and without a gap; empty = nothing yet. */
  async since(after: number): Promise<readonly News[]> {
    const first = this.#news[0]
    if (this.#seq !== null && after >= this.#seq) return []
    if (first && after >= first.seq - 1) return this.#news.slice(after - first.seq + 1)
    const commits = await commitsAfter(this.#db, this.#boardId, after, PAGE)
    return commits.map(newsOf)
  }

  async #readAll(): Promise<void> {
    try {
      do {
        this.#again = false
        await this.#readOnce()
        this.#tell()
      } while (this.#again)
    } finally {
      this.#reading = false
    }
  }

  async #readOnce(): Promise<void> {
    try {
      this.#seq ??= (await seqOf(this.#db, this.#boardId)) ?? 0
      const commits = await commitsAfter(this.#db, this.#boardId, this.#seq, PAGE)
      this.#append(commits)
      if (commits.length === PAGE) this.#again = true
    } catch {
      // The database is away; whoever brings it back wakes everybody.
    }
  }

  #append(commits: readonly Commit[]): void {
    const last = commits.at(-1)
    if (!last) return
    // Words that were taken out of the log must not be sent from memory.
    const kept = takesWordsBack(commits) ? [] : this.#news
    this.#news = newestOf([...kept, ...commits.map(newsOf)])
    this.#seq = last.seq
  }

  #tell(): void {
    for (const onNews of [...this.#listeners]) onNews()
  }
}

/** As much of the newest end as there is room for. */
function newestOf(news: readonly News[]): readonly News[] {
  let room = KEPT_LENGTH
  const kept = news.toReversed().slice(0, KEPT)
  const full = kept.findIndex(({ text }) => {
    room -= text.length
    return room < 0
  })
  return (full < 0 ? kept : kept.slice(0, full)).toReversed()
}

function takesWordsBack(commits: readonly Commit[]): boolean {
  return commits.some((commit) => commit.events.some(redacts))
}

function newsOf(commit: Commit): News {
  return {
    seq: commit.seq,
    text: JSON.stringify(commit),
    removed: commit.events.map(removedBy).filter((memberId) => memberId !== null),
    resync: commit.events.some(changesPhases),
  }
}
