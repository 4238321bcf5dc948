import type { CommandId, MemberId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { BoardEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import type { Board } from './model.ts'

/** One accepted command: an entry of a board's log. `seq` counts from 1 without a gap. */
export interface Commit {
  readonly seq: number
  readonly commandId: CommandId
  readonly by: MemberId | null
  readonly at: Instant
  readonly events: readonly BoardEvent[]
}

/** A board together with the commit it has come to. */
export interface BoardAt {
  readonly board: Board
  readonly seq: number
}

/** The board after the next commit. A gap would be a lost change, so it is a bug of the caller. */
export function applyCommit({ board, seq }: BoardAt, commit: Commit): BoardAt {
  if (commit.seq !== seq + 1) throw new Error(`commit ${commit.seq} does not follow ${seq}`)
  return { board: evolveAll(board, commit.events, commit), seq: commit.seq }
}
