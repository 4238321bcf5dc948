import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../time.ts'
import { board, NOW } from './testing/board-builder.ts'
import { archive, edit, move, restore, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

describe('moving', () => {
  const team = board()
    .item('A', 'Doing')
    .item('B', 'Doing')
    .item('C', 'Doing')
    .item('D', 'Review')
    .item('E', 'Review')
    .item('F', 'Backlog')

  test.each([
    ['first', 'C', null, ['C', 'A', 'B']],
    ['last', 'A', 'C', ['B', 'C', 'A']],
    ['one down', 'A', 'B', ['B', 'A', 'C']],
    ['one up', 'C', 'A', ['A', 'C', 'B']],
    ['below one that has left: last', 'A', 'D', ['B', 'C', 'A']],
    ['below one that never was: last', 'A', 'Z', ['B', 'C', 'A']],
  ])('inside a column, %s', (_where, item, below, order) => {
    given(team)
      .when(move(item).to('Doing', { below }))
      .leaves('Doing', ...order)
  })

  test.each([
    ['where it stands', 'A'],
    ['below itself', 'B'],
  ])('%s changes nothing', (_where, below) => {
    given(team).when(move('B').to('Doing', { below })).changesNothing()
  })

  test.each([
    ['first', null, ['B', 'D', 'E']],
    ['between', 'D', ['D', 'B', 'E']],
    ['last', 'E', ['D', 'E', 'B']],
    ['below itself: last', 'B', ['D', 'E', 'B']],
  ])('to another column, %s', (_where, below, order) => {
    given(team)
      .when(move('B').to('Review', { below }))
      .leaves('Review', ...order)
      .leaves('Doing', 'A', 'C')
  })

  test('into the ranked backlog never guesses a rank', () => {
    given(team)
      .when(move('A').to('Backlog', { below: 'B' }))
      .rejects({ code: 'neighbour-gone' })
  })

  test('tells where the item stood', () => {
    given(team)
      .when(move('B').to('Review', { reason: 'ready to read' }))
      .happens({
        type: 'ItemMoved',
        fromColumnId: 'Doing',
        fromBelow: 'A',
        toColumnId: 'Review',
        reason: 'ready to read',
      })
  })

  test('notes when and by whom a column was entered; reordering is no entry', () => {
    const moved = given(team).as('Mona').when(move('B').to('Review'))
    expect(moved.item('B')).toMatchObject({ enteredAt: NOW, enteredBy: 'Mona', clock: { startedAt: NOW - DAY_MS } })
    const reordered = given(team).as('Mona').when(move('B').to('Doing'))
    expect(reordered.item('B')).toMatchObject({ enteredAt: NOW - DAY_MS, enteredBy: 'Claire' })
  })

  test('finishes and reopens', () => {
    const live = given(team).when(move('D').to('Live'))
    expect(live.item('D').clock).toMatchObject({ phase: 'done', finishedAt: NOW })
    expect(live.and.when(move('D').to('Doing')).item('D').clock).toMatchObject({ finishedAt: null, reopens: 1 })
  })
})

describe('mandatory checks', () => {
  const checklist = [
    { id: 'c1' as never, text: 'Consent', mandatory: true, done: false },
    { id: 'c2' as never, text: 'Visual', mandatory: false, done: false },
  ]
  const team = board().item('Banner', 'Review', { checklist }).item('Old', 'Live', { checklist })

  test('must be ticked before publishing, whoever asks and however far it goes', () => {
    const refusal = { code: 'mandatory-checks-open', checks: ['Consent'] } as const
    given(team).when(move('Banner').to('Live')).rejects(refusal)
    given(team)
      .when(move('Banner').to('Done', { reason: 'urgent' }))
      .rejects(refusal)
    given(team)
      .when(say('TickCheck', { itemId: 'Banner', checkId: 'c1', done: true }))
      .and.when(move('Banner').to('Live'))
      .leaves('Live', 'Banner', 'Old')
  })

  test('do not hold what is published already', () => {
    given(team).when(move('Old').to('Done')).leaves('Done', 'Old')
  })

  test('hold an item that would begin in a done column', () => {
    const strict = team.type('mail', { checklist: [{ text: { fr: 'Accord', en: 'Consent' }, mandatory: true }] })
    const created = { itemId: 'Mail', typeId: 'mail', title: '', locale: 'fr', reason: '' } as const
    given(strict)
      .when(say('CreateItem', { ...created, place: { columnId: 'Live', below: null } }))
      .rejects({ code: 'mandatory-checks-open', itemId: 'Mail', checks: ['Accord'] })
  })
})

describe('expedite', () => {
  const team = board().item('Fire', 'Doing', { service: 'expedite' }).item('Banner', 'Doing')

  test('one at most, and the next once the first is live', () => {
    const mark = edit('Banner', { service: 'expedite' })
    given(team).when(mark).rejects({ code: 'expedite-taken', itemId: 'Fire' })
    given(team).when(move('Fire').to('Live')).and.when(mark).happens({ type: 'ItemEdited' })
    given(team).when(archive('Fire')).and.when(mark).happens({ type: 'ItemEdited' })
    given(team)
      .when(edit('Fire', { service: 'standard' }))
      .and.when(mark)
      .happens({ type: 'ItemEdited' })
  })

  test('is told of finished work beside it, which does not count', () => {
    given(team.item('Ash', 'Live'))
      .when(edit('Ash', { service: 'expedite' }))
      .happens({ type: 'ItemEdited' })
  })

  test('does not come back beside another one, by restore or by reopening', () => {
    const second = { service: 'expedite' } as const
    given(team.item('Ember', 'Doing', { ...second, archivedAt: NOW }))
      .when(restore('Ember'))
      .rejects({ code: 'expedite-taken', itemId: 'Fire' })
    const published = given(team.item('Ash', 'Live', second))
    published.when(move('Ash').to('Doing')).rejects({ code: 'expedite-taken', itemId: 'Fire' })
    published.when(move('Ash').to('Done')).happens({ type: 'ItemMoved' })
  })

  test('a type that is expedite makes one, once', () => {
    const rush = { itemId: 'Rush', typeId: 'rush', title: '', locale: 'en', place: null } as const
    given(team).when(say('CreateItem', rush)).rejects({ code: 'expedite-taken', itemId: 'Fire' })
    given(board()).when(say('CreateItem', rush)).leaves('Triage', 'Rush')
    given(board())
      .as('Mona')
      .when(say('CreateItem', rush))
      .rejects({ code: 'not-allowed', denial: 'only-owner-expedites' })
  })
})

describe('a batch', () => {
  test('is all or nothing, and each command sees those before it', () => {
    const team = board().item('A', 'Doing').item('B', 'Ready')
    const commands = [move('B').to('Doing', { below: 'A' }), move('A').to('Review'), edit('B', { title: 'New' })]
    given(team)
      .when({ type: 'Batch', commands })
      .happens({ type: 'ItemMoved' }, { type: 'ItemMoved' }, { type: 'ItemEdited' })
      .leaves('Doing', 'B')
    given(team)
      .when({ type: 'Batch', commands: [...commands, edit('Z', {})] })
      .rejects({ code: 'item-gone', itemId: 'Z' })
  })

  test('asks the policy for each command', () => {
    given(board().item('A', 'Doing'))
      .as('Mona')
      .when({ type: 'Batch', commands: [archive('A'), say('SetPersonLimit', { limit: 9, reason: '' })] })
      .rejects({ code: 'not-allowed', denial: 'only-champion-limits' })
  })
})
