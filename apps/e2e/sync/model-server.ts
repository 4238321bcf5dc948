import {
  type Actor,
  type BoardAt,
  type CommandId,
  type Commit,
  type FlowEntry,
  fromSnapshot,
  NO_BOARD,
  toSnapshot,
} from '@paceboard/domain'
import { decideOrders, type Outcome, type Recorded } from '../../api/src/board/decide-orders.ts'
import { withClocks } from '../../api/src/db/board/clocks.ts'
import { changesPhases } from '../../api/src/db/board/events.ts'
import type { StoredBoard } from '../../api/src/db/board/load-board.ts'
import { RunBuilder } from '../../api/src/db/board/run.ts'
import type { Envelope, PostAnswer } from '../../web/src/lib/board/transport.ts'
import type { Chance } from './chance.ts'
import type { Tally } from './tally.ts'
import { HISTORY, START } from './team-board.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Further behind, a stream is told to read the board anew; much less than the API's, so that it happens. */
const MOST_BEHIND = 12
const GROUP = 64

/** What a stream says to whoever reads it. */
export interface StreamReader {
  readonly commit: (commit: Commit) => void
  readonly resync: () => void
  readonly lost: () => void
}

interface Waiting {
  readonly actor: Actor
  readonly envelope: Envelope
  readonly answer: (answer: PostAnswer) => void
  readonly lost: () => void
}

interface Stream {
  cursor: number
  readonly reader: StreamReader
}

/**
 * The API as its clients see it: the API's own decisions, over a disk that survives a crash and a memory that does not.
 * Writing takes time; a crash may come before anything is on disk, or after it and before anybody is answered.
 */
export class ModelServer {
  readonly #time: VirtualTime
  readonly #chance: Chance
  readonly #tally: Tally
  readonly disk = new Disk()
  isUp = true
  /** Called once, with the next order. */
  whenBusy: () => void = () => undefined
  /** The process that runs; what an older one had begun comes to nothing. */
  #process = 1
  #board = this.disk.read()
  #line: Waiting[] = []
  #inHand: readonly Waiting[] = []
  #streams = new Set<Stream>()

  constructor(time: VirtualTime, chance: Chance, tally: Tally) {
    this.#time = time
    this.#chance = chance
    this.#tally = tally
  }

  post(actor: Actor, envelope: Envelope, answer: Waiting['answer'], lost: () => void): void {
    if (!this.isUp) {
      lost()
      return
    }
    this.#line.push({ actor, envelope, answer, lost })
    this.whenBusy()
    this.whenBusy = () => undefined
    if (this.#inHand.length === 0) this.#serve()
  }

  /** Follows the log; returns how to stop. */
  open(after: number, reader: StreamReader): () => void {
    if (!this.isUp) {
      reader.lost()
      return () => undefined
    }
    const { seq } = this.#board
    if (after > seq || seq - after > MOST_BEHIND) {
      this.#tally.add('too far behind')
      reader.resync()
      return () => undefined
    }
    const stream = { cursor: after, reader }
    this.#streams.add(stream)
    this.#tell(stream)
    return () => this.#streams.delete(stream)
  }

  /** The board as the API sends it; null when nobody answers. */
  snapshot(): BoardAt | null {
    if (!this.isUp) return null
    const { board, seq } = this.#board
    return { board: fromSnapshot(overTheWire(toSnapshot(board))), seq }
  }

  crash(): void {
    this.isUp = false
    this.#process += 1
    this.#tally.add('crashes')
    for (const { lost } of [...this.#inHand, ...this.#line]) lost()
    for (const { reader } of this.#streams) reader.lost()
    this.#line = []
    this.#inHand = []
    this.#streams = new Set()
  }

  start(): void {
    this.#board = this.disk.read()
    this.isUp = true
  }

  #serve(): void {
    const group = this.#line.splice(0, GROUP)
    if (group.length === 0) return
    this.#inHand = group
    const orders = group.map(({ actor, envelope }) => ({ actor, ...envelope }))
    const outcome = decideOrders(this.#board, orders, this.disk.recorded(), () => START + this.#time.now)
    this.#later(30, 'crashes before the disk', () => {
      const after = this.disk.write(outcome)
      this.#later(20, 'crashes before the answer', () => {
        this.#board = after
        this.#answer(group, outcome)
      })
    })
  }

  #answer(group: readonly Waiting[], { answers, phasesChanged }: Outcome): void {
    if (phasesChanged) this.#tally.add('changes of phases')
    this.#line.unshift(...group.slice(answers.length))
    answers.forEach((answer, i) => {
      group[i]?.answer(
        answer.ok ? { kind: 'accepted', ...answer.value } : { kind: 'refused', rejection: answer.reason },
      )
    })
    for (const stream of [...this.#streams]) this.#tell(stream)
    this.#inHand = []
    this.#serve()
  }

  #tell(stream: Stream): void {
    for (const commit of this.disk.commitsAfter(stream.cursor)) {
      if (commit.events.some(changesPhases)) {
        this.#streams.delete(stream)
        stream.reader.resync()
        return
      }
      stream.cursor = commit.seq
      stream.reader.commit(commit)
    }
  }

  #later(mostMs: number, ifItCrashes: string, run: () => void): void {
    const mine = this.#process
    this.#time.after(this.#chance.between(1, mostMs), () => {
      if (mine === this.#process) run()
      else this.#tally.add(ifItCrashes)
    })
  }
}

/** What a crash leaves: the log, the rows and the entries of items into columns. */
export class Disk {
  readonly #log: string[] = []
  readonly #seqOf = new Map<CommandId, Recorded>()
  #entries: ReadonlyMap<number, readonly FlowEntry[]> = new Map()
  #rows: StoredBoard = { board: NO_BOARD, seq: 0, lastAt: 0 }

  constructor() {
    const builder = new RunBuilder(NO_BOARD)
    for (const commit of HISTORY) builder.append(commit)
    const lastAt = HISTORY.at(-1)?.at ?? 0
    this.write({ answers: [], run: builder.run(), lastAt, told: [], phasesChanged: false })
  }

  /** The last commit that is on disk. */
  get seq(): number {
    return this.#log.length
  }

  write({ run, lastAt, phasesChanged }: Outcome): StoredBoard {
    const entries = new Map(this.#entries)
    for (const { num, at, to } of run.entries) {
      entries.set(num, [...(entries.get(num) ?? []), { at, columnId: to }])
    }
    this.#entries = entries
    for (const commit of run.commits) {
      this.#log.push(JSON.stringify(commit))
      this.#seqOf.set(commit.commandId, { seq: commit.seq, by: commit.by })
    }
    const board = phasesChanged ? withClocks(run.board, entries) : run.board
    this.#rows = { board, seq: this.seq, lastAt }
    return this.#rows
  }

  read(): StoredBoard {
    return { ...this.#rows, board: fromSnapshot(overTheWire(toSnapshot(this.#rows.board))) }
  }

  recorded(): ReadonlyMap<CommandId, Recorded> {
    return this.#seqOf
  }

  commitsAfter(seq: number): readonly Commit[] {
    return this.#log.slice(seq).map((text) => JSON.parse(text) as Commit)
  }

  /** The board as its log alone makes it; clocks as today's phases make them from all of history. */
  replayed(): StoredBoard {
    const builder = new RunBuilder(NO_BOARD)
    const commits = this.commitsAfter(0)
    for (const commit of commits) builder.append(commit)
    const { board } = builder.run()
    return { board: withClocks(board, this.#entries), seq: commits.length, lastAt: commits.at(-1)?.at ?? 0 }
  }
}

function overTheWire<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data
}
