import type { BoardId, Commit } from '@paceboard/domain'
import { expect, test, vi } from 'vitest'
import type { Db } from '../db/client.ts'
import { Feed } from './feed.ts'

const MEGABYTE = 1_000_000

/** A feed of a log that begins empty; how often the log itself was read since then. */
async function listeningFeed() {
  const findMany = vi.fn(async () => [])
  const db = { board: { findUnique: async () => ({ seq: 0 }) }, commit: { findMany } } as unknown as Db
  const feed = new Feed(db, 'b' as BoardId)
  await new Promise<void>((resolve) => {
    feed.listen(resolve)
    feed.wake()
  })
  findMany.mockClear()
  return { feed, readings: () => findMany.mock.calls.length }
}

function commit(seq: number, letters: number): Commit {
  const event = { type: 'CommentAdded', itemId: 'i', commentId: `c${seq}`, text: 'x'.repeat(letters), mentions: [] }
  return { seq, commandId: `k${seq}`, by: 'maya', at: seq, events: [event] } as unknown as Commit
}

test('small commits are kept, up to five hundred', async () => {
  const { feed, readings } = await listeningFeed()
  for (let seq = 1; seq <= 600; seq++) feed.push([commit(seq, 10)])
  expect(await feed.since(100)).toHaveLength(500)
  expect(readings()).toBe(0)
  await feed.since(99)
  expect(readings()).toBe(1)
})

test('of large commits only as many are kept as have room together', async () => {
  const { feed, readings } = await listeningFeed()
  for (let seq = 1; seq <= 20; seq++) feed.push([commit(seq, MEGABYTE)])
  expect((await feed.since(14)).map((news) => news.seq)).toEqual([15, 16, 17, 18, 19, 20])
  expect(readings()).toBe(0)
  await feed.since(10)
  expect(readings()).toBe(1)
})

test('a commit without room is read from the log', async () => {
  const { feed, readings } = await listeningFeed()
  feed.push([commit(1, 9 * MEGABYTE)])
  await feed.since(0)
  expect(readings()).toBe(1)
  expect(await feed.since(1)).toEqual([])
})
