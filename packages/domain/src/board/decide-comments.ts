import { no } from '../result.ts'
import { type Decide, happened, liveItem, MAX } from './decision.ts'
import { activeMember } from './people.ts'

export const addComment: Decide<'AddComment'> = (board, { itemId, commentId, text, mentions, asksToFinish }) => {
  const item = board.items.get(itemId)
  if (!item) return no({ code: 'item-gone', itemId })
  if (item.comments.some((comment) => comment.id === commentId)) return no({ code: 'id-taken' })
  if (item.comments.length >= MAX.comments) return no({ code: 'too-many', what: 'comments', max: MAX.comments })
  if (!mentions.every((memberId) => activeMember(board, memberId))) return no({ code: 'member-gone' })
  const asks = asksToFinish ? { asksToFinish } : {}
  return happened({ type: 'CommentAdded', itemId, commentId, text, mentions, ...asks })
}

export const editComment: Decide<'EditComment'> = (board, { itemId, commentId, text }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  if (!found.value.comments.some((comment) => comment.id === commentId)) return no({ code: 'comment-gone' })
  return happened({ type: 'CommentEdited', itemId, commentId, text })
}

export const deleteComment: Decide<'DeleteComment'> = (board, { itemId, commentId }) => {
  const item = board.items.get(itemId)
  if (!item?.comments.some((comment) => comment.id === commentId)) return no({ code: 'comment-gone' })
  return happened({ type: 'CommentDeleted', itemId, commentId })
}
