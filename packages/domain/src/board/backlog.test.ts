import { describe, expect, test } from 'vitest'
import { board, NOW } from './testing/board-builder.ts'
import { archive, batch, create, move, restore, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'
import { undoAfter, undone } from './testing/taken-back.ts'

describe('a new item', () => {
  test('lands last in triage, without a rank, wherever below it asks for', () => {
    const team = board().item('Wish', 'Triage')
    given(team).as('Mona').when(create('Banner')).leaves('Triage', 'Wish', 'Banner').leaves('Backlog')
    given(team)
      .when(create('Banner', { in: 'Triage' }))
      .leaves('Triage', 'Wish', 'Banner')
  })

  test('lands last in the backlog where there is no triage', () => {
    const team = board().columns({ Backlog: 'backlog', Doing: 'active' }).item('Idea', 'Backlog')
    given(team).as('Mona').when(create('Banner')).leaves('Backlog', 'Idea', 'Banner')
  })

  test('is placed at a rank by the Marketing Owner', () => {
    const team = board().item('Idea', 'Backlog').item('Guide', 'Backlog')
    given(team)
      .when(create('Banner', { in: 'Backlog', below: 'Idea' }))
      .leaves('Backlog', 'Idea', 'Banner', 'Guide')
    given(team)
      .when(create('Banner', { in: 'Backlog' }))
      .leaves('Backlog', 'Banner', 'Idea', 'Guide')
  })
})

describe('pulling', () => {
  const team = board()
    .settings({ pullTop: 2 })
    .item('First', 'Backlog')
    .item('Second', 'Backlog')
    .item('Third', 'Backlog')

  test('the team takes from the top only, the Marketing Owner anything', () => {
    given(team).as('Mona').when(move('Second').to('Ready')).leaves('Ready', 'Second')
    given(team).as('Max').when(move('Third').to('Ready')).rejects({ code: 'not-in-top', top: 2 })
    given(team).as('Mona').when(move('Third').to('Doing')).rejects({ code: 'not-in-top', top: 2 })
    given(team).when(move('Third').to('Ready')).leaves('Ready', 'Third')
  })

  test('nothing is pulled from triage by the team', () => {
    given(board().item('Wish', 'Triage')).as('Mona').when(move('Wish').to('Ready')).rejects({ code: 'not-in-top' })
  })

  test('the top moves up as items leave', () => {
    given(team)
      .as('Mona')
      .when(batch(move('First').to('Ready'), move('Third').to('Ready')))
      .leaves('Ready', 'Third', 'First')
  })

  test('needs a pace, also for the Marketing Owner', () => {
    const paceless = board().item('First', 'Backlog', { plan: null })
    given(paceless).when(move('First').to('Ready')).rejects({ code: 'pace-missing', itemId: 'First' })
  })
})

describe('sending back', () => {
  const team = board().item('Wish', 'Triage').item('Idea', 'Backlog').item('Banner', 'Doing')

  test('a member gives a reason and the item lands last, unranked', () => {
    given(team)
      .as('Mona')
      .when(move('Banner').to('Triage', { reason: ' ' }))
      .rejects({ code: 'send-back-reason-needed' })
    given(team)
      .as('Mona')
      .when(move('Banner').to('Triage', { below: null, reason: 'no brief' }))
      .happens({ type: 'ItemMoved', reason: 'no brief' })
      .leaves('Triage', 'Wish', 'Banner')
  })

  test('Champion and Marketing Owner need no reason; only the latter gives a rank', () => {
    given(team).as('Max').when(move('Banner').to('Triage')).leaves('Triage', 'Wish', 'Banner')
    given(team).when(move('Banner').to('Backlog')).leaves('Backlog', 'Banner', 'Idea')
    given(team)
      .as('Max')
      .when(move('Banner').to('Backlog'))
      .rejects({ code: 'not-allowed', denial: 'only-owner-ranks' })
  })

  test('without triage the backlog takes it, last', () => {
    const small = board()
      .columns({ Backlog: 'backlog', Doing: 'active' })
      .item('Idea', 'Backlog')
      .item('Banner', 'Doing')
    given(small)
      .as('Mona')
      .when(move('Banner').to('Backlog', { reason: 'no brief' }))
      .leaves('Backlog', 'Idea', 'Banner')
  })

  test('restarts the clock', () => {
    const { clock } = given(team).when(move('Banner').to('Triage')).item('Banner')
    expect(clock).toMatchObject({ startedAt: null, phase: 'notStarted', restarts: 1 })
  })
})

describe('suggesting a rank', () => {
  const team = board().item('Idea', 'Backlog').item('Guide', 'Backlog').item('Banner', 'Doing')
  const wish = say('SuggestRank', { suggestionId: 's', itemId: 'Guide', below: null, reason: 'a client asks' })
  const answer = (accept: boolean) => say('AnswerSuggestion', { suggestionId: 's', accept })

  test('moves nothing until the Marketing Owner accepts', () => {
    const suggested = given(team).as('Mona').when(wish).leaves('Backlog', 'Idea', 'Guide')
    const accepted = suggested.and.as('Claire').when(answer(true))
    accepted.happens({ type: 'SuggestionAnswered', accepted: true }, { type: 'ItemMoved' })
    expect(accepted.leaves('Backlog', 'Guide', 'Idea').board.suggestions.size).toBe(0)
  })

  test('an accepted one is taken back by the card alone: the answer stays said', () => {
    const suggested = given(team).as('Mona').when(wish).board
    const { board: after } = undone(suggested, answer(true)).leaves('Backlog', 'Idea', 'Guide')
    expect(after.suggestions.size).toBe(0)
    expect(undoAfter(suggested, answer(false)).undo).toMatchObject({ ok: false, reason: { code: 'cannot-undo' } })
  })

  test('a declined one leaves the order alone', () => {
    const declined = given(team).as('Mona').when(wish).and.as('Claire').when(answer(false))
    expect(declined.leaves('Backlog', 'Idea', 'Guide').board.suggestions.size).toBe(0)
  })

  test('is for items in the backlog and for places in it', () => {
    const asMona = given(team).as('Mona')
    asMona.when({ ...wish, itemId: 'Banner' as never }).rejects({ code: 'not-in-top' })
    asMona.when({ ...wish, below: 'Banner' as never }).rejects({ code: 'neighbour-gone' })
    asMona.when({ ...wish, below: 'Guide' as never }).rejects({ code: 'neighbour-gone' })
  })

  test.each([
    ['pulled', move('Guide').to('Ready')],
    ['archived', archive('Guide')],
  ])('ends when its item is %s', (_how, command) => {
    expect(given(team).when(wish).and.when(command).board.suggestions.size).toBe(0)
  })

  test('stays while its item is only reordered, and cannot be accepted once the place is gone', () => {
    const below = given(team).when({ ...wish, itemId: 'Idea' as never, below: 'Guide' as never })
    const reordered = below.and.when(move('Guide').to('Backlog'))
    expect(reordered.board.suggestions.size).toBe(1)
    reordered.and.when(move('Guide').to('Ready')).and.when(answer(true)).rejects({ code: 'neighbour-gone' })
  })
})

describe('restoring into the backlog', () => {
  const team = board()
    .item('Idea', 'Backlog')
    .item('Guide', 'Backlog', { archivedAt: NOW })
    .item('Film', 'Backlog')
    .item('Wish', 'Triage')

  test('gives the rank back to its owner, a place in triage to others', () => {
    given(team).when(restore('Guide')).leaves('Backlog', 'Idea', 'Guide', 'Film')
    given(team).as('Mona').when(restore('Guide')).leaves('Triage', 'Wish', 'Guide').leaves('Backlog', 'Idea', 'Film')
  })
})
