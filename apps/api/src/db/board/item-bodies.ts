import type { ItemAnswer, ItemComment } from '@paceboard/contract'
import type { BoardId, ItemId } from '@paceboard/domain'
import type { Db } from '../client.ts'
import { fromJson, instantOf } from './json.ts'

/** What an item's row and log leave out: its description and its comments, oldest first. */
export async function itemBodies(db: Db, boardId: BoardId, itemId: ItemId): Promise<ItemAnswer> {
  const description = await db.description.findUnique({ where: { boardId_itemId: { boardId, itemId } } })
  const comments = await db.comment.findMany({
    where: { boardId, itemId },
    orderBy: [{ at: 'asc' }, { seq: 'asc' }, { id: 'asc' }],
  })
  return {
    description: description?.text ?? '',
    comments: comments.map(({ id, by, author, text, mentions, at, editedAt }) => ({
      id: id as ItemComment['id'],
      by: by as ItemComment['by'],
      author,
      text,
      mentions: fromJson<ItemComment['mentions']>(mentions),
      at: at.getTime(),
      editedAt: instantOf(editedAt),
    })),
  }
}

/** Every description of a board. */
export async function descriptionsOf(db: Db, boardId: BoardId): Promise<ReadonlyMap<ItemId, string>> {
  const rows = await db.description.findMany({ where: { boardId }, select: { itemId: true, text: true } })
  return new Map(rows.map(({ itemId, text }) => [itemId as ItemId, text]))
}
