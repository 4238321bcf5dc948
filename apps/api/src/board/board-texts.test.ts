import { gunzipSync } from 'node:zlib'
import type { BoardAnswer } from '@paceboard/contract'
import {
  type BoardId,
  type CheckId,
  type ColumnId,
  fromSnapshot,
  type ItemId,
  NO_BOARD,
  PersistentMap,
  type Rank,
  type TypeId,
  toSnapshot,
  wholeItem,
} from '@paceboard/domain'
import { expect, test } from 'vitest'
import { BoardTexts } from './board-texts.ts'

const id = 'b' as BoardId
const SOME = {
  typeId: 't' as TypeId,
  columnId: 'c' as ColumnId,
  rank: 'a' as Rank,
  createdAt: 1,
  enteredAt: 1,
  clock: {},
}
const CHECKLISTS = [false, true].map((done) => [{ id: 'c1' as CheckId, text: 'Proofread', mandatory: true, done }])

function boardOf(size: number) {
  const items = Array.from({ length: size }, (_, i) =>
    wholeItem({ ...SOME, id: `i${i}` as ItemId, num: i, title: `Été ${i}`, checklist: i % 2 }, CHECKLISTS),
  )
  return { ...NO_BOARD, items: PersistentMap.from(items.map((item) => [item.id, item] as const)) }
}

// Around the size of the slices that are written in one go.
test.each([0, 1, 499, 500, 501, 1000])('a board of %i items is read back as it was', async (size) => {
  const board = boardOf(size)
  const answer = JSON.parse(gunzipSync(await new BoardTexts().compressed(id, board, 7)).toString()) as BoardAnswer
  expect(answer).toMatchObject({ boardId: id, seq: 7 })
  expect(toSnapshot(fromSnapshot(answer.board))).toEqual(toSnapshot(board))
})

test('all who come at the same seq share one text, and a commit makes a new one', async () => {
  const texts = new BoardTexts()
  const board = boardOf(3)
  const first = texts.compressed(id, board, 7)
  expect(texts.compressed(id, board, 7)).toBe(first)
  expect(texts.compressed(id, { ...board }, 8)).not.toBe(first)
  expect(texts.compressed(id, board, 9)).not.toBe(first)
})

test('others have their turn while a large board is written', async () => {
  let turns = 0
  const turn = setInterval(() => turns++, 1)
  await new BoardTexts().compressed(id, boardOf(20_000), 1)
  clearInterval(turn)
  expect(turns).toBeGreaterThan(10)
})
