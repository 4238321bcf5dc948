import type { BoardId, BoardSnapshot, CommentId, Commit, Instant, MemberId, OverrideTold } from '@paceboard/domain'
import { z } from 'zod'
import { boardId, instant, isoDate, itemId, locale, name, timezone, windowId } from './primitives.ts'

/** A commit's number in a query; the database counts in 32 bits. */
const seq = z.coerce.number().int().min(0).max(2_147_483_647)

/** POST /api/boards. `template` is a template's key, or `example` for the ready-made team with its history. */
export const createBoardBody = z
  .strictObject({ boardId, name: name(120), template: z.string().regex(/^[a-z-]{1,40}$/), locale, timezone })
  .meta({ id: 'CreateBoard' })

/** 201 of POST /api/boards and of an import. */
export interface BoardCreatedAnswer {
  readonly boardId: BoardId
  readonly seq: number
}

/** 200 of POST /api/boards/:boardId/commands: the board's log holds the command at `seq`, or had nothing to change. */
export interface CommandAnswer {
  readonly seq: number
}

/** GET /api/boards: the boards I am a member of. */
export interface BoardSummary {
  readonly id: BoardId
  readonly name: string
  readonly items: number
  readonly members: number
  readonly owner: boolean
  readonly champion: boolean
  readonly updatedAt: Instant
}

/** GET /api/boards/:boardId: the same for everyone who may see it. Fields of items that are as usual are left out. */
export interface BoardAnswer {
  readonly boardId: BoardId
  readonly seq: number
  readonly board: BoardSnapshot
}

/** GET /api/boards/:boardId/commits?after=0&limit=500: the log, oldest first. */
export const commitsQuery = z.strictObject({
  after: seq.default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
})
export interface CommitsAnswer {
  readonly commits: readonly Commit[]
}

/** GET /api/boards/:boardId/overrides?from=: who went over a limit since that day, which is one of the board's zone. */
export const overridesQuery = z.strictObject({ from: isoDate })
export interface OverridesAnswer {
  /** Newest first. */
  readonly overrides: readonly OverrideTold[]
  /** False when so much happened since that only the newest was read. */
  readonly complete: boolean
}

/** GET /api/boards/:boardId/activity?before=&itemId=&limit=: commits, newest first; `itemId` keeps those about one item. */
export const activityQuery = z.strictObject({
  before: seq.min(1).optional(),
  itemId: itemId.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export interface ActivityAnswer {
  readonly commits: readonly Commit[]
  /** Pass as `before` for the next page; null at the end. */
  readonly next: number | null
}

/** GET /api/boards/:boardId/items/:itemId: the bodies that the log and the snapshot leave out. */
export interface ItemAnswer {
  readonly description: string
  readonly comments: readonly ItemComment[]
}
export interface ItemComment {
  readonly id: CommentId
  readonly by: MemberId | null
  /** Name of an imported author who is no member. */
  readonly author: string | null
  readonly text: string
  readonly mentions: readonly MemberId[]
  readonly at: Instant
  readonly editedAt: Instant | null
}

/**
 * GET /api/boards/:boardId/stream?after=7: server-sent events `commit` (id = seq, data = Commit), `resync` and `gone`.
 * With the name of a window, its person is seen by the others as here, and it is told who is: `presence`.
 */
export const streamQuery = z.strictObject({ after: seq.optional(), windowId: windowId.optional() })

export const commitSchema = z
  .object({
    seq: z.int(),
    commandId: z.string(),
    by: z.string().nullable(),
    at: instant,
    events: z.array(z.looseObject({ type: z.string() })),
  })
  .meta({ id: 'Commit' })
