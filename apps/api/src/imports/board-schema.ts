import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION, commandId, instant, itemId, memberId, text } from '@paceboard/contract'
import type { BoardFile } from '@paceboard/domain'
import { z } from 'zod'
import { boardEvent } from './event-schema.ts'

/** More than any board has; beyond it only the file's size counts. */
const MOST_COMMITS = 1_000_000

const commit = z.object({
  seq: z.int().min(1),
  commandId,
  by: memberId.nullable(),
  at: instant,
  events: z.array(boardEvent).min(1),
})

/** What the first lines of a file must say before anybody reads on. */
export const boardFileHead = z.object({
  format: z.literal(BOARD_FILE_FORMAT, 'is not a board of Paceboard'),
  version: z.literal(BOARD_FILE_VERSION, `is not ${BOARD_FILE_VERSION}, the version that this server reads`),
})

/** A board as `boardFile` writes it; who is not on the board is nobody. */
export const boardFileBody = z.object({
  name: text(2000),
  members: z.array(z.object({ id: memberId, name: text(2000) })).max(10_000),
  descriptions: z.record(itemId, text(60_000)),
  commits: z.array(commit).min(1).max(MOST_COMMITS),
}) satisfies z.ZodType<BoardFile>
