import { type BoardId, type Commit, tellsFlow } from '@paceboard/domain'
import { sqltag as sql } from '@prisma/client/runtime/client'
import type { Db, Tx } from '../client.ts'
import { insertRows } from '../raw-rows.ts'
import { commitFrom } from './rows.ts'

/** Notes which of some commits flow metrics read, so that nobody has to walk the log for them. */
export async function writeFlowCommits(tx: Tx, boardId: BoardId, commits: readonly Commit[]): Promise<void> {
  const rows = commits.filter(({ events }) => events.some(tellsFlow)).map(({ seq }) => ({ boardId, seq }))
  await insertRows(tx, 'FlowCommit', rows)
}

/** The commits after `after`, up to `upTo`, that tell flow metrics more than the columns entered, oldest first. */
export async function readFlowCommits(
  db: Db,
  boardId: BoardId,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<readonly Commit[]> {
  const rows = await db.$queryRaw<Parameters<typeof commitFrom>[0][]>(
    sql`SELECT c.* FROM "FlowCommit" f JOIN "Commit" c ON c."boardId" = f."boardId" AND c."seq" = f."seq"
    WHERE f."boardId" = ${boardId} AND f."seq" > ${after} AND f."seq" <= ${upTo} ORDER BY f."seq"`,
  )
  return rows.map(commitFrom)
}
