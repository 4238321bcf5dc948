import {
  type Board,
  type BoardCommand,
  type ColumnId,
  type Commit,
  evolve,
  type Instant,
  type ItemId,
} from '@paceboard/domain'
import { itemOf } from './events.ts'

/** An item came into a column: what flow metrics are made of. */
export interface Entry {
  /** The item's number. */
  readonly num: number
  readonly seq: number
  readonly at: Instant
  readonly to: ColumnId
}

/** Commits that follow each other on one board, with what must be written for them. */
export interface Run {
  readonly before: Board
  readonly board: Board
  readonly commits: readonly Commit[]
  readonly entries: readonly Entry[]
  /** Bodies, which the log leaves out; '' = emptied. */
  readonly descriptions: ReadonlyMap<ItemId, { readonly text: string; readonly seq: number }>
}

/** Collects a run commit by commit. */
export class RunBuilder {
  board: Board
  readonly #before: Board
  readonly #commits: Commit[] = []
  readonly #entries: Entry[] = []
  readonly #descriptions = new Map<ItemId, { text: string; seq: number }>()

  constructor(before: Board) {
    this.#before = before
    this.board = before
  }

  append(commit: Commit): void {
    for (const event of commit.events) {
      const itemId = itemOf(event)
      const next = evolve(this.board, event, commit)
      const from = itemId && this.board.items.get(itemId)?.columnId
      const item = itemId && next.items.get(itemId)
      if (item && item.columnId !== from) {
        this.#entries.push({ num: item.num, seq: commit.seq, at: commit.at, to: item.columnId })
      }
      this.board = next
    }
    this.#commits.push(commit)
  }

  describe(itemId: ItemId, text: string, seq: number): void {
    this.#descriptions.set(itemId, { text, seq })
  }

  run(): Run {
    return {
      before: this.#before,
      board: this.board,
      commits: this.#commits,
      entries: this.#entries,
      descriptions: this.#descriptions,
    }
  }
}

/** The bodies that a command carries beside its events. */
export function bodiesIn(command: BoardCommand): readonly { readonly itemId: ItemId; readonly text: string }[] {
  const all = command.type === 'Batch' ? command.commands : [command]
  return all.filter((one) => one.type === 'DescribeItem')
}
