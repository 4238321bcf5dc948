import { describe, expect, test } from 'vitest'
import { board } from './testing/board-builder.ts'
import { say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const check = (id: string) => ({ id: id as never, text: id, mandatory: false, done: false })
const team = board().item('Banner', 'Doing', { checklist: [check('a'), check('b'), check('c')] })
const itemId = 'Banner'
const ids = (outcome: { item(name: string): { checklist: readonly { id: string }[] } }) =>
  outcome.item(itemId).checklist.map(({ id }) => id)

describe('a checklist', () => {
  test('grows at its end, with ids of its own', () => {
    const added = given(team).when(say('AddCheck', { itemId, checkId: 'd', text: 'Links' }))
    expect(added.item(itemId).checklist.at(-1)).toEqual({ id: 'd', text: 'Links', mandatory: false, done: false })
    added.and.when(say('AddCheck', { itemId, checkId: 'd', text: 'Alt text' })).rejects({ code: 'id-taken' })
  })

  test('is ticked and unticked', () => {
    const ticked = given(team).when(say('TickCheck', { itemId, checkId: 'b', done: true }))
    expect(ticked.item(itemId).checklist.map(({ done }) => done)).toEqual([false, true, false])
    ticked.and.when(say('TickCheck', { itemId, checkId: 'b', done: true })).changesNothing()
  })

  test('is renamed, with the former words in the log', () => {
    const renamed = given(team).when(say('RenameCheck', { itemId, checkId: 'b', text: 'Colours' }))
    renamed.happens({ type: 'CheckRenamed', from: 'b', to: 'Colours' })
    expect(renamed.item(itemId).checklist[1]?.text).toBe('Colours')
    renamed.and.when(say('RenameCheck', { itemId, checkId: 'b', text: 'Colours' })).changesNothing()
  })

  test('loses a check and remembers where it stood', () => {
    const removed = given(team).when(say('RemoveCheck', { itemId, checkId: 'b' }))
    removed.happens({ type: 'CheckRemoved', check: { id: 'b' }, below: 'a' })
    expect(ids(removed)).toEqual(['a', 'c'])
  })

  test.each([
    ['c', null, ['c', 'a', 'b']],
    ['a', 'b', ['b', 'a', 'c']],
    ['a', 'c', ['b', 'c', 'a']],
  ])('moves %s below %s', (checkId, below, order) => {
    expect(ids(given(team).when(say('MoveCheck', { itemId, checkId, below })))).toEqual(order)
  })

  test('does not move below itself, below where it is, or below nothing known', () => {
    given(team)
      .when(say('MoveCheck', { itemId, checkId: 'b', below: 'b' }))
      .changesNothing()
    given(team)
      .when(say('MoveCheck', { itemId, checkId: 'b', below: 'a' }))
      .changesNothing()
    given(team)
      .when(say('MoveCheck', { itemId, checkId: 'b', below: 'z' }))
      .rejects({ code: 'neighbour-gone' })
  })
})

describe('a check that the type demands', () => {
  const strict = board()
    .type('mail', { checklist: [{ text: { fr: 'Accord', en: 'Consent' }, mandatory: true }] })
    .item('Mail', 'Doing', {
      typeId: 'mail' as never,
      checklist: [{ id: 'c1' as never, text: 'Accord', mandatory: true, done: false }],
    })
  const drop = say('RemoveCheck', { itemId: 'Mail', checkId: 'c1' })
  const reword = say('RenameCheck', { itemId: 'Mail', checkId: 'c1', text: 'Whatever' })
  const denied = { code: 'not-allowed', denial: 'only-leads-mandatory' } as const

  test('is ticked by the team, not dropped or reworded', () => {
    given(strict).as('Mona').when(drop).rejects(denied)
    given(strict).as('Mona').when(reword).rejects(denied)
    given(strict)
      .as('Mona')
      .when(say('TickCheck', { itemId: 'Mail', checkId: 'c1', done: true }))
      .happens({
        type: 'CheckTicked',
      })
  })

  test.each(['Claire', 'Max'])('is dropped by %s, who says what types demand', (lead) => {
    given(strict).as(lead).when(drop).happens({ type: 'CheckRemoved' })
  })

  test('is anybody’s once the item is of another type', () => {
    const changed = say('ChangeItemType', { itemId: 'Mail', typeId: 'post', locale: 'fr' })
    given(strict).as('Mona').when(changed).and.as('Mona').when(drop).happens({ type: 'CheckRemoved' })
  })
})

describe('comments', () => {
  const comment = say('AddComment', { itemId, commentId: 'k', text: 'Blue?', mentions: ['Mona'] })

  test('anybody on the board says something, to people who are on it', () => {
    const said = given(team).as('Sam').when(comment)
    said.happens({ type: 'CommentAdded', text: 'Blue?', mentions: ['Mona'] })
    expect(said.item(itemId).comments).toEqual([{ id: 'k', by: 'Sam' }])
    said.and.when(comment).rejects({ code: 'id-taken' })
    given(team)
      .when({ ...comment, mentions: ['Zoe' as never] })
      .rejects({ code: 'member-gone' })
  })

  test('are changed and deleted by their author', () => {
    const said = given(team).as('Sam').when(comment).and
    said
      .when(say('EditComment', { itemId, commentId: 'k', text: 'Red?' }))
      .happens({ type: 'CommentEdited', text: 'Red?' })
    const deleted = said.when(say('DeleteComment', { itemId, commentId: 'k' }))
    expect(deleted.item(itemId).comments).toEqual([])
    deleted.and.when(say('EditComment', { itemId, commentId: 'k', text: '' })).rejects({ code: 'comment-gone' })
    said
      .as('Mona')
      .when(say('DeleteComment', { itemId, commentId: 'k' }))
      .rejects({ code: 'not-allowed' })
  })
})
