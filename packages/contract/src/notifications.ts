import {
  type CommentId,
  type Instant,
  type ItemId,
  type MemberId,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from '@paceboard/domain'
import { z } from 'zod'
import { commentId, instant, itemId, memberId } from './primitives.ts'

/** A notification's number; the database counts in 32 bits. */
const id = z.int().min(1).max(2_147_483_647)

/** GET /api/boards/:boardId/notifications?before=&limit=: what concerns me here, newest first. */
export const notificationsQuery = z.strictObject({
  before: z.coerce.number().pipe(id).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** POST /api/boards/:boardId/notifications/read: I have seen all of mine up to this one. */
export const readNotificationsBody = z.strictObject({ upTo: id }).meta({ id: 'ReadNotifications' })

/** What somebody else did, and about which item; words are the reader's, so none are stored. */
export interface Notification {
  readonly id: number
  readonly kind: NotificationKind
  readonly itemId: ItemId
  readonly commentId: CommentId | null
  readonly by: MemberId
  readonly at: Instant
  readonly read: boolean
}

export interface NotificationsAnswer {
  readonly notifications: readonly Notification[]
  /** Of all that are kept, not of this page alone. */
  readonly unread: number
  /** Pass as `before` for the next page; null at the end. */
  readonly next: number | null
}

export const notificationsAnswer = z
  .object({
    notifications: z.array(
      z.object({
        id,
        kind: z.enum(NOTIFICATION_KINDS),
        itemId,
        commentId: commentId.nullable(),
        by: memberId,
        at: instant,
        read: z.boolean(),
      }),
    ),
    unread: z.int().min(0),
    next: id.nullable(),
  })
  .meta({ id: 'Notifications' }) satisfies z.ZodType<NotificationsAnswer>
