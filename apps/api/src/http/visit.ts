import { boardId as boardIdSchema } from '@paceboard/contract'
import { type Actor, activeMember, type BoardAt, type BoardId, type MemberId } from '@paceboard/domain'
import type { Request } from 'express'
import type { Boards } from '../lib/deps.ts'
import { paramOf } from './input.ts'
import { problem } from './problem.ts'
import { userOf } from './user.ts'

/** Who asks about which board; whether he may is another question. */
export interface Caller {
  readonly boardId: BoardId
  readonly actor: Actor
}

/** A signed-in person on a board that is his to see. */
export interface Visit extends BoardAt, Caller {}

/** @throws problem not-found, alike for a board that is not there and for one that the person may not see */
export async function visitOf(boards: Pick<Boards, 'current'>, req: Request): Promise<Visit> {
  const { actor, boardId } = callerOf(req)
  const at = await boards.current(boardId)
  if (!at || !activeMember(at.board, actor.memberId)) throw problem('not-found')
  return { boardId, actor, board: at.board, seq: at.seq }
}

/** The person and the `:boardId` of the path. @throws problems not-signed-in, not-found */
export function callerOf(req: Request): Caller {
  const user = userOf(req)
  return {
    boardId: paramOf(req, 'boardId', boardIdSchema),
    actor: { memberId: user.id as MemberId, admin: user.admin },
  }
}
