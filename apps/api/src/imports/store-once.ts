import { type BoardId, type CommandId, no, ok, type Rejection, type Result } from '@paceboard/domain'
import { commitsAfter } from '../db/board/log.ts'
import { type History, storeHistory } from '../db/board/store-history.ts'
import type { Db } from '../db/client.ts'
import { isTaken } from '../db/errors.ts'

/** Stores a new board; the same import (the `commandId` of its first commit) once, however often it is confirmed. */
export async function storeOnce(
  db: Db,
  boardId: BoardId,
  commandId: CommandId,
  history: History,
): Promise<Result<null, Rejection>> {
  try {
    await storeHistory(db, boardId, history)
  } catch (error) {
    if (!isTaken(error)) throw error
    const [founding] = await commitsAfter(db, boardId, 0, 1)
    if (founding?.commandId !== commandId) return no({ code: 'id-taken' })
  }
  return ok(null)
}
