import { type BoardId, type Commit, DAY_MS, type Instant, type MemberId, type Notice } from '@paceboard/domain'
import type { Tx } from '../client.ts'
import { insertRows } from '../raw-rows.ts'

const KEPT_MS = 90 * DAY_MS

/** A notice with the commit that it tells of. */
export interface Told extends Notice {
  readonly seq: number
  readonly by: MemberId
  readonly at: Instant
}

/** Before this moment notifications are shown no more, and taken away with the next one of their board. */
export function keptSince(now: Instant): Date {
  return new Date(now - KEPT_MS)
}

/**
 * Tells people what some commits did; in the transaction of the commits, so that each is told once. Whoever leaves the
 * board loses theirs, and a deleted comment its own. Costs nothing when nobody is concerned.
 */
export async function writeNotifications(
  tx: Tx,
  boardId: BoardId,
  commits: readonly Commit[],
  told: readonly Told[],
): Promise<void> {
  const newest = told.at(-1)
  if (newest) {
    await insertRows(
      tx,
      'Notification',
      told.map(({ to, seq, kind, itemId, commentId, by, at }) => {
        return { boardId, memberId: to, seq, kind, itemId, commentId, by, at: new Date(at) }
      }),
    )
    await tx.notification.deleteMany({ where: { boardId, at: { lt: keptSince(newest.at) } } })
  }
  for (const { seq, events } of commits) {
    for (const event of events) {
      if (event.type === 'CommentDeleted') {
        const { itemId, commentId } = event
        await tx.notification.deleteMany({ where: { boardId, itemId, commentId } })
      }
      if (event.type === 'MemberRemoved') {
        await tx.notification.deleteMany({ where: { boardId, memberId: event.memberId, seq: { lte: seq } } })
      }
    }
  }
}
