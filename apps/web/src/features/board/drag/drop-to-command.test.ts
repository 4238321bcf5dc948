import {
  type Actor,
  applyCommit,
  BOARD_TEMPLATES,
  type BoardAt,
  type ColumnId,
  decide,
  foundBoard,
  type ItemId,
  itemsIn,
  type MemberId,
  NO_BOARD,
  type TypeId,
} from '@paceboard/domain'
import { describe, expect, test } from 'vitest'
import { dropToCommand, moveToEnd, placeOf } from './drop-to-command.ts'

const you: Actor = { memberId: 'ana' as MemberId, admin: false }
const [a, b, c, d] = ['a', 'b', 'c', 'd'] as ItemId[] as [ItemId, ItemId, ItemId, ItemId]
const { board, first, second } = boardWith([a, b, c, d])

describe('a drop becomes a command', () => {
  test.each([
    { index: 0, below: null },
    { index: 1, below: a },
    { index: 4, below: d },
  ])('in another column, at $index: below $below', ({ index, below }) => {
    const there = boardWith([a, b, c, d], 'x' as ItemId)
    const command = dropToCommand(there.board, { itemId: 'x' as ItemId, columnId: there.first, index })
    expect(command).toEqual({ type: 'MoveItem', itemId: 'x', toColumnId: there.first, below })
  })

  test.each([
    { from: b, index: 1, because: 'right above itself' },
    { from: b, index: 2, because: 'right below itself' },
    { from: a, index: 0, because: 'first, and it is the first' },
    { from: d, index: 4, because: 'last, and it is the last' },
  ])('nothing is sent when it stays: $because', ({ from, index }) => {
    expect(dropToCommand(board, { itemId: from, columnId: first, index })).toBeNull()
  })

  test.each([
    { from: a, index: 2, below: b },
    { from: a, index: 4, below: d },
    { from: d, index: 0, below: null },
    { from: d, index: 1, below: a },
    { from: b, index: 3, below: c },
  ])('within its column, $from at $index: below $below', ({ from, index, below }) => {
    expect(dropToCommand(board, { itemId: from, columnId: first, index })?.below).toBe(below)
  })

  test('lands exactly where the line showed, whatever the place', () => {
    for (const from of [a, b, c, d]) {
      for (let index = 0; index <= 4; index++) {
        const drop = { itemId: from, columnId: first, index }
        const command = dropToCommand(board, drop)
        const expected = [a, b, c, d].toSpliced(index, 0, from).filter((id, i) => id !== from || i === index)
        const decision = command && decide(board, command, { actor: you, at: 10 })
        const after = decision?.ok
          ? applyCommit(
              { board, seq: 0 },
              { seq: 1, commandId: 'm' as never, by: you.memberId, at: 10, events: decision.value },
            ).board
          : board
        expect(itemsIn(after, first)).toEqual(expected)
        expect(itemsIn(after, first)[placeOf(board, drop).place - 1]).toBe(from)
      }
    }
  })

  test('an item that is gone is not moved', () => {
    expect(dropToCommand(board, { itemId: 'ghost' as ItemId, columnId: first, index: 0 })).toBeNull()
  })
})

test('the menu moves to the top or to the end of a column', () => {
  expect(moveToEnd(board, c, first, 'top')?.below).toBeNull()
  expect(moveToEnd(board, a, first, 'bottom')?.below).toBe(d)
  expect(moveToEnd(board, a, first, 'top')).toBeNull()
  expect(moveToEnd(board, a, second, 'bottom')).toEqual({
    type: 'MoveItem',
    itemId: a,
    toColumnId: second,
    below: null,
  })
})

/** Items a … in the ranked backlog of a new board, and perhaps one more where new work lands. */
function boardWith(ids: readonly ItemId[], elsewhere?: ItemId) {
  const template = BOARD_TEMPLATES[0]
  if (!template) throw new Error('there is no template')
  const founded = foundBoard(template.plan, 'Team', 'Europe/Paris', { memberId: you.memberId, name: 'Ana' })
  let at: BoardAt = { board: NO_BOARD, seq: 0 }
  const commit = (events: Parameters<typeof applyCommit>[1]['events']) => {
    at = applyCommit(at, { seq: at.seq + 1, commandId: `c${at.seq}` as never, by: you.memberId, at: at.seq, events })
  }
  commit([founded])
  const [intake, backlog] = at.board.columnOrder as [ColumnId, ColumnId]
  const typeId = template.plan.types[0]?.id as TypeId
  const create = (itemId: ItemId, place: { columnId: ColumnId; below: ItemId | null } | null) => {
    const decision = decide(
      at.board,
      { type: 'CreateItem', itemId, typeId, title: itemId, locale: 'en', place },
      { actor: you, at: at.seq },
    )
    if (!decision.ok) throw new Error(decision.reason.code)
    commit(decision.value)
  }
  ids.forEach((id, i) => {
    create(id, { columnId: backlog, below: ids[i - 1] ?? null })
  })
  if (elsewhere) create(elsewhere, null)
  return { board: at.board, first: backlog, second: intake }
}
