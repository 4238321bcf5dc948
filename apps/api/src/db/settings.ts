import type { Db } from './client.ts'

const AUTH_SECRET = 'auth-secret'

/** The secret that signs sessions, made at the first start. Of processes that start together, the first one's counts. */
export async function authSecret(db: Db, make: () => string): Promise<string> {
  const stored = await db.setting.findUnique({ where: { key: AUTH_SECRET } })
  if (stored) return stored.value
  const row = await db.setting.upsert({
    where: { key: AUTH_SECRET },
    create: { key: AUTH_SECRET, value: make() },
    update: {},
  })
  return row.value
}

/** Does the database answer? */
export async function answers(db: Db): Promise<boolean> {
  try {
    await db.setting.count()
    return true
  } catch {
    return false
  }
}
