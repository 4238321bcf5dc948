import type { InvitationFacts } from '@paceboard/contract'
import { activeMember, type BoardId, type CommandId } from '@paceboard/domain'
import { isTaken } from '../db/errors.ts'
import { problem } from '../http/problem.ts'
import type { Deps } from '../lib/deps.ts'
import { acceptedPassword, deleteAccount, insertAccount, type NewAccount } from './accounts.ts'
import { claimInvitation, findInvitation, type Invitation, releaseInvitation } from './invitations.ts'
import { actorOf, mayInvite } from './inviting.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** What a link is for. @throws problem invitation-gone */
export async function readInvitation(deps: Deps, token: string): Promise<InvitationFacts> {
  const invitation = await findInvitation(deps, token, null)
  const { inviter, boardName } = await stillMeant(deps, invitation)
  return { boardName, invitedBy: inviter.name, email: invitation.email, roles: invitation.roles }
}

/**
 * Joins the board as somebody who has an account. Accepting again after it worked changes nothing.
 * @throws problems invitation-gone, invitation-for-another
 */
export async function acceptAsPerson(deps: Deps, token: string, person: Person): Promise<BoardId> {
  const invitation = await findInvitation(deps, token, person.id)
  refuseAnother(invitation, person)
  await claimInvitation(deps.db, invitation.id, person.id, deps.clock())
  const outcome = await join(deps, invitation, person)
  if (outcome === 'refused' || outcome === 'member-already') await releaseInvitation(deps.db, invitation.id)
  if (outcome === 'refused' || outcome === 'left-again') throw problem('invitation-gone')
  return invitation.boardId
}

/**
 * Makes an account and joins the board with it; neither without the other.
 * @throws problems invitation-gone, invitation-for-another, email-taken, weak-password
 */
export async function acceptWithAccount(deps: Deps, token: string, account: NewAccount): Promise<BoardId> {
  const { db, clock } = deps
  const invitation = await findInvitation(deps, token, null)
  refuseAnother(invitation, account)
  await stillMeant(deps, invitation)
  const passwordHash = await acceptedPassword(account)
  const person = { id: deps.newId(), name: account.name, email: account.email }
  try {
    await db.$transaction(async (tx) => {
      await insertAccount(tx, person.id, account, passwordHash, false)
      await claimInvitation(tx, invitation.id, person.id, clock())
    })
  } catch (error) {
    throw isTaken(error) ? problem('email-taken') : error
  }
  const outcome = await join(deps, invitation, person)
  if (outcome !== 'joined') {
    await releaseInvitation(db, invitation.id)
    await deleteAccount(db, person.id)
    throw problem('invitation-gone')
  }
  return invitation.boardId
}

type Outcome = 'joined' | 'member-already' | 'left-again' | 'refused'

/** The ordinary command, in the name of who invited: once for an invitation, however often it is sent. */
async function join(deps: Deps, { id, boardId, invitedBy, roles }: Invitation, person: Person): Promise<Outcome> {
  const inviter = await inviterOf(deps, invitedBy)
  const { memberId } = actorOf({ id: person.id, admin: false })
  const decided = await deps.boards.execute(boardId, {
    commandId: `invitation-${id}` as CommandId,
    actor: actorOf(inviter),
    command: { type: 'AddMember', memberId, name: person.name, roles },
  })
  if (!decided.ok) return decided.reason.code === 'already-member' ? 'member-already' : 'refused'
  const now = await deps.boards.current(boardId)
  return now && activeMember(now.board, memberId) ? 'joined' : 'left-again'
}

/** An invitation means something as long as who wrote it may still write it. @throws problem invitation-gone */
async function stillMeant(deps: Deps, { boardId, invitedBy, roles }: Invitation) {
  const inviter = await inviterOf(deps, invitedBy)
  const board = await mayInvite(deps, boardId, inviter, roles)
  if (!board?.ok) throw problem('invitation-gone')
  return { inviter, boardName: board.value.settings.name }
}

async function inviterOf({ db }: Deps, id: string) {
  const user = await db.user.findUnique({ where: { id }, select: { id: true, name: true, admin: true } })
  if (!user) throw problem('invitation-gone')
  return user
}

function refuseAnother({ email }: Invitation, person: { readonly email: string }): void {
  if (email !== null && email !== person.email) throw problem('invitation-for-another')
}
