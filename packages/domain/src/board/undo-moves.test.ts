import { describe, expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import { board } from './testing/board-builder.ts'
import { archive, batch, edit, move } from './testing/say.ts'
import { given } from './testing/scenario.ts'
import { CLAIRE, undoAfter, undone } from './testing/taken-back.ts'
import { undoOf } from './undo.ts'

const team = board()
  .item('A', 'Doing')
  .item('B', 'Doing')
  .item('C', 'Doing')
  .item('D', 'Review')
  .item('Idea', 'Backlog')
  .item('Guide', 'Backlog')

describe('taking back a move', () => {
  test('puts the item under the one it stood under', () => {
    undone(team, move('B').to('Review')).leaves('Doing', 'A', 'B', 'C').leaves('Review', 'D')
    undone(team, move('A').to('Review')).leaves('Doing', 'A', 'B', 'C')
    undone(team, move('C').to('Doing')).leaves('Doing', 'A', 'B', 'C')
    undone(team, move('Guide').to('Ready')).leaves('Backlog', 'Idea', 'Guide')
  })

  test('puts it last when that one has left, in the ranked backlog too', () => {
    undone(team, move('B').to('Review'), move('A').to('Live')).leaves('Doing', 'C', 'B')
    undone(team.item('Film', 'Backlog'), move('Guide').to('Ready'), move('Idea').to('Ready')).leaves(
      'Backlog',
      'Film',
      'Guide',
    )
  })

  test('and taking that back is a redo', () => {
    const back = undone(team, move('B').to('Review', { below: 'D' }))
    const redo = undoOf(back.board, back.commit, CLAIRE, 'redone')
    given(back.board)
      .when(redo.ok ? redo.value : batch())
      .leaves('Review', 'D', 'B')
      .leaves('Doing', 'A', 'C')
  })

  test('meets the limits of the moment', () => {
    const tight = board().column('Doing', { limit: 1 }).item('A', 'Doing').item('B', 'Ready')
    const { now, undo } = undoAfter(tight, move('A').to('Review'), move('B').to('Doing'))
    given(now)
      .when(undo.ok ? undo.value : batch())
      .rejects({ code: 'wip-limit-reached', columnId: 'Doing' })
  })

  test('meets the policy: who pulled an item does not rank it', () => {
    const pulled = given(team).as('Mona').when(move('Idea').to('Ready'))
    const undo = undoOf(pulled.board, pulled.commit, 'Mona' as MemberId, 'undone')
    pulled.and.when(undo.ok ? undo.value : batch()).rejects({ code: 'not-allowed', denial: 'only-owner-ranks' })
  })

  test('is refused when somebody has moved the item on, and says who', () => {
    expect(undoAfter(team, move('B').to('Review'), move('B').to('Live')).undo).toEqual({
      ok: false,
      reason: { code: 'changed-since', itemId: 'B', by: 'Noah' },
    })
    expect(undoAfter(team, move('C').to('Doing'), move('C').to('Doing', { below: 'A' })).undo).toEqual({
      ok: false,
      reason: { code: 'changed-since', itemId: 'C', by: null },
    })
  })
})

describe('taking back a batch', () => {
  const together = batch(
    move('C').to('Review', { below: 'D' }),
    move('A').to('Review', { below: 'C' }),
    move('Guide').to('Review', { below: 'A' }),
  )

  test('is one step that puts everything back where it stood', () => {
    const { undo } = undoAfter(team, together)
    expect(undo).toMatchObject({ ok: true, value: { type: 'Batch', commands: [{}, {}, {}] } })
    undone(team, together).leaves('Doing', 'A', 'B', 'C').leaves('Review', 'D').leaves('Backlog', 'Idea', 'Guide')
  })

  test('puts neighbours back in their order, whatever the order in which they went', () => {
    const all = ['A', 'B', 'C']
    for (const order of [all, all.toReversed(), ['B', 'A', 'C']]) {
      const moves = order.map((name, i) => move(name).to('Review', { below: order[i - 1] ?? 'D' }))
      given(team)
        .when(batch(...moves))
        .leaves('Review', 'D', ...order)
      undone(team, batch(...moves)).leaves('Doing', 'A', 'B', 'C')
    }
    const within = batch(move('A').to('Doing', { below: 'C' }), move('B').to('Doing', { below: 'A' }))
    given(team).when(within).leaves('Doing', 'C', 'A', 'B')
    undone(team, within).leaves('Doing', 'A', 'B', 'C')
  })

  test('archived together, they come back together', () => {
    for (const order of [
      ['A', 'B', 'C'],
      ['C', 'B', 'A'],
      ['A', 'C', 'B'],
      ['B', 'C'],
    ]) {
      undone(team, batch(...order.map(archive))).leaves('Doing', 'A', 'B', 'C')
    }
  })

  test('is all or nothing: moved on by somebody, one of them keeps the others', () => {
    expect(undoAfter(team, together, move('A').to('Live')).undo).toMatchObject({
      ok: false,
      reason: { code: 'changed-since', itemId: 'A' },
    })
  })

  test('meets the limits of the moment as a whole', () => {
    const tight = board().column('Doing', { limit: 3 }).item('A', 'Doing').item('B', 'Doing').item('E', 'Ready')
    const both = batch(move('A').to('Review'), move('B').to('Review'))
    const { now, undo } = undoAfter(tight.item('F', 'Ready'), both, batch(move('E').to('Doing'), move('F').to('Doing')))
    given(now)
      .when(undo.ok ? undo.value : batch())
      .rejects({ code: 'wip-limit-reached', columnId: 'Doing' })
  })

  test('a batch, from its last command to its first', () => {
    const commands = [move('B').to('Review'), move('A').to('Review', { below: 'B' }), edit('A', { title: 'New' })]
    const back = undone(team, batch(...commands))
      .leaves('Doing', 'A', 'B', 'C')
      .leaves('Review', 'D')
    expect(back.item('A').title).toBe('A')
  })
})
