import type { Board, BoardId, CommandId, Commit, MemberId } from '@paceboard/domain'
import { join } from '@prisma/client/runtime/client'
import type { Tx } from '../client.ts'
import { boardData } from './write-run.ts'

/**
 * Takes a board's lock until the transaction ends, and says at which commit the board is; null when there is none.
 * An update of the row waits for whoever holds it, in every process and on both databases.
 */
export async function lockBoard(tx: Tx, boardId: BoardId): Promise<number | null> {
  const [row] = await tx.$queryRaw<readonly { readonly seq: number | bigint }[]>`
    UPDATE "Board" SET "seq" = "seq" WHERE "id" = ${boardId} RETURNING "seq"`
  return row ? Number(row.seq) : null
}

interface RecordedRow {
  readonly commandId: CommandId
  readonly seq: number | bigint
  readonly by: MemberId | null
}

/** Which of these commands the log already holds. */
export async function recordedCommands(
  tx: Tx,
  boardId: BoardId,
  commandIds: readonly CommandId[],
): Promise<ReadonlyMap<CommandId, { readonly seq: number; readonly by: MemberId | null }>> {
  const rows = await tx.$queryRaw<readonly RecordedRow[]>`
    SELECT "commandId", "seq", "by" FROM "Commit" WHERE "boardId" = ${boardId} AND "commandId" IN (${join(commandIds)})`
  return new Map(rows.map(({ commandId, seq, by }) => [commandId, { seq: Number(seq), by }]))
}

/** Writes the board's own row as its last commit leaves it: of its settings only what changed. */
export async function saveBoard(
  tx: Tx,
  boardId: BoardId,
  { before, after, last }: { readonly before: Board; readonly after: Board; readonly last: Commit },
): Promise<void> {
  const { seq, lastAt, nextNum, ...settings } = boardData(after, last)
  const same =
    before.settings === after.settings && before.owner === after.owner && before.columnOrder === after.columnOrder
  await tx.board.updateMany({ where: { id: boardId }, data: { seq, lastAt, nextNum, ...(same ? {} : settings) } })
}
