import type { BoardSummary } from '@paceboard/contract'
import { type Board, type Instant, type MemberId, marketingOwnerAt, NO_BOARD } from '@paceboard/domain'
import type { Db } from '../client.ts'
import { fromJson } from './json.ts'
import { memberFrom } from './rows.ts'

/** The boards that a person is a member of, the one changed last first. */
export async function boardsOf(db: Db, memberId: MemberId, now: Instant): Promise<readonly BoardSummary[]> {
  const mine = await db.member.findMany({
    where: { id: memberId, removedAt: null },
    include: { board: { select: { name: true, owner: true, lastAt: true } } },
    orderBy: { board: { lastAt: 'desc' } },
  })
  const boardId = { in: mine.map((row) => row.boardId) }
  const items = await db.item.groupBy({ by: ['boardId'], where: { boardId, archivedAt: null }, _count: true })
  const members = await db.member.groupBy({ by: ['boardId'], where: { boardId, removedAt: null }, _count: true })
  const itemsBy = new Map(items.map((row) => [row.boardId, row._count]))
  const membersBy = new Map(members.map((row) => [row.boardId, row._count]))
  return mine.map(({ board, ...row }) => ({
    id: row.boardId as BoardSummary['id'],
    name: board.name,
    items: itemsBy.get(row.boardId) ?? 0,
    members: membersBy.get(row.boardId) ?? 0,
    owner: marketingOwnerAt({ ...NO_BOARD, owner: fromJson<Board['owner']>(board.owner) }, now) === memberId,
    champion: memberFrom(row).roles.champion,
    updatedAt: board.lastAt.getTime(),
  }))
}
