import { activeMember } from '@paceboard/domain'
import type { Request } from 'express'
import { problem } from '../http/problem.ts'
import { type Caller, callerOf, visitOf } from '../http/visit.ts'
import type { LiveBoards } from './live-boards.ts'

/**
 * Somebody about to send an order. The board in memory may be a moment old, which saves a trip to the database: the
 * order itself is decided on the newest, membership included. An order whose header Paceboard-Member names somebody else
 * than the session was made before another person signed in on the same device: it is nobody's but its maker's.
 * @throws problems not-signed-in, not-found
 */
export async function senderOf(boards: LiveBoards, req: Request): Promise<Caller> {
  const { actor, boardId } = callerOf(req)
  const maker = req.get('paceboard-member')
  if (maker !== undefined && maker !== actor.memberId) throw problem('not-signed-in')
  const known = boards.lastKnown(boardId)
  return known && activeMember(known.board, actor.memberId) ? { boardId, actor } : visitOf(boards, req)
}
