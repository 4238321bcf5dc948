import { boardId as boardIdSchema } from '@paceboard/contract'
import { type Actor, activeMember, type BoardAt, type BoardId, type MemberId } from '@paceboard/domain'
import type { Request } from 'express'
import { paramOf } from '../http/input.ts'
import { problem } from '../http/problem.ts'
import { userOf } from '../http/user.ts'
import type { LiveBoards } from './live-boards.ts'

/** A signed-in person on a board that is his to see. */
export interface Visit extends BoardAt {
  readonly boardId: BoardId
  readonly actor: Actor
}

/** @throws problem not-found, alike for a board that is not there and for one that the person may not see */
export async function visitOf(boards: LiveBoards, req: Request): Promise<Visit> {
  const { actor, boardId } = asking(req)
  const at = await boards.current(boardId)
  if (!at || !activeMember(at.board, actor.memberId)) throw problem('not-found')
  return { boardId, actor, board: at.board, seq: at.seq }
}

/**
 * The same for somebody about to send an order. The board in memory may be a moment old, which saves a trip to the
 * database: the order itself is decided on the newest, membership included.
 */
export async function senderOf(boards: LiveBoards, req: Request): Promise<Pick<Visit, 'boardId' | 'actor'>> {
  const { actor, boardId } = asking(req)
  const known = boards.lastKnown(boardId)
  return known && activeMember(known.board, actor.memberId) ? { boardId, actor } : visitOf(boards, req)
}

function asking(req: Request): Pick<Visit, 'boardId' | 'actor'> {
  const user = userOf(req)
  return {
    boardId: paramOf(req, 'boardId', boardIdSchema),
    actor: { memberId: user.id as MemberId, admin: user.admin },
  }
}
