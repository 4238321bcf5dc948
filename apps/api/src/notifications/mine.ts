import type { Notification, NotificationsAnswer } from '@paceboard/contract'
import type { BoardId, Instant, MemberId } from '@paceboard/domain'
import { keptSince } from '../db/board/notifications.ts'
import type { Db } from '../db/client.ts'

interface Reader {
  readonly boardId: BoardId
  readonly memberId: MemberId
  readonly now: Instant
}

/** A page of somebody's notifications, newest first. */
export async function notificationsOfReader(
  db: Db,
  { boardId, memberId, now }: Reader,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<NotificationsAnswer> {
  const mine = { boardId, memberId, at: { gte: keptSince(now) } }
  const rows = await db.notification.findMany({
    where: { ...mine, ...(before === null ? {} : { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const shown = rows.slice(0, limit)
  return {
    notifications: shown.map(({ id, kind, itemId, commentId, by, at, readAt }) => {
      return { id, kind, itemId, commentId, by, at: at.getTime(), read: readAt !== null } as Notification
    }),
    unread: await db.notification.count({ where: { ...mine, readAt: null } }),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** Notes that somebody has seen all of theirs up to one. */
export async function markRead(db: Db, { boardId, memberId, now }: Reader, upTo: number): Promise<void> {
  const seen = { boardId, memberId, id: { lte: upTo }, readAt: null }
  await db.notification.updateMany({ where: seen, data: { readAt: new Date(now) } })
}
