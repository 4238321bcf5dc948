import { randomUUID } from 'node:crypto'
import type { BoardCreatedAnswer, CommandAnswer, InvitationAccepted, InvitationCreated, Me } from '@paceboard/contract'
import type { BoardCommand, BoardId, CommandId, MemberId, Roles } from '@paceboard/domain'
import { type APIRequestContext, request } from '@playwright/test'

export const PASSWORD = 'trois pommes et un balai'

const MEMBER: Roles = { champion: false, member: true, stakeholder: false, cast: false }

/** Somebody with an account, as a program sees them: the session is shared with their browser. */
export interface Person {
  readonly name: string
  readonly memberId: MemberId
  readonly http: APIRequestContext
}

export type Locale = 'fr' | 'en'

/** Makes the first account of an empty server; its holder is the administrator. */
export async function firstPerson(url: string, name: string): Promise<Person> {
  const http = await request.newContext({ baseURL: url })
  await send(http, '/api/setup', { name, email: emailOf(name), password: PASSWORD, locale: 'en' })
  return signedIn(http, name)
}

/** Founds a board and returns its id; `template` is a template's key or `example`. */
export async function createBoard(
  { http }: Person,
  wish: { readonly name: string; readonly template: string; readonly locale: Locale },
): Promise<BoardId> {
  const boardId = randomUUID() as BoardId
  await send<BoardCreatedAnswer>(http, '/api/boards', { ...wish, boardId, timezone: 'Europe/Paris' })
  return boardId
}

/** A link for one more person. */
export async function invite({ http }: Person, boardId: BoardId, roles = MEMBER): Promise<string> {
  const { link } = await send<InvitationCreated>(http, `/api/boards/${boardId}/invitations`, { email: null, roles })
  return link
}

/** Makes an account by an invitation, which joins its board. */
export async function join(url: string, link: string, name: string, locale: Locale): Promise<Person> {
  const http = await request.newContext({ baseURL: url })
  const token = link.split('/').at(-1)
  const account = { name, email: emailOf(name), password: PASSWORD, locale }
  await send<InvitationAccepted>(http, `/api/invitations/${token}/accept`, { account })
  return signedIn(http, name)
}

/** Sends a command as somebody, past the browser. @throws when it is refused */
export async function command({ http }: Person, boardId: BoardId, wish: BoardCommand): Promise<void> {
  const envelope = { commandId: randomUUID() as CommandId, command: wish }
  await send<CommandAnswer>(http, `/api/boards/${boardId}/commands`, envelope)
}

async function signedIn(http: APIRequestContext, name: string): Promise<Person> {
  const me = (await (await http.get('/api/me')).json()) as Me
  return { name, memberId: me.id as MemberId, http }
}

async function send<Answer>(http: APIRequestContext, path: string, data: unknown): Promise<Answer> {
  // The server may close a kept connection just as it is used again.
  const answer = await http.post(path, { data, maxRetries: 2 })
  if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** An address that can reach nobody, different for every account. */
function emailOf(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '')
  return `${letters.toLowerCase().replace(/[^a-z]+/g, '.')}.${randomUUID().slice(0, 8)}@example.invalid`
}
