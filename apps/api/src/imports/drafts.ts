import type { Instant, TrelloExport } from '@paceboard/domain'
import type { Db } from '../db/client.ts'

const HOUR_MS = 3_600_000
/** More exports than this nobody compares; older ones make room. */
const KEPT_PER_PERSON = 3

/** Keeps an export for its owner until he confirms it, an hour at most. Old ones are deleted here, by the next upload. */
export async function keepDraft(
  db: Db,
  draft: { readonly id: string; readonly userId: string; readonly exported: TrelloExport; readonly at: Instant },
): Promise<void> {
  const { id, userId, exported, at } = draft
  await db.importDraft.deleteMany({ where: { createdAt: { lt: new Date(at - HOUR_MS) } } })
  const own = await db.importDraft.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    skip: KEPT_PER_PERSON - 1,
    select: { id: true },
  })
  await db.importDraft.deleteMany({ where: { id: { in: own.map((one) => one.id) } } })
  await db.importDraft.create({ data: { id, userId, createdAt: new Date(at), data: JSON.stringify(exported) } })
}

/** The export that a person uploaded within the last hour; null when there is none of that id for him. */
export async function findDraft(db: Db, id: string, userId: string, at: Instant): Promise<TrelloExport | null> {
  const row = await db.importDraft.findFirst({ where: { id, userId, createdAt: { gte: new Date(at - HOUR_MS) } } })
  return row && (JSON.parse(row.data) as TrelloExport)
}

/** Forgets an export. False when the person has none of that id. */
export async function dropDraft(db: Db, id: string, userId: string): Promise<boolean> {
  const { count } = await db.importDraft.deleteMany({ where: { id, userId } })
  return count > 0
}
