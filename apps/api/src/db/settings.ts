import type { Db } from './client.ts'

const AUTH_SECRET = 'auth-secret'

/** The secret that signs sessions, made at the first start. Of processes that start together, the first one's counts. */
export async function authSecret(db: Db, make: () => string): Promise<string> {
  await db.$executeRaw`INSERT INTO "Setting" ("key", "value") VALUES (${AUTH_SECRET}, ${make()}) ON CONFLICT DO NOTHING`
  const { value } = await db.setting.findUniqueOrThrow({ where: { key: AUTH_SECRET } })
  return value
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
