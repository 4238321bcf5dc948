import type { BoardId, Commit } from '@paceboard/domain'
import type { Db } from '../client.ts'
import { commitFrom } from './rows.ts'

/** The commits up to `upTo` that changed the type or pace of an item, oldest first. */
export async function readRelabels(db: Db, boardId: BoardId, upTo: number): Promise<readonly Commit[]> {
  // No index knows what an event is; a quoted type inside a person's words has its quotes escaped, so it is no match.
  const rows = await db.$queryRaw<Parameters<typeof commitFrom>[0][]>`
    SELECT * FROM "Commit"
    WHERE "boardId" = ${boardId} AND "seq" <= ${upTo}
      AND (CAST("events" AS TEXT) LIKE '%"ItemTypeChanged"%' OR CAST("events" AS TEXT) LIKE '%"PaceSet"%')
    ORDER BY "seq"`
  return rows.map(commitFrom)
}
