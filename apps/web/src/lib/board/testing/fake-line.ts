import type { Actor } from '@paceboard/domain'
import type { SyncDeps } from '../board-sync.ts'
import type { Envelope, PostAnswer, StreamHandlers, Transport } from '../transport.ts'
import type { FakeServer } from './fake-server.ts'

interface Letter {
  readonly envelope: Envelope
  readonly answer: (answer: PostAnswer) => void
}

/** One client's line to a fake server: nothing arrives, answers or breaks until the test says so. */
export class FakeLine implements Transport {
  readonly letters: Letter[] = []
  readonly timers: { readonly run: () => void; readonly afterMs: number }[] = []
  snapshots = 0
  #stream: { after: number; readonly handlers: StreamHandlers; isOpen: boolean; isFrozen: boolean } | null = null
  readonly #server: FakeServer
  readonly #actor: Actor

  constructor(server: FakeServer, actor: Actor) {
    this.#server = server
    this.#actor = actor
  }

  readonly schedule: SyncDeps['schedule'] = (run, afterMs) => {
    const timer = { run, afterMs }
    this.timers.push(timer)
    return () => {
      const index = this.timers.indexOf(timer)
      if (index >= 0) this.timers.splice(index, 1)
    }
  }

  post(envelope: Envelope): Promise<PostAnswer> {
    return new Promise((answer) => this.letters.push({ envelope, answer }))
  }

  stream(after: number, handlers: StreamHandlers): () => void {
    const stream = { after, handlers, isOpen: false, isFrozen: false }
    this.#stream = stream
    return () => {
      if (this.#stream === stream) this.#stream = null
    }
  }

  async snapshot() {
    this.snapshots += 1
    return this.#server.at
  }

  get isFollowing(): boolean {
    return this.#stream !== null
  }

  /** The first letter reaches the server; its answer may be lost on the way back. */
  deliver({ loseAnswer = false } = {}): void {
    const letter = this.letters.shift()
    if (!letter) return
    const answer = this.#server.post(this.#actor, letter.envelope)
    letter.answer(loseAnswer ? { kind: 'unreachable' } : answer)
  }

  /** The first letter never arrives. */
  loseLetter(): void {
    this.letters.shift()?.answer({ kind: 'unreachable' })
  }

  /** The server takes the same letter twice, as a proxy that retries makes it. */
  deliverTwice(): void {
    const letter = this.letters[0]
    if (letter) this.#server.post(this.#actor, letter.envelope)
    this.deliver()
  }

  /** Opens the stream if need be, and sends up to `most` commits. */
  pump(most = Number.POSITIVE_INFINITY): void {
    for (let sent = 0; sent < most; sent++) {
      const stream = this.#stream
      if (!stream || stream.isFrozen) return
      if (!stream.isOpen) {
        stream.isOpen = true
        stream.handlers.opened()
      }
      const commit = this.#server.log[stream.after]
      if (!commit) return
      stream.after = commit.seq
      stream.handlers.commit(commit)
    }
  }

  /** A commit that was sent already comes once more. */
  repeat(): void {
    const commit = this.#server.log[(this.#stream?.after ?? 0) - 1]
    if (commit) this.#stream?.handlers.commit(commit)
  }

  /** A commit is left out: the next one does not follow. */
  skip(): void {
    const stream = this.#stream
    const commit = stream && this.#server.log[stream.after + 1]
    if (!stream || !commit) return
    stream.after = commit.seq
    stream.handlers.commit(commit)
  }

  cut(): void {
    this.#stream?.handlers.lost()
  }

  /** The stream is dead and nobody has noticed. */
  freeze(): void {
    if (this.#stream) this.#stream.isFrozen = true
  }

  resync(): void {
    this.#stream?.handlers.resync()
  }

  close(): void {
    this.#stream?.handlers.gone()
  }

  /** The next thing that was put off happens now. */
  fire(): void {
    this.timers.shift()?.run()
  }
}

/** Lets everything that is settled already be noticed. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) await Promise.resolve()
}
