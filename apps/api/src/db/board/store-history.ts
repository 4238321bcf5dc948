import { setImmediate as breathe } from 'node:timers/promises'
import { type BoardId, type Commit, type FlowEntry, type ItemId, NO_BOARD } from '@paceboard/domain'
import type { Db } from '../client.ts'
import { withClocks } from './clocks.ts'
import { changesPhases } from './events.ts'
import { type Run, RunBuilder } from './run.ts'
import { boardData, writeRun } from './write-run.ts'

/** A whole history is thousands of rows; in milliseconds. */
const TIMEOUT = 300_000

/** Commits replayed before other requests have their turn. */
const AT_ONCE = 200

/** A new board with the history that it brings: its commits from 1 without a gap, and the bodies beside them. */
export interface History {
  readonly commits: readonly Commit[]
  readonly descriptions?: ReadonlyMap<ItemId, string>
}

/**
 * Stores a new board, wholly or not at all: log, rows and paths.
 * @throws when the board exists, or the log cannot be replayed
 */
export async function storeHistory(db: Db, boardId: BoardId, history: History): Promise<{ readonly seq: number }> {
  const builder = new RunBuilder(NO_BOARD)
  for (const [i, commit] of history.commits.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await breathe()
    builder.append(commit)
  }
  const last = history.commits.at(-1)
  if (!last) throw new Error('a board begins with a commit')
  for (const [itemId, text] of history.descriptions ?? []) builder.describe(itemId, text, last.seq)
  const run = withTodaysClocks(builder.run())
  await db.$transaction(
    async (tx) => {
      await tx.board.create({ data: { id: boardId, ...boardData(run.board, last) } })
      await writeRun(tx, boardId, run)
    },
    { timeout: TIMEOUT },
  )
  return { seq: last.seq }
}

/** A history that re-purposed a column has the clocks of today's phases (flow.md R18). */
function withTodaysClocks(run: Run): Run {
  if (!run.commits.some((commit) => commit.events.some(changesPhases))) return run
  const entries = new Map<number, FlowEntry[]>()
  for (const { num, at, to } of run.entries) {
    const path = entries.get(num)
    if (path) path.push({ at, columnId: to })
    else entries.set(num, [{ at, columnId: to }])
  }
  return { ...run, board: withClocks(run.board, entries) }
}
