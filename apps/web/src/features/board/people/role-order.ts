import type { Board, Instant, Member, Roles } from '@paceboard/domain'
import { marketingOwnerAt } from '@paceboard/domain'

/** Roles that are ticked on a member, the leading one first. */
export const ROLE_KEYS = ['champion', 'member', 'stakeholder', 'cast'] as const satisfies readonly (keyof Roles)[]

/** Who is on the board now: the Marketing Owner, Champions, the team, supporting cast, stakeholders; then by name. */
export function membersInOrder(board: Board, now: Instant): readonly Member[] {
  const owner = marketingOwnerAt(board, now)
  const place = ({ id, roles }: Member) => {
    if (id === owner) return 0
    if (id === board.owner.holderId) return 1
    if (roles.champion) return 2
    if (roles.member) return 3
    return roles.cast ? 4 : 5
  }
  return [...board.members.values()]
    .filter((member) => member.removedAt === null)
    .toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name))
}

/** People who may be handed a leading role: those who do the team's work. */
export function inTeam(members: readonly Member[]): readonly Member[] {
  return members.filter(({ roles }) => roles.member || roles.champion)
}
