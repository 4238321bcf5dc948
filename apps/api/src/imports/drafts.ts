import type { BoardFile, CsvTable, Instant, JiraExport, TrelloExport } from '@paceboard/domain'
import type { Db } from '../db/client.ts'

/** What an upload may be, by where it came from. */
export interface Drafts {
  readonly trello: TrelloExport
  readonly jira: JiraExport
  readonly board: BoardFile
  readonly csv: CsvTable
}

const HOUR_MS = 3_600_000
/** More exports than this nobody compares; older ones make room. */
const KEPT_PER_PERSON = 3

/** Keeps an export for its owner until he confirms it, an hour at most. Old ones are deleted here, by the next upload. */
export async function keepDraft<Kind extends keyof Drafts>(
  db: Db,
  draft: {
    readonly id: string
    readonly userId: string
    readonly kind: Kind
    readonly content: Drafts[Kind]
    readonly at: Instant
  },
): Promise<void> {
  const { id, userId, kind, content, at } = draft
  await db.importDraft.deleteMany({ where: { createdAt: { lt: new Date(at - HOUR_MS) } } })
  const own = await db.importDraft.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    skip: KEPT_PER_PERSON - 1,
    select: { id: true },
  })
  await db.importDraft.deleteMany({ where: { id: { in: own.map((one) => one.id) } } })
  await db.importDraft.create({
    data: { id, userId, createdAt: new Date(at), data: JSON.stringify({ kind, content }) },
  })
}

/** What a person uploaded within the last hour; null when there is none of that id and kind for him. */
export async function findDraft<Kind extends keyof Drafts>(
  db: Db,
  { id, userId, kind, at }: { readonly id: string; readonly userId: string; readonly kind: Kind; readonly at: Instant },
): Promise<Drafts[Kind] | null> {
  const row = await db.importDraft.findFirst({ where: { id, userId, createdAt: { gte: new Date(at - HOUR_MS) } } })
  const draft = row && (JSON.parse(row.data) as { kind: keyof Drafts; content: Drafts[Kind] })
  return draft?.kind === kind ? draft.content : null
}

/** Forgets an export. False when the person has none of that id. */
export async function dropDraft(db: Db, id: string, userId: string): Promise<boolean> {
  const { count } = await db.importDraft.deleteMany({ where: { id, userId } })
  return count > 0
}
