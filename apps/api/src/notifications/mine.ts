import type { Notification, NotificationsAnswer } from '@paceboard/contract'
import { awaitedFrom, type Board, type BoardId, type Instant, type ItemId, type MemberId } from '@paceboard/domain'
import { keptSince } from '../db/board/notifications.ts'
import type { Db } from '../db/client.ts'

interface Reader {
  readonly boardId: BoardId
  readonly memberId: MemberId
  readonly now: Instant
}

/** A page of somebody's notifications, newest first. Questions that wait for them no more are not new, read or not. */
export async function notificationsOfReader(
  db: Db,
  { boardId, memberId, now, board }: Reader & { readonly board: Board },
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<NotificationsAnswer> {
  const mine = { boardId, memberId, at: { gte: keptSince(now) } }
  const rows = await db.notification.findMany({
    where: { ...mine, ...(before === null ? {} : { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const shown = rows.slice(0, limit)
  const isAwaited = (itemId: ItemId) => {
    const item = board.items.get(itemId)
    return item !== undefined && awaitedFrom(board, item).includes(memberId)
  }
  const asked = await db.notification.findMany({
    where: { ...mine, readAt: null, kind: 'approvalAsked' },
    select: { itemId: true },
  })
  const other = await db.notification.count({ where: { ...mine, readAt: null, kind: { not: 'approvalAsked' } } })
  return {
    notifications: shown.map(({ id, kind, itemId, commentId, by, at, readAt }) => {
      const read = readAt !== null || (kind === 'approvalAsked' && !isAwaited(itemId as ItemId))
      return { id, kind, itemId, commentId, by, at: at.getTime(), read } as Notification
    }),
    unread: other + asked.filter(({ itemId }) => isAwaited(itemId as ItemId)).length,
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** Notes that somebody has seen all of theirs up to one. */
export async function markRead(db: Db, { boardId, memberId, now }: Reader, upTo: number): Promise<void> {
  const seen = { boardId, memberId, id: { lte: upTo }, readAt: null }
  await db.notification.updateMany({ where: seen, data: { readAt: new Date(now) } })
}
