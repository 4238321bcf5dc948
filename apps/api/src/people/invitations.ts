import { createHash, randomBytes } from 'node:crypto'
import { type InvitationCreated, type OpenInvitation, roles as rolesSchema } from '@paceboard/contract'
import type { BoardId, Instant, Roles } from '@paceboard/domain'
import type { Db, Tx } from '../db/client.ts'
import { problem } from '../http/problem.ts'
import type { Deps } from '../lib/deps.ts'

const VALID_MS = 7 * 86_400_000

/** An invitation that may still be accepted. */
export interface Invitation {
  readonly id: string
  readonly boardId: BoardId
  readonly email: string | null
  readonly roles: Roles
  readonly invitedBy: string
  readonly acceptedBy: string | null
}

/** Makes an invitation. Its link is known to the caller only: the database keeps the hash of the token. */
export async function createInvitation(
  { db, clock, newId, config }: Deps,
  wanted: Pick<Invitation, 'boardId' | 'email' | 'roles' | 'invitedBy'>,
): Promise<InvitationCreated> {
  const token = randomBytes(32).toString('base64url')
  const id = newId()
  const createdAt = clock()
  const expiresAt = createdAt + VALID_MS
  await db.invitation.create({
    data: {
      id,
      ...wanted,
      roles: { ...wanted.roles },
      tokenHash: hashOf(token),
      createdAt: new Date(createdAt),
      expiresAt: new Date(expiresAt),
    },
  })
  return { id, link: `${config.publicUrl}/invitation/${token}`, expiresAt }
}

/** The invitations of a board that nobody has accepted yet, the newest first. */
export async function openInvitations({ db, clock }: Deps, boardId: BoardId): Promise<readonly OpenInvitation[]> {
  const rows = await db.invitation.findMany({
    where: { boardId, ...stillOpen(clock()), acceptedBy: null },
    orderBy: { createdAt: 'desc' },
  })
  const ids = [...new Set(rows.map((row) => row.invitedBy))]
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map((user) => [user.id, user.name]))
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    roles: rolesSchema.parse(row.roles),
    invitedBy: names.get(row.invitedBy) ?? '',
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
  }))
}

/** Withdraws an open invitation; false when there is none such on this board. */
export async function revokeInvitation({ db, clock }: Deps, boardId: BoardId, id: string): Promise<boolean> {
  const now = clock()
  const { count } = await db.invitation.updateMany({
    where: { id, boardId, ...stillOpen(now), acceptedBy: null },
    data: { revokedAt: new Date(now) },
  })
  return count > 0
}

/** The open invitation of a token; one that this person has accepted counts as open to him. @throws invitation-gone */
export async function findInvitation({ db, clock }: Deps, token: string, userId: string | null): Promise<Invitation> {
  const row = await db.invitation.findFirst({ where: { tokenHash: hashOf(token), ...stillOpen(clock()) } })
  if (!row || (row.acceptedBy !== null && row.acceptedBy !== userId)) throw problem('invitation-gone')
  return { ...row, boardId: row.boardId as BoardId, roles: rolesSchema.parse(row.roles) }
}

/** Makes an invitation one person's. Of several who ask at once one gets it. @throws problem invitation-gone */
export async function claimInvitation(tx: Tx | Db, id: string, userId: string, now: Instant): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, ...stillOpen(now), OR: [{ acceptedBy: null }, { acceptedBy: userId }] },
    data: { acceptedBy: userId, acceptedAt: new Date(now) },
  })
  if (count === 0) throw problem('invitation-gone')
}

/** Gives a claimed invitation back, because the board did not take the person in. */
export async function releaseInvitation(tx: Tx | Db, id: string): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { acceptedBy: null, acceptedAt: null } })
}

function stillOpen(now: Instant) {
  return { revokedAt: null, expiresAt: { gt: new Date(now) } }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
