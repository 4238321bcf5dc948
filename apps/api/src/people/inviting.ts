import type { Board, BoardId, Denial, MemberId, Result, Roles } from '@paceboard/domain'
import { mayDo, no, ok, standingOf } from '@paceboard/domain'
import type { Deps } from '../lib/deps.ts'

/** Somebody who asks to invite, now or when an invitation of theirs is accepted. */
export interface Inviter {
  readonly id: string
  readonly admin: boolean
}

/** May this person add somebody with these roles? The board if so, the reason if not; null for who is no member. */
export async function mayInvite(
  { boards, clock }: Deps,
  boardId: BoardId,
  inviter: Inviter,
  roles: Roles,
): Promise<Result<Board, Denial> | null> {
  const found = await boards.current(boardId)
  if (!found) return null
  const standing = standingOf(found.board, actorOf(inviter), clock())
  if (!standing) return null
  const newcomer = { type: 'AddMember', memberId: '' as MemberId, name: '', roles } as const
  const denial = mayDo(found.board, standing, newcomer)
  return denial === null ? ok(found.board) : no(denial)
}

/** A member of a board is known there by the id of the account. */
export function actorOf({ id, admin }: Inviter): { readonly memberId: MemberId; readonly admin: boolean } {
  return { memberId: id as MemberId, admin }
}
