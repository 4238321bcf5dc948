import type { BoardEvent, BoardId, CommentId, Commit, EventOf, ItemId } from '@paceboard/domain'
import type { Prisma } from '../../generated/sqlite/client.ts'
import type { Tx } from '../client.ts'
import { fromJson } from './json.ts'

type CommentEvent = EventOf<'CommentAdded' | 'CommentEdited' | 'CommentDeleted'>

interface Place {
  readonly itemId: ItemId
  readonly id: CommentId
}

/** Brings the rows of comments up to some commits, which are already in the log, and takes replaced words out of it. */
export async function writeComments(tx: Tx, boardId: BoardId, commits: readonly Commit[]): Promise<void> {
  const added = new Map<string, Prisma.CommentCreateManyInput>()
  const edited = new Map<string, Place & { readonly text: string; readonly editedAt: Date }>()
  const deleted = new Map<string, Place>()
  const rewritten = new Map<string, Place>()

  for (const commit of commits) {
    const at = new Date(commit.at)
    for (const event of commit.events.filter(isAboutComment)) {
      const place = { itemId: event.itemId, id: event.commentId }
      const key = `${place.itemId} ${place.id}`
      if (event.type === 'CommentAdded') {
        const { text, mentions, author = null } = event
        const { by, seq } = commit
        added.set(key, { boardId, ...place, by, author, text, mentions: [...mentions], at, editedAt: null, seq })
        continue
      }
      rewritten.set(key, place)
      const fresh = added.get(key)
      if (event.type === 'CommentDeleted') {
        deleted.set(key, place)
        added.delete(key)
        edited.delete(key)
      } else if (fresh) added.set(key, { ...fresh, text: event.text, editedAt: at })
      else edited.set(key, { ...place, text: event.text, editedAt: at })
    }
  }

  for (const { itemId, id } of deleted.values()) await tx.comment.deleteMany({ where: { boardId, itemId, id } })
  if (added.size > 0) await tx.comment.createMany({ data: [...added.values()] })
  for (const { itemId, id, text, editedAt } of edited.values()) {
    await tx.comment.updateMany({ where: { boardId, itemId, id }, data: { text, editedAt } })
  }
  for (const place of rewritten.values()) await redact(tx, boardId, place)
}

function isAboutComment(event: BoardEvent): event is CommentEvent {
  return event.type === 'CommentAdded' || event.type === 'CommentEdited' || event.type === 'CommentDeleted'
}

/** Does an event make earlier words of the log disappear? */
export function redacts(event: BoardEvent): boolean {
  return event.type === 'CommentEdited' || event.type === 'CommentDeleted'
}

/** Commits of one reading: on SQLite a statement names at most 999 values, and an item may have more. */
const CHUNK = 500

/** Empties every text of a comment in the log but its current one. */
async function redact(tx: Tx, boardId: BoardId, place: Place): Promise<void> {
  const about = await tx.itemCommit.findMany({
    where: { boardId, itemId: place.itemId },
    select: { seq: true },
    orderBy: { seq: 'desc' },
  })
  let current = true
  for (let start = 0; start < about.length; start += CHUNK) {
    const seqs = about.slice(start, start + CHUNK).map((row) => row.seq)
    current = await redactIn(tx, boardId, place, seqs, current)
  }
}

/** The same in some commits, newest first; `current` says whether the current text is still to come. */
async function redactIn(tx: Tx, boardId: BoardId, place: Place, seqs: number[], current: boolean): Promise<boolean> {
  const rows = await tx.commit.findMany({
    where: { boardId, seq: { in: seqs } },
    select: { seq: true, events: true },
    orderBy: { seq: 'desc' },
  })
  let comes = current
  for (const { seq, events } of rows) {
    const before = fromJson<readonly BoardEvent[]>(events)
    const after = before.toReversed().map((event) => {
      if (!isAboutComment(event) || event.itemId !== place.itemId || event.commentId !== place.id) return event
      const keeps = comes
      comes = false
      return keeps || event.type === 'CommentDeleted' ? event : { ...event, text: '' }
    })
    if (JSON.stringify(before) === JSON.stringify(after.toReversed())) continue
    const redacted = after.toReversed() as unknown as Prisma.InputJsonArray
    await tx.commit.update({ where: { boardId_seq: { boardId, seq } }, data: { events: redacted } })
  }
  return comes
}
