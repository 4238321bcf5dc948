import type { BoardId, Commit, ItemId } from '@paceboard/domain'
import type { Db, Tx } from '../client.ts'
import { commitFrom } from './rows.ts'

/** Commits after `after`, oldest first. */
export async function commitsAfter(
  db: Db | Tx,
  boardId: BoardId,
  after: number,
  limit: number,
): Promise<readonly Commit[]> {
  const rows = await db.commit.findMany({
    where: { boardId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: limit,
  })
  return rows.map(commitFrom)
}

/** Commits before `before` (null: the newest), newest first; of one item, when given. */
export async function commitsBefore(
  db: Db,
  boardId: BoardId,
  { before, itemId, limit }: { readonly before: number | null; readonly itemId: ItemId | null; readonly limit: number },
): Promise<readonly Commit[]> {
  const seq = before === null ? {} : { lt: before }
  if (itemId === null) {
    const rows = await db.commit.findMany({ where: { boardId, seq }, orderBy: { seq: 'desc' }, take: limit })
    return rows.map(commitFrom)
  }
  const about = await db.itemCommit.findMany({
    where: { boardId, itemId, seq },
    orderBy: { seq: 'desc' },
    take: limit,
    select: { seq: true },
  })
  const rows = await db.commit.findMany({
    where: { boardId, seq: { in: about.map((row) => row.seq) } },
    orderBy: { seq: 'desc' },
  })
  return rows.map(commitFrom)
}

/** The last commit of a board; null when there is no such board. */
export async function seqOf(db: Db, boardId: BoardId): Promise<number | null> {
  const row = await db.board.findUnique({ where: { id: boardId }, select: { seq: true } })
  return row?.seq ?? null
}
