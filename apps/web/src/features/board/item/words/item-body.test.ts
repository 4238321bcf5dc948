import type { ItemAnswer } from '@paceboard/contract'
import type { BoardEvent, CommandId, CommentId, Commit, ItemId, MemberId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { redescribes, withCommit } from './item-body.ts'

const itemId = 'i1' as ItemId
const commentId = 'm1' as CommentId
const ana = 'ana' as MemberId
const empty: ItemAnswer = { description: '', comments: [] }

function commit(...events: readonly BoardEvent[]): Commit {
  return { seq: 7, commandId: 'x' as CommandId, by: ana, at: 1_000, events }
}

const added = commit({ type: 'CommentAdded', itemId, commentId, text: 'Ready?', mentions: [] })

test('comments follow the log: added, edited, deleted', () => {
  const one = withCommit(empty, added, itemId)
  expect(one.comments).toMatchObject([{ id: commentId, by: ana, text: 'Ready?', at: 1_000, editedAt: null }])

  const edited = withCommit(
    one,
    { ...commit({ type: 'CommentEdited', itemId, commentId, text: 'Ready.' }), at: 2_000 },
    itemId,
  )
  expect(edited.comments).toMatchObject([{ text: 'Ready.', at: 1_000, editedAt: 2_000 }])

  expect(withCommit(edited, commit({ type: 'CommentDeleted', itemId, commentId }), itemId).comments).toEqual([])
})

test('a comment that an answer of the server held already is not doubled', () => {
  const one = withCommit(empty, added, itemId)
  expect(withCommit(one, added, itemId).comments).toHaveLength(1)
})

test('commits about other items change nothing', () => {
  expect(withCommit(empty, added, 'i2' as ItemId)).toBe(empty)
})

test('a new description has to be fetched', () => {
  expect(redescribes(commit({ type: 'ItemDescribed', itemId, empty: false }), itemId)).toBe(true)
  expect(redescribes(commit({ type: 'ItemDescribed', itemId: 'i2' as ItemId, empty: false }), itemId)).toBe(false)
})
