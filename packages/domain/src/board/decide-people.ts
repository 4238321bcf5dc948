import type { MemberId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import { phaseOf } from './columns.ts'
import { leaveApprovals } from './decide-approvals.ts'
import { type Decide, happened, same } from './decision.ts'
import type { BoardEvent } from './events.ts'
import type { Board, Member, Roles } from './model.ts'
import { activeMember, canHoldWork, marketingOwnerAt } from './people.ts'
import type { Rejection } from './rejections.ts'

export const addMember: Decide<'AddMember'> = (board, { memberId, name, roles }) => {
  if (activeMember(board, memberId)) return no({ code: 'already-member' })
  return hasRole(roles) ? happened({ type: 'MemberAdded', memberId, name, roles }) : no({ code: 'role-needed' })
}

/** The open work of who leaves becomes nobody's, so that it is seen; finished work keeps the name. No approval waits for them. */
export const removeMember: Decide<'RemoveMember'> = (board, { memberId }, { at }) => {
  const member = activeMember(board, memberId)
  if (!member) return no({ code: 'member-gone' })
  if (board.owner.holderId === memberId || marketingOwnerAt(board, at) === memberId) {
    return no({ code: 'owner-must-hand-over' })
  }
  if (member.roles.champion && champions(board).length === 1) return no({ code: 'last-champion' })
  return happened(...handBack(board, memberId), ...leaveApprovals(board, memberId), { type: 'MemberRemoved', memberId })
}

function handBack(board: Board, memberId: MemberId): BoardEvent[] {
  const events: BoardEvent[] = []
  for (const item of board.items.values()) {
    const column = board.columns.get(item.columnId)
    if (!column || phaseOf(column) === 'done') continue
    if (item.assigneeId === memberId) events.push({ type: 'ItemAssigned', itemId: item.id, from: memberId, to: null })
    if (item.partnerIds.includes(memberId)) events.push({ type: 'PartnerRemoved', itemId: item.id, memberId })
  }
  return events
}

export const setRoles: Decide<'SetRoles'> = (board, { memberId, roles }, { at }) => {
  const member = activeMember(board, memberId)
  if (!member) return no({ code: 'member-gone' })
  if (same(member.roles, roles)) return happened()
  if (!hasRole(roles)) return no({ code: 'role-needed' })
  const isOwner = board.owner.holderId === memberId || marketingOwnerAt(board, at) === memberId
  if (isOwner && !worksInTeam(roles)) return no({ code: 'owner-must-hand-over' })
  if (member.roles.champion && !roles.champion && champions(board).length === 1) return no({ code: 'last-champion' })
  const handedBack = canHoldWork({ ...member, roles }) ? [] : handBack(board, memberId)
  return happened(...handedBack, { type: 'RolesSet', memberId, from: member.roles, to: roles })
}

/** Exactly one Marketing Owner at any time: a handover for good, or a cover that ends by itself (domain A0.1). */
export const handOverOwner: Decide<'HandOverOwner'> = (board, { memberId, until }, { at }) => {
  const member = teamMember(board, memberId)
  if (!member.ok) return member
  if (until !== null && until <= at) return no({ code: 'cover-in-past' })
  const from = marketingOwnerAt(board, at)
  if (from === memberId && until === null && board.owner.holderId === memberId) return happened()
  return happened({ type: 'OwnerHandedOver', from, to: memberId, until })
}

/** The acting Champion gives the flag away; an admin gives it in the name of all who hold it. */
export const handOverChampion: Decide<'HandOverChampion'> = (board, { memberId }, { who }) => {
  const member = teamMember(board, memberId)
  if (!member.ok) return member
  const leaving = champions(board).filter((one) => one.id !== memberId && (!who.champion || one.id === who.memberId))
  const events = leaving.map(
    (one): BoardEvent => ({
      type: 'RolesSet',
      memberId: one.id,
      from: one.roles,
      to: { ...one.roles, champion: false, member: true },
    }),
  )
  if (!member.value.roles.champion) {
    const from = member.value.roles
    events.unshift({ type: 'RolesSet', memberId, from, to: { ...from, champion: true } })
  }
  return happened(...events)
}

function champions(board: Board): readonly Member[] {
  return [...board.members.values()].filter((one) => one.removedAt === null && one.roles.champion)
}

function hasRole(roles: Roles): boolean {
  return Object.values(roles).some(Boolean)
}

function worksInTeam(roles: Roles): boolean {
  return roles.member || roles.champion
}

/** Owner and Champion do the team's work too (seed article 2), so only team members are handed either. */
function teamMember(board: Board, memberId: MemberId): Result<Member, Rejection> {
  const member = activeMember(board, memberId)
  if (!member) return no({ code: 'member-gone' })
  return worksInTeam(member.roles) ? ok(member) : no({ code: 'role-needed' })
}
