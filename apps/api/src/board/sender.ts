import { activeMember } from '@paceboard/domain'
import type { Request } from 'express'
import { type Caller, callerOf, visitOf } from '../http/visit.ts'
import type { LiveBoards } from './live-boards.ts'

/**
 * Somebody about to send an order. The board in memory may be a moment old, which saves a trip to the database: the
 * order itself is decided on the newest, membership included.
 * @throws problem not-found
 */
export async function senderOf(boards: LiveBoards, req: Request): Promise<Caller> {
  const { actor, boardId } = callerOf(req)
  const known = boards.lastKnown(boardId)
  return known && activeMember(known.board, actor.memberId) ? { boardId, actor } : visitOf(boards, req)
}
