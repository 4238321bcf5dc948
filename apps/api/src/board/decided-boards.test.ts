import { type BoardId, NO_BOARD } from '@paceboard/domain'
import { expect, test } from 'vitest'
import type { StoredBoard } from '../db/board/load-board.ts'
import type { Db, Tx } from '../db/client.ts'
import { DecidedBoards } from './decided-boards.ts'

const id = (name: string) => name as BoardId
const withItems = (size: number): StoredBoard => {
  return { board: { ...NO_BOARD, items: { size } as StoredBoard['board']['items'] }, seq: 1, lastAt: 0 }
}
const boards = () => new DecidedBoards(undefined as unknown as Db)

test('large boards make room for each other, the one unused for longest first', () => {
  const kept = boards()
  for (const name of ['a', 'b', 'c']) kept.keep(id(name), withItems(80_000))
  expect(['a', 'b', 'c'].filter((name) => kept.lastKnown(id(name)))).toEqual(['b', 'c'])
})

test('the board that was used last stays, however large', () => {
  const kept = boards()
  kept.keep(id('a'), withItems(10))
  kept.keep(id('giant'), withItems(900_000))
  expect(['a', 'giant'].filter((name) => kept.lastKnown(id(name)))).toEqual(['giant'])
})

test('a board that the database has gone back on is forgotten', async () => {
  const kept = boards()
  kept.keep(id('a'), { ...withItems(1), seq: 5 })
  const empty = { board: { findUnique: async () => null } } as unknown as Tx
  await kept.underLock(empty, id('a'), 3)
  expect(kept.lastKnown(id('a'))).toBeNull()
})
