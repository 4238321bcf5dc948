import type { BoardId, Instant, Roles } from '@paceboard/domain'
import { z } from 'zod'
import { roles } from './commands-people.ts'
import { locale, name } from './primitives.ts'

export const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase())
export const password = z.string().min(10).max(200)

/** GET /api/setup: is this the first start? POST makes the first account, an admin, and signs it in. */
export interface SetupAnswer {
  readonly needed: boolean
}
export const setupBody = z.strictObject({ name: name(80), email, password, locale }).meta({ id: 'Setup' })

/** GET /api/me */
export interface Me {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly admin: boolean
  readonly locale: 'fr' | 'en'
  readonly theme: 'light' | 'dark' | 'system'
}
/** PATCH /api/me */
export const editMeBody = z
  .strictObject({
    name: name(80).exactOptional(),
    locale: locale.exactOptional(),
    theme: z.enum(['light', 'dark', 'system']).exactOptional(),
  })
  .meta({ id: 'EditMe' })

/** POST /api/boards/:boardId/invitations. The link is shown once; only its hash is stored. */
export const inviteBody = z.strictObject({ email: email.nullable(), roles }).meta({ id: 'Invite' })
export interface InvitationCreated {
  readonly id: string
  readonly link: string
  readonly expiresAt: Instant
}
/** GET /api/boards/:boardId/invitations: the open ones. */
export interface OpenInvitation {
  readonly id: string
  readonly email: string | null
  readonly roles: Roles
  readonly invitedBy: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
}
/** GET /api/invitations/:token: what the link is for. */
export interface InvitationFacts {
  readonly boardName: string
  readonly invitedBy: string
  readonly email: string | null
  readonly roles: Roles
}
/** POST /api/invitations/:token/accept: with an account to make, or `{}` when signed in. */
export const acceptInvitationBody = z
  .strictObject({ account: z.strictObject({ name: name(80), email, password, locale }).nullable() })
  .meta({ id: 'AcceptInvitation' })
export interface InvitationAccepted {
  readonly boardId: BoardId
}

/** GET /api/sessions: where I am signed in. DELETE /api/sessions/:id ends one. */
export interface SessionFacts {
  readonly id: string
  readonly current: boolean
  readonly createdAt: Instant
  readonly userAgent: string | null
}
