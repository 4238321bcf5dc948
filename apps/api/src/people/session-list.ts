import type { SessionFacts } from '@paceboard/contract'
import type { Instant } from '@paceboard/domain'
import type { Db } from '../db/client.ts'

/** Where a person is signed in, the newest first. */
export async function listSessions(
  db: Db,
  userId: string,
  currentId: string,
  now: Instant,
): Promise<readonly SessionFacts[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: new Date(now) } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, userAgent: true },
  })
  return rows.map((row) => ({
    id: row.id,
    current: row.id === currentId,
    createdAt: row.createdAt.getTime(),
    userAgent: row.userAgent,
  }))
}

/** Ends one of a person's own sessions; false when it is not his or has ended already. */
export async function endSession(db: Db, userId: string, sessionId: string): Promise<boolean> {
  const ended = await db.session.deleteMany({ where: { id: sessionId, userId } })
  return ended.count > 0
}

/** Clears away what a person's browsers left behind. */
export async function dropExpired(db: Db, userId: string, now: Instant): Promise<void> {
  await db.session.deleteMany({ where: { userId, expiresAt: { lte: new Date(now) } } })
}
