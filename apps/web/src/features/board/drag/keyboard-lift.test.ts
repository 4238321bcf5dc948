import type { Board, ColumnId, ItemId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { type LiftKey, liftedAt, liftedTo } from './keyboard-lift.ts'

const [left, right] = ['left', 'right'] as ColumnId[] as [ColumnId, ColumnId]
const b = 'b' as ItemId
const board = {
  columnOrder: [left, right],
  items: new Map([[b, { id: b, columnId: left }]]),
  order: new Map([
    [left, { ids: ['a', 'b', 'c', 'd'] }],
    [right, { ids: ['x'] }],
  ]),
} as unknown as Board

/** Where the second of four cards is after these keys. */
function after(...keys: LiftKey[]) {
  const start = liftedAt(board, b)
  return keys.reduce((over, key) => over && liftedTo(board, b, over, key), start)
}

test.each([
  { keys: [], columnId: left, index: 1, because: 'it hangs in its own place' },
  { keys: ['ArrowDown'], columnId: left, index: 3, because: 'one key is one place: below c' },
  { keys: ['ArrowDown', 'ArrowUp'], columnId: left, index: 1, because: 'back where it was' },
  { keys: ['ArrowUp'], columnId: left, index: 0, because: 'above a' },
  { keys: ['ArrowUp', 'ArrowUp'], columnId: left, index: 0, because: 'there is nothing above' },
  { keys: ['End'], columnId: left, index: 4, because: 'below the last' },
  { keys: ['End', 'ArrowDown'], columnId: left, index: 4, because: 'there is nothing below' },
  { keys: ['ArrowRight'], columnId: right, index: 1, because: 'the same height of the next column' },
  { keys: ['End', 'ArrowRight'], columnId: right, index: 1, because: 'the next column is shorter' },
  { keys: ['ArrowRight', 'ArrowRight'], columnId: right, index: 1, because: 'there is no column further' },
  { keys: ['ArrowRight', 'ArrowLeft'], columnId: left, index: 1, because: 'and back' },
] as const)('$keys: $because', ({ keys, columnId, index }) => {
  expect(after(...keys)).toEqual({ columnId, index })
})
