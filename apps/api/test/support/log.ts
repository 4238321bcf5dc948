import {
  type Board,
  type BoardId,
  type Commit,
  evolveAll,
  type FlowEntry,
  frameOf,
  NO_BOARD,
  tellsFlow,
} from '@paceboard/domain'
import { expect } from 'vitest'
import { readFlowCommits } from '../../src/db/board/flow-commits.ts'
import { readPaths } from '../../src/db/board/item-paths.ts'
import { loadBoard } from '../../src/db/board/load-board.ts'
import { commitsAfter } from '../../src/db/board/log.ts'
import { RunBuilder } from '../../src/db/board/run.ts'
import type { Db } from '../../src/db/client.ts'
import { entriesIn } from './entries-in.ts'

export async function wholeLog(db: Db, id: BoardId): Promise<readonly Commit[]> {
  return commitsAfter(db, id, 0, 100_000)
}

/** The log has no gap, and the rows are exactly what it leads to. */
export async function expectRowsFollowFromLog(db: Db, id: BoardId): Promise<void> {
  const commits = await wholeLog(db, id)
  expect(commits.map((commit) => commit.seq)).toEqual(commits.map((_, i) => i + 1))
  const replayed = commits.reduce((board, commit) => evolveAll(board, commit.events, commit), NO_BOARD)
  const stored = await loadBoard(db, id)
  expect(stored?.seq).toBe(commits.length)
  expectSameBoard(stored?.board ?? NO_BOARD, replayed)
  await expectFlowFollowsFrom(db, id, commits)
}

async function expectFlowFollowsFrom(db: Db, id: BoardId, commits: readonly Commit[]): Promise<void> {
  const builder = new RunBuilder(NO_BOARD)
  for (const commit of commits) builder.append(commit)
  const paths = new Map<number, FlowEntry[]>()
  for (const { num, at, to } of builder.run().entries) {
    paths.set(num, [...(paths.get(num) ?? []), { at, columnId: to }])
  }
  const stored = await readPaths(db, id)
  for (const [num, entries] of paths) expect(entriesIn(stored, num), `#${num}`).toEqual(entries)
  expect(await db.itemPath.count({ where: { boardId: id } })).toBe(paths.size)
  const telling = commits.filter(({ events }) => events.some(tellsFlow))
  expect(await readFlowCommits(db, id, { after: 0, upTo: commits.length })).toEqual(telling)
}

/** Two boards that no client could tell apart. */
export function expectSameBoard(one: Board, other: Board): void {
  expect(sorted(one)).toEqual(sorted(other))
}

function sorted(board: Board) {
  const items = [...board.items.values()].sort((a, b) => a.num - b.num)
  const suggestions = [...board.suggestions.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...frameOf(board), items, suggestions }
}
