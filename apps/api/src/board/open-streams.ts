import type { BoardId, MemberId } from '@paceboard/domain'
import { problem } from '../http/problem.ts'

/** Streams of one board that one person may have open at once: more windows than anybody looks at. */
export const MOST_STREAMS = 30

/** How many streams of each board everybody has open here. */
export class OpenStreams {
  readonly #most: number
  readonly #open = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Counts a stream; returns what to call once when it has ended. @throws problem too-many-requests */
  enter(boardId: BoardId, memberId: MemberId): () => void {
    const key = `${boardId} ${memberId}`
    const before = this.#open.get(key) ?? 0
    if (before >= this.#most) throw problem('too-many-requests')
    this.#open.set(key, before + 1)
    return () => {
      const now = this.#open.get(key) ?? 0
      if (now > 1) this.#open.set(key, now - 1)
      else this.#open.delete(key)
    }
  }
}
