import type { Board, BoardId, CommandId, Commit, MemberId } from '@paceboard/domain'
import type { Tx } from '../client.ts'
import { boardData } from './write-run.ts'

/**
 * Takes a board's lock until the transaction ends, and says at which commit the board is; null when there is none.
 * An update of the row waits for whoever holds it, in every process and on both databases.
 */
export async function lockBoard(tx: Tx, boardId: BoardId): Promise<number | null> {
  const [row] = await tx.board.updateManyAndReturn({
    where: { id: boardId },
    data: { seq: { increment: 0 } },
    select: { seq: true },
  })
  return row?.seq ?? null
}

/** Which of these commands the log already holds. */
export async function recordedCommands(
  tx: Tx,
  boardId: BoardId,
  commandIds: readonly CommandId[],
): Promise<ReadonlyMap<CommandId, { readonly seq: number; readonly by: MemberId | null }>> {
  const rows = await tx.commit.findMany({
    where: { boardId, commandId: { in: [...commandIds] } },
    select: { commandId: true, seq: true, by: true },
  })
  return new Map(rows.map(({ commandId, seq, by }) => [commandId as CommandId, { seq, by: by as MemberId | null }]))
}

/** Writes the board's own row as its last commit leaves it. */
export async function saveBoard(tx: Tx, boardId: BoardId, board: Board, last: Commit): Promise<void> {
  await tx.board.updateMany({ where: { id: boardId }, data: boardData(board, last) })
}
