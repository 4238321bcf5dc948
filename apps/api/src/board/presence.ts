import type { Present } from '@paceboard/contract'
import type { BoardId, Instant, ItemId, MemberId } from '@paceboard/domain'
import { type Change, PresenceRoom } from './presence-room.ts'

/** A process that lives repeats who is there; whoever has not been heard of for three times that long is gone. */
const BEAT_MS = 10_000
const SILENCE_MS = 3 * BEAT_MS
/** PostgreSQL carries less than 8,000 bytes in one notification. */
const MOST_BYTES = 7_000

type Message = { readonly from: string } & (
  | { readonly kind: 'people'; readonly boardId: BoardId; readonly change: Change }
  | { readonly kind: 'shows'; readonly boardId: BoardId; readonly shows: Shows }
  /** Whoever hears it says who is there. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' }
)

interface Shows {
  readonly windowId: string
  readonly memberId: MemberId
  readonly itemId: ItemId | null
}

/** What a stream holds while it is open. */
export interface Seat {
  /** What to tell its window now. */
  readonly text: string
  readonly leave: () => void
}

export interface PresenceParts {
  /** This process among those of one database. */
  readonly process: string
  readonly clock: () => Instant
  /** Tells the other processes; nothing where there is only one. */
  readonly send: (message: string) => void
}

/** Who has which board open, in this process and, as they say, in the others. Kept in memory alone: nobody is recorded. */
export class Presence {
  readonly #parts: PresenceParts
  readonly #rooms = new Map<BoardId, PresenceRoom>()
  readonly #beating: NodeJS.Timeout

  constructor(parts: PresenceParts) {
    this.#parts = parts
    this.#beating = setInterval(() => this.#beat(), BEAT_MS).unref()
  }

  enter(boardId: BoardId, memberId: MemberId, windowId: string, onNews: () => void): Seat {
    const room = this.#room(boardId)
    const leave = room.enter(windowId, memberId, onNews)
    return {
      get text() {
        return room.text
      },
      leave,
    }
  }

  /** A window shows an item, or none; its stream may be open in another process, which is told. */
  show(boardId: BoardId, shows: Shows): void {
    if (this.#showHere(boardId, shows)) return
    this.#send({ from: this.#parts.process, kind: 'shows', boardId, shows })
  }

  /** What another process has sent. */
  hear(text: string): void {
    const message = readMessage(text)
    if (!message || message.from === this.#parts.process) return
    if (message.kind === 'hello') this.#sayEverybody()
    else if (message.kind === 'bye') for (const room of this.#rooms.values()) room.forget(message.from)
    else if (message.kind === 'shows') this.#showHere(message.boardId, message.shows)
    else if (message.kind === 'people')
      this.#room(message.boardId).hear(message.from, message.change, this.#parts.clock() + SILENCE_MS)
  }

  /** Asks the other processes who is there: at the start, and when something may have been missed. */
  greet(): void {
    this.#send({ from: this.#parts.process, kind: 'hello' })
    this.#sayEverybody()
  }

  close(): void {
    clearInterval(this.#beating)
    this.#send({ from: this.#parts.process, kind: 'bye' })
  }

  #beat(): void {
    const now = this.#parts.clock()
    this.#sayEverybody()
    for (const [boardId, room] of this.#rooms) {
      room.sweep(now)
      if (room.isEmpty) this.#rooms.delete(boardId)
    }
  }

  #sayEverybody(): void {
    for (const [boardId, room] of this.#rooms) this.#say(boardId, { here: room.here, left: [] })
  }

  #say(boardId: BoardId, { here, left }: Change): void {
    const from = this.#parts.process
    for (const change of inPieces(here, left)) this.#send({ from, kind: 'people', boardId, change })
  }

  #send(message: Message): void {
    this.#parts.send(JSON.stringify(message))
  }

  #showHere(boardId: BoardId, { windowId, memberId, itemId }: Shows): boolean {
    return this.#rooms.get(boardId)?.show(windowId, memberId, itemId) ?? false
  }

  #room(boardId: BoardId): PresenceRoom {
    const known = this.#rooms.get(boardId)
    if (known) return known
    const room = new PresenceRoom((change) => this.#say(boardId, change))
    this.#rooms.set(boardId, room)
    return room
  }
}

/** Whoever can reach the database can send anything; only what is no message of this version is passed over. */
function readMessage(text: string): Message | null {
  try {
    return JSON.parse(text) as Message
  } catch {
    return null
  }
}

/** As few changes as fit into one notification each. */
function inPieces(here: readonly Present[], left: readonly MemberId[]): readonly Change[] {
  const pieces: { here: Present[]; left: MemberId[]; bytes: number }[] = []
  const pieceFor = (part: Present | MemberId) => {
    const bytes = JSON.stringify(part).length + 1
    let piece = pieces.at(-1)
    if (!piece || piece.bytes + bytes > MOST_BYTES) {
      piece = { here: [], left: [], bytes: 0 }
      pieces.push(piece)
    }
    piece.bytes += bytes
    return piece
  }
  for (const one of here) pieceFor(one).here.push(one)
  for (const one of left) pieceFor(one).left.push(one)
  return pieces.map((piece) => ({ here: piece.here, left: piece.left }))
}
