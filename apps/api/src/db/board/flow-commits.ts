import type { BoardId, Commit } from '@paceboard/domain'
import type { Db } from '../client.ts'
import { commitFrom } from './rows.ts'

/** The commits up to `upTo` that say something about flow beside the moves (the domain's `flowLog`), oldest first. */
export async function readFlowCommits(db: Db, boardId: BoardId, upTo: number): Promise<readonly Commit[]> {
  // No index knows what an event is; a quoted type inside a person's words has its quotes escaped, so it is no match.
  const rows = await db.$queryRaw<Parameters<typeof commitFrom>[0][]>`
    SELECT * FROM "Commit"
    WHERE "boardId" = ${boardId} AND "seq" <= ${upTo}
      AND (CAST("events" AS TEXT) LIKE '%"ItemTypeChanged"%' OR CAST("events" AS TEXT) LIKE '%"PaceSet"%'
        OR CAST("events" AS TEXT) LIKE '%"ItemBlocked"%' OR CAST("events" AS TEXT) LIKE '%"ItemUnblocked"%'
        OR CAST("events" AS TEXT) LIKE '%"CheckedIn"%' OR CAST("events" AS TEXT) LIKE '%"override"%'
        OR CAST("events" AS TEXT) LIKE '%"WipLimitSet"%' OR CAST("events" AS TEXT) LIKE '%"PersonLimitSet"%')
    ORDER BY "seq"`
  return rows.map(commitFrom)
}
