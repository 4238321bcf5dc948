import {
  type Actor,
  applyCommit,
  BOARD_TEMPLATES,
  type Board,
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
import { asOne } from '../selection/as-one.ts'
import { inShownOrder } from '../selection/shown-order.ts'
import { dropTogether, moveAllToEnd, placeOf } from './drop-to-command.ts'

const you: Actor = { memberId: 'ana' as MemberId, admin: false }
const [a, b, c, d, x, y] = ['a', 'b', 'c', 'd', 'x', 'y'] as ItemId[] as [
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
  ItemId,
]
const { board, intake, backlog } = teamWith([a, b, c, d], [x, y])

describe('several cards let go together', () => {
  test.each([
    { carried: [x, y], index: 0, leaves: [x, y, a, b, c, d] },
    { carried: [x, y], index: 4, leaves: [a, b, c, d, x, y] },
    { carried: [b, x], index: 3, leaves: [a, c, b, x, d] },
    { carried: [a, c], index: 1, leaves: [a, c, b, d] },
    { carried: [a, d], index: 2, leaves: [b, a, d, c] },
    { carried: [a, b, c, d, y], index: 2, leaves: [a, b, c, d, y] },
  ])('$carried at $index', ({ carried, index, leaves }) => {
    const moves = dropTogether(board, carried, { columnId: backlog, index })
    expect(itemsIn(after(board, moves), backlog)).toEqual(leaves)
    const first = { itemId: carried[0] as ItemId, columnId: backlog, index }
    const { place, all } = placeOf(board, first, itemsIn, carried)
    expect(leaves[place - 1]).toBe(carried[0])
    expect(all).toBe(leaves.length)
  })

  test('land where the line showed, whichever they are', () => {
    const ids = [a, b, c, d]
    for (let choice = 1; choice < 2 ** ids.length; choice++) {
      const carried = [...ids.filter((_, i) => choice & (1 << i)), x]
      for (let index = 0; index <= ids.length; index++) {
        const rest = (some: readonly ItemId[]) => some.filter((id) => !carried.includes(id))
        const moves = dropTogether(board, carried, { columnId: backlog, index })
        expect(itemsIn(after(board, moves), backlog)).toEqual([
          ...rest(ids.slice(0, index)),
          ...carried,
          ...rest(ids.slice(index)),
        ])
      }
    }
  })

  test.each([
    { carried: [a, b], index: 0 },
    { carried: [a, b], index: 1 },
    { carried: [b, c], index: 3 },
    { carried: [c, d], index: 4 },
  ])('nothing is sent when $carried stay as they stand, at $index', ({ carried, index }) => {
    expect(dropTogether(board, carried, { columnId: backlog, index })).toEqual([])
  })

  test('under a filter they land under the shown card above the line', () => {
    const shown = () => [b, d]
    const moves = dropTogether(board, [x, y], { columnId: backlog, index: 1 }, shown)
    expect(itemsIn(after(board, moves), backlog)).toEqual([a, b, x, y, c, d])
  })
})

test('all go to an end in the order they had', () => {
  expect(itemsIn(after(board, moveAllToEnd(board, [a, x], backlog, 'bottom')), backlog)).toEqual([b, c, d, a, x])
  expect(itemsIn(after(board, moveAllToEnd(board, [d, x], backlog, 'top')), backlog)).toEqual([d, x, a, b, c])
})

test('the order shown goes from column to column, whatever the order of choosing', () => {
  expect(inShownOrder(board, new Set([d, y, a, x]), itemsIn)).toEqual([...itemsIn(board, intake), a, d])
  expect(inShownOrder(board, new Set([d, a]), () => [d])).toEqual([d])
})

function after(before: Board, moves: ReturnType<typeof dropTogether>): Board {
  const command = asOne(moves)
  if (!command) return before
  const decision = decide(before, command, { actor: you, at: 10 })
  if (!decision.ok) throw new Error(decision.reason.code)
  const commit = { seq: 1, commandId: 'm' as never, by: you.memberId, at: 10, events: decision.value }
  return applyCommit({ board: before, seq: 0 }, commit).board
}

/** Items in the ranked backlog of a new board, in this order, and others where new work lands. */
function teamWith(ranked: readonly ItemId[], landed: readonly ItemId[]) {
  const template = BOARD_TEMPLATES[0]
  if (!template) throw new Error('there is no template')
  let at: BoardAt = { board: NO_BOARD, seq: 0 }
  const commit = (events: Parameters<typeof applyCommit>[1]['events']) => {
    at = applyCommit(at, { seq: at.seq + 1, commandId: `c${at.seq}` as never, by: you.memberId, at: at.seq, events })
  }
  commit([foundBoard(template.plan, 'Team', 'Europe/Paris', { memberId: you.memberId, name: 'Ana' })])
  const [first, second] = at.board.columnOrder as [ColumnId, ColumnId]
  const typeId = template.plan.types[0]?.id as TypeId
  const create = (itemId: ItemId, place: { columnId: ColumnId; below: ItemId | null } | null) => {
    const command = { type: 'CreateItem', itemId, typeId, title: itemId, locale: 'en', place } as const
    const decision = decide(at.board, command, { actor: you, at: at.seq })
    if (!decision.ok) throw new Error(decision.reason.code)
    commit(decision.value)
  }
  for (const [i, id] of ranked.entries()) create(id, { columnId: second, below: ranked[i - 1] ?? null })
  for (const id of landed) create(id, null)
  return { board: at.board, intake: first, backlog: second }
}
