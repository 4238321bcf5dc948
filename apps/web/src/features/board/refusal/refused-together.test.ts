import type { Batch, Board, BoardCommand, ColumnId, ItemId, Rejection } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { crowdOf, refusedItem } from './refused-together.ts'
import { takesReason, withReason } from './shown-refusal.ts'

const review = 'review' as ColumnId
const full = { code: 'wip-limit-reached', columnId: review, limit: 3, count: 3, pace: null } as const
const board = {
  columns: new Map([[review, { id: review, wip: { limit: 3, mode: 'hard', sprint: null, marathon: null } }]]),
  items: new Map(['a', 'b', 'c', 'there'].map((id) => [id, { id, columnId: id === 'there' ? 'review' : 'ready' }])),
  order: new Map([[review, { ids: ['there'], length: 1 }]]),
} as unknown as Board

const moves = (...ids: readonly string[]): Batch => ({
  type: 'Batch',
  commands: ids.map((id) => ({ type: 'MoveItem', itemId: id as ItemId, toColumnId: review, below: null })),
})

test('how many places there are, and how many cards want in: those that are there already do not', () => {
  expect(crowdOf(board, moves('a', 'b', 'c', 'there'), full)).toEqual({ cards: 3, places: 2 })
  expect(crowdOf(board, moves('a', 'there'), full)).toBeNull()
  expect(crowdOf(board, moves('a', 'b', 'c'), { ...full, pace: 'sprint' })).toBeNull()
  expect(crowdOf(board, moves('a', 'b'), { code: 'column-gone' })).toBeNull()
})

test('the card that a batch fails at is the first whose turn is refused', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  for (const culprit of ids) {
    const wouldRefuse = (command: BoardCommand): Rejection | null =>
      command.type === 'Batch' && command.commands.some((one) => 'itemId' in one && one.itemId === culprit)
        ? full
        : null
    expect(refusedItem(moves(...ids), wouldRefuse)).toBe(culprit)
  }
  expect(refusedItem(moves(...ids), () => null)).toBeNull()
})

test('an answer to why goes with each, where each may have one', () => {
  expect(takesReason(moves('a', 'b'))).toBe(true)
  expect(takesReason({ type: 'Batch', commands: [{ type: 'ArchiveItem', itemId: 'a' as ItemId }] })).toBe(false)
  expect(withReason(moves('a', 'b'), 'The fair')).toMatchObject({
    commands: [
      { itemId: 'a', reason: 'The fair' },
      { itemId: 'b', reason: 'The fair' },
    ],
  })
})
