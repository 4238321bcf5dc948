import { type Board, type ItemId, itemsIn } from '@paceboard/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropTogether } from '../drag/drop-to-command.ts'
import { gapForRank, inOrder, lastRankFor, rankAfter, rankForGap } from './rank-moves.ts'
import { after, rankedBoard, undone } from './testing/ranked-board.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as ItemId[]
const { board, columnId } = rankedBoard(ids)
const orderOf = (one: Board) => itemsIn(one, columnId)

const chosenItems = fc.shuffledSubarray(ids, { minLength: 1 })
const gaps = fc.nat({ max: ids.length })

/** The whole rule: what was chosen leaves, and stands together in the gap where it was let go. */
function model(chosen: readonly ItemId[], gap: number): readonly ItemId[] {
  const rest = (some: readonly ItemId[]) => some.filter((id) => !chosen.includes(id))
  return [...rest(ids.slice(0, gap)), ...ids.filter((id) => chosen.includes(id)), ...rest(ids.slice(gap))]
}

test('any selection let go anywhere stands there together, in its order; and is taken back as one', () => {
  fc.assert(
    fc.property(chosenItems, gaps, (chosen, index) => {
      const moves = dropTogether(board, inOrder(ids, chosen), { columnId, index })
      const moved = after(board, moves)
      expect(orderOf(moved.board)).toEqual(model(chosen, index))
      if (moves.length > 0) expect(orderOf(undone(moved))).toEqual(ids)
    }),
  )
})

test('any selection given any rank has it', () => {
  fc.assert(
    fc.property(chosenItems, fc.integer({ min: 1, max: ids.length }), (chosen, wish) => {
      const rank = Math.min(wish, lastRankFor(ids, chosen))
      const index = gapForRank(ids, chosen, rank)
      const order = orderOf(after(board, dropTogether(board, inOrder(ids, chosen), { columnId, index })).board)
      expect(order.slice(rank - 1, rank - 1 + chosen.length)).toEqual(inOrder(ids, chosen))
      expect(rankForGap(ids, chosen, index)).toBe(rank)
    }),
  )
})

test('steps of any selection lead somewhere else, or nowhere', () => {
  fc.assert(
    fc.property(chosenItems, fc.constantFrom('up', 'down', 'top', 'bottom'), (chosen, step) => {
      const rank = rankAfter(ids, chosen, step)
      const moves =
        rank === null
          ? []
          : dropTogether(board, inOrder(ids, chosen), { columnId, index: gapForRank(ids, chosen, rank) })
      expect(moves.length === 0).toBe(rank === null)
    }),
  )
})
