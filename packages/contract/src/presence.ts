import type { ItemId, MemberId } from '@paceboard/domain'
import { z } from 'zod'
import { itemId, memberId, windowId } from './primitives.ts'

/** POST /api/boards/:boardId/presence: the item that a window shows now; null when it shows none. */
export const presenceBody = z.strictObject({ windowId, itemId: itemId.nullable() }).meta({ id: 'OpenItem' })

/** Somebody who has the board open, in however many windows, and the items that these show. */
export interface Present {
  readonly memberId: MemberId
  readonly itemIds: readonly ItemId[]
}

/** The event `presence` of the stream: everybody who is here, the reader included. */
export interface PresenceNews {
  readonly people: readonly Present[]
}

export const presenceNews = z
  .object({ people: z.array(z.object({ memberId, itemIds: z.array(itemId) })) })
  .meta({ id: 'Presence' }) satisfies z.ZodType<PresenceNews>
