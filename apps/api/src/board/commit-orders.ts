import type { BoardId, CommandId, Instant, ItemId } from '@paceboard/domain'
import { withClocks } from '../db/board/clocks.ts'
import { readPaths } from '../db/board/item-paths.ts'
import type { StoredBoard } from '../db/board/load-board.ts'
import { lockBoard, recordedCommands, saveBoard } from '../db/board/lock.ts'
import { writeNotifications } from '../db/board/notifications.ts'
import { writeItems, writeRun } from '../db/board/write-run.ts'
import type { Tx } from '../db/client.ts'
import { problem } from '../http/problem.ts'
import type { Order } from '../lib/deps.ts'
import { decideOrders, type Outcome } from './decide-orders.ts'
import type { DecidedBoards } from './decided-boards.ts'

/** An outcome that is in the database as soon as its transaction commits. */
export interface Written extends Outcome {
  readonly after: StoredBoard
}

/** Decides orders on a locked board and writes what they made happen; all of it inside one transaction. */
export async function commitOrders(
  tx: Tx,
  boardId: BoardId,
  orders: readonly Order[],
  boards: DecidedBoards,
  clock: () => Instant,
): Promise<Written> {
  const seq = await lockBoard(tx, boardId)
  const start = seq === null ? null : await boards.underLock(tx, boardId, seq)
  if (!start) throw problem('not-found')
  const ids: CommandId[] = orders.map((order) => order.commandId)
  const recorded = await recordedCommands(tx, boardId, ids)
  const outcome = decideOrders(start, orders, recorded, clock)
  const { run, lastAt } = outcome
  const last = run.commits.at(-1)
  if (!last) return { ...outcome, after: start }

  await writeRun(tx, boardId, run)
  await writeNotifications(tx, boardId, run.commits, outcome.told)
  const board = outcome.phasesChanged ? await writeClocks(tx, boardId, outcome) : run.board
  await saveBoard(tx, boardId, { before: start.board, after: board, last })
  return { ...outcome, after: { board, seq: last.seq, lastAt } }
}

/** Makes every clock anew from all of history, and writes those that changed. */
async function writeClocks(tx: Tx, boardId: BoardId, { run }: Outcome) {
  const board = withClocks(run.board, await readPaths(tx, boardId))
  const changed = new Set<ItemId>()
  for (const item of board.items.values()) if (item !== run.board.items.get(item.id)) changed.add(item.id)
  await writeItems(tx, boardId, changed, board)
  return board
}
