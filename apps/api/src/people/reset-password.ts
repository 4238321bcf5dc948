import { randomBytes } from 'node:crypto'
import type { Db } from '../db/client.ts'
import { hashPassword } from './passwords.ts'

/**
 * Gives a person a new password and ends all their sessions; null when nobody has that address.
 * For whoever runs the installation: somebody who can read the database may do this anyway.
 */
export async function resetPassword(db: Db, email: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email: email.toLowerCase() } })
  if (!user) return null
  const password = randomBytes(12).toString('base64url')
  const hashed = await hashPassword(password)
  const changed = await db.$transaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { userId: user.id, providerId: 'credential' },
      data: { password: hashed },
    })
    await tx.session.deleteMany({ where: { userId: user.id } })
    return count
  })
  return changed === 1 ? password : null
}
