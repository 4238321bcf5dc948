import type { ItemAnswer, ItemComment } from '@paceboard/contract'
import type { BoardEvent, BoardId, Commit, ItemId } from '@paceboard/domain'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../../lib/api.ts'

/** Description and comments: the long texts that the board itself leaves out. */
export function itemBodyQuery(boardId: BoardId, itemId: ItemId) {
  return queryOptions({
    queryKey: ['board', boardId, 'item', itemId, 'body'],
    queryFn: ({ signal }) => api.get<ItemAnswer>(`/api/boards/${boardId}/items/${itemId}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Whether an event is about this item. */
export function isAbout(event: BoardEvent, itemId: ItemId): boolean {
  if (event.type === 'ItemCreated') return event.item.id === itemId
  if (event.type === 'RankSuggested') return event.suggestion.itemId === itemId
  return 'itemId' in event && event.itemId === itemId
}

/** Whether a commit holds a new description, which is not in the log and has to be fetched. */
export function redescribes(commit: Commit, itemId: ItemId): boolean {
  return commit.events.some((event) => event.type === 'ItemDescribed' && event.itemId === itemId)
}

/** The texts after a commit: comments are in the log, so that nobody waits for another answer of the server. */
export function withCommit(body: ItemAnswer, commit: Commit, itemId: ItemId): ItemAnswer {
  const comments = commit.events.reduce((list, event) => {
    return isAbout(event, itemId) ? withEvent(list, event, commit) : list
  }, body.comments)
  return comments === body.comments ? body : { ...body, comments }
}

function withEvent(comments: readonly ItemComment[], event: BoardEvent, { by, at }: Commit): readonly ItemComment[] {
  if (event.type === 'CommentAdded') {
    const { commentId: id, text, mentions, author = null } = event
    const others = comments.filter((one) => one.id !== id)
    return [...others, { id, by, author, text, mentions, at, editedAt: null }]
  }
  if (event.type === 'CommentEdited') {
    return comments.map((one) => (one.id === event.commentId ? { ...one, text: event.text, editedAt: at } : one))
  }
  if (event.type === 'CommentDeleted') return comments.filter((one) => one.id !== event.commentId)
  return comments
}
