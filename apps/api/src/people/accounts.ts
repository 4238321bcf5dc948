import type { Me } from '@paceboard/contract'
import type { Db, Tx } from '../db/client.ts'
import { isTaken } from '../db/errors.ts'
import { problem } from '../http/problem.ts'
import { hashPassword, refuseWeak } from './passwords.ts'

export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly locale: Me['locale']
}

/** The first account has always this id, so that the database refuses a second first one however many ask at once. */
const FIRST_ID = 'first-admin'

/** Does nobody run this installation yet? */
export async function setupNeeded(db: Db): Promise<boolean> {
  return (await db.user.count({ where: { admin: true } })) === 0
}

/** Makes the first account, an admin, and returns its id. @throws problems setup-done, weak-password */
export async function createFirstAdmin(db: Db, account: NewAccount): Promise<string> {
  if (!(await setupNeeded(db))) throw problem('setup-done')
  const passwordHash = await acceptedPassword(account)
  try {
    await db.$transaction((tx) => insertAccount(tx, FIRST_ID, account, passwordHash, true))
    return FIRST_ID
  } catch (error) {
    if (isTaken(error) && !(await setupNeeded(db))) throw problem('setup-done')
    throw error
  }
}

/** The hash of a password that is strong enough. @throws problem weak-password */
export function acceptedPassword(account: NewAccount): Promise<string> {
  refuseWeak(account.password, account)
  return hashPassword(account.password)
}

/** Fails by the unique key of the address when somebody has it already. */
export async function insertAccount(
  tx: Tx,
  id: string,
  { name, email, locale }: NewAccount,
  passwordHash: string,
  admin: boolean,
): Promise<void> {
  await tx.user.create({ data: { id, name, email, locale, admin } })
  await tx.account.create({
    data: { id, providerId: 'credential', accountId: id, userId: id, password: passwordHash },
  })
}

/** Takes back an account that came to nothing. */
export async function deleteAccount(db: Db, id: string): Promise<void> {
  await db.user.delete({ where: { id } })
}

/** An account as its owner sees it. */
export async function readMe(db: Db, userId: string): Promise<Me> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
  return asMe(user)
}

/** Changes one's own name, language or theme. */
export async function editMe(
  db: Db,
  userId: string,
  changes: Partial<Pick<Me, 'name' | 'locale' | 'theme'>>,
): Promise<Me> {
  return asMe(await db.user.update({ where: { id: userId }, data: changes }))
}

type UserRow = Awaited<ReturnType<Db['user']['findUniqueOrThrow']>>

function asMe({ id, name, email, admin, locale, theme }: UserRow): Me {
  return {
    id,
    name,
    email,
    admin,
    locale: locale === 'fr' ? 'fr' : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}
