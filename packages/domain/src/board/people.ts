import type { MemberId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Board, Member } from './model.ts'

/** Who acts. `admin` runs the installation and has no say over the work by being admin (domain A0.1). */
export interface Actor {
  readonly memberId: MemberId
  readonly admin: boolean
}

/** The one Marketing Owner at a moment: the cover while it lasts, otherwise the holder. */
export function marketingOwnerAt(board: Board, at: Instant): MemberId {
  const { holderId, cover } = board.owner
  return cover && at < cover.until ? cover.memberId : holderId
}

/** A member who has not been removed. */
export function activeMember(board: Board, memberId: MemberId): Member | undefined {
  const member = board.members.get(memberId)
  return member?.removedAt === null ? member : undefined
}

/** Members who can be given work: everybody but pure stakeholders. */
export function canHoldWork(member: Member): boolean {
  return member.removedAt === null && (member.roles.member || member.roles.champion || member.roles.cast)
}

/** What a person may be on one board at one moment; null for somebody who is no member. */
export interface Standing {
  readonly memberId: MemberId
  readonly owner: boolean
  readonly champion: boolean
  /** Does the team's work: member, champion or owner. */
  readonly team: boolean
  readonly cast: boolean
  readonly stakeholder: boolean
  readonly admin: boolean
}

/** Where somebody stands on the board; null for who is no member, an administrator included. */
export function standingOf(board: Board, actor: Actor, at: Instant): Standing | null {
  const member = activeMember(board, actor.memberId)
  if (!member) return null
  const owner = marketingOwnerAt(board, at) === member.id
  const { champion, cast, stakeholder } = member.roles
  return {
    memberId: member.id,
    owner,
    champion,
    team: owner || champion || member.roles.member,
    cast,
    stakeholder,
    admin: actor.admin,
  }
}
