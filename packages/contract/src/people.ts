import type { BoardId, Instant, Roles } from '@paceboard/domain'
import { z } from 'zod'
import { roles } from './commands-people.ts'
import { boardId, instant, locale, name } from './primitives.ts'

export const email = z
  .email()
  .max(254)
  .meta({ example: 'claire@example.org' })
  .transform((value) => value.toLowerCase())
export const password = z.string().min(10).max(200).meta({ example: 'trois pommes et un balai' })
const theme = z.enum(['light', 'dark', 'system'])

/** GET /api/setup: is this the first start? POST makes the first account, an admin, and signs it in. */
export interface SetupAnswer {
  readonly needed: boolean
}
export const setupAnswer = z
  .object({ needed: z.boolean() })
  .meta({ id: 'SetupAnswer' }) satisfies z.ZodType<SetupAnswer>
export const setupBody = z.strictObject({ name: name(80), email, password, locale }).meta({ id: 'Setup' })

/** POST /api/auth/sign-in/email: sets the session cookie and answers `Me`. POST /api/auth/sign-out ends the session. */
export const signInBody = z.strictObject({ email, password: z.string().max(200) }).meta({ id: 'SignIn' })

/** POST /api/auth/change-password: ends every other session of this person and starts this one anew. */
export const changePasswordBody = z
  .strictObject({ currentPassword: z.string().max(200), newPassword: password })
  .meta({ id: 'ChangePassword' })

/** GET /api/me; also prolongs the session, which otherwise ends after seven days. */
export interface Me {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly admin: boolean
  readonly locale: 'fr' | 'en'
  readonly theme: 'light' | 'dark' | 'system'
}
export const meAnswer = z
  .object({ id: z.string(), name: z.string(), email: z.string(), admin: z.boolean(), locale, theme })
  .meta({ id: 'Me' }) satisfies z.ZodType<Me>
/** PATCH /api/me: a new name shows on boards joined from now on; each board's log keeps the names it was told. */
export const editMeBody = z
  .strictObject({
    name: name(80).exactOptional(),
    locale: locale.exactOptional(),
    theme: theme.exactOptional(),
  })
  .meta({ id: 'EditMe' })

/** POST /api/boards/:boardId/invitations. The link is shown once; only its hash is stored. */
export const inviteBody = z.strictObject({ email: email.nullable(), roles }).meta({ id: 'Invite' })
export interface InvitationCreated {
  readonly id: string
  readonly link: string
  readonly expiresAt: Instant
}
export const invitationCreated = z
  .object({ id: z.string(), link: z.url(), expiresAt: instant })
  .meta({ id: 'InvitationCreated' }) satisfies z.ZodType<InvitationCreated>
/** GET /api/boards/:boardId/invitations: the open ones. */
export interface OpenInvitation {
  readonly id: string
  readonly email: string | null
  readonly roles: Roles
  readonly invitedBy: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
}
export const openInvitation = z
  .object({
    id: z.string(),
    email: z.string().nullable(),
    roles,
    invitedBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'OpenInvitation' }) satisfies z.ZodType<OpenInvitation>

/** GET /api/invitations/:token: what the link is for. */
export interface InvitationFacts {
  readonly boardName: string
  readonly invitedBy: string
  readonly email: string | null
  readonly roles: Roles
}
export const invitationFacts = z
  .object({ boardName: z.string(), invitedBy: z.string(), email: z.string().nullable(), roles })
  .meta({ id: 'InvitationFacts' }) satisfies z.ZodType<InvitationFacts>

/** POST /api/invitations/:token/accept: with an account to make, or `null` when signed in. */
export const acceptInvitationBody = z
  .strictObject({ account: z.strictObject({ name: name(80), email, password, locale }).nullable() })
  .meta({ id: 'AcceptInvitation' })
export interface InvitationAccepted {
  readonly boardId: BoardId
}
export const invitationAccepted = z
  .object({ boardId })
  .meta({ id: 'InvitationAccepted' }) satisfies z.ZodType<InvitationAccepted>

/** GET /api/sessions: where I am signed in. DELETE /api/sessions/:id ends one. */
export interface SessionFacts {
  readonly id: string
  readonly current: boolean
  readonly createdAt: Instant
  readonly userAgent: string | null
}
export const sessionFacts = z
  .object({ id: z.string(), current: z.boolean(), createdAt: instant, userAgent: z.string().nullable() })
  .meta({ id: 'SessionFacts' }) satisfies z.ZodType<SessionFacts>
