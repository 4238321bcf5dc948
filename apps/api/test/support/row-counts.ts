import type { Db } from '../../src/db/client.ts'

/** How many rows every table has: the same before and after means that nothing was written. */
export async function rowCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  return {
    boards: await db.board.count(),
    seqs: (await db.board.aggregate({ _sum: { seq: true } }))._sum.seq ?? 0,
    commits: await db.commit.count(),
    itemCommits: await db.itemCommit.count(),
    items: await db.item.count(),
    columns: await db.column.count(),
    types: await db.itemType.count(),
    labels: await db.label.count(),
    members: await db.member.count(),
    suggestions: await db.suggestion.count(),
    paths: await db.itemPath.count(),
    flowCommits: await db.flowCommit.count(),
    notifications: await db.notification.count(),
    users: await db.user.count(),
    sessions: await db.session.count(),
    invitations: await db.invitation.count(),
    importDrafts: await db.importDraft.count(),
  }
}
