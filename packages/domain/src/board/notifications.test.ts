import { expect, test } from 'vitest'
import type { BoardEvent } from './events.ts'
import { notificationsOf } from './notifications.ts'
import { board } from './testing/board-builder.ts'
import { say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const one = board()
  .item('Banner', 'Doing', { assigneeId: 'Noah' as never })
  .build()

/** 'Noah mentioned Banner': whom some events concern that Claire made happen. */
function told(events: readonly object[], by: string | null = 'Claire', before = one): readonly string[] {
  const commit = { by, events: events as readonly BoardEvent[] } as Parameters<typeof notificationsOf>[1]
  return notificationsOf(before, commit).map(({ to, kind, itemId }) => `${to} ${kind} ${itemId}`)
}

const about = { itemId: 'Banner' }
const comment = { type: 'CommentAdded', ...about, commentId: 'k', text: '@Noah', mentions: ['Noah', 'Mona'] }
const suggestion = { id: 's', itemId: 'Banner', below: null, reason: '', by: 'Mona', at: 0 }
const suggested = { ...one, suggestions: new Map([['s', suggestion]]) } as unknown as typeof one

test('who is named in a comment, and who is asked to finish, is told where', () => {
  expect(told([comment])).toEqual(['Noah mentioned Banner', 'Mona mentioned Banner'])
  const asked = { ...comment, mentions: ['Noah'], asksToFinish: true }
  expect(told([asked])).toEqual(['Noah askedToFinish Banner'])
  const [notice] = notificationsOf(one, { by: 'Claire' as never, events: [asked as never] })
  expect(notice?.commentId).toBe('k')
})

test('the command carries the question into the event', () => {
  const fields = { itemId: 'Banner', commentId: 'k', text: 'Please', mentions: ['Noah'] }
  given(one)
    .when(say('AddComment', { ...fields, asksToFinish: true }))
    .happens({ type: 'CommentAdded', asksToFinish: true })
  expect(given(one).when(say('AddComment', fields)).decision).toEqual({
    ok: true,
    value: [{ type: 'CommentAdded', ...fields }],
  })
})

test('who is put in charge, from the start or later, or made a partner', () => {
  expect(told([{ type: 'ItemAssigned', ...about, from: null, to: 'Mona' }])).toEqual(['Mona assigned Banner'])
  expect(told([{ type: 'ItemCreated', item: { id: 'New', assigneeId: 'Mona' } }])).toEqual(['Mona assigned New'])
  expect(told([{ type: 'PartnerAdded', ...about, memberId: 'Mona' }])).toEqual(['Mona madePartner Banner'])
  expect(told([{ type: 'ItemAssigned', ...about, from: 'Mona', to: null }])).toEqual([])
})

test('who suggested a rank hears what became of it', () => {
  const answered = { type: 'SuggestionAnswered', suggestionId: 's', ...about }
  expect(told([{ ...answered, accepted: true }], 'Claire', suggested)).toEqual(['Mona suggestionAccepted Banner'])
  expect(told([{ ...answered, accepted: false }], 'Claire', suggested)).toEqual(['Mona suggestionDismissed Banner'])
  expect(told([{ ...answered, accepted: true }], 'Mona', suggested)).toEqual([])
})

test('whoever is in charge hears that the item is no longer blocked', () => {
  const unblocked = { type: 'ItemUnblocked', ...about, reason: 'approval', note: '', since: 0 }
  expect(told([unblocked])).toEqual(['Noah unblocked Banner'])
  expect(told([unblocked], 'Noah')).toEqual([])
})

test('nobody hears of what they did themselves, nor of what nobody here did', () => {
  expect(told([comment], 'Noah')).toEqual(['Mona mentioned Banner'])
  expect(told([comment], null)).toEqual([])
})

test('nobody hears the same twice, and nobody who has left', () => {
  const assigned = { type: 'ItemAssigned', ...about, from: null, to: 'Mona' }
  expect(told([assigned, assigned])).toEqual(['Mona assigned Banner'])
  expect(told([{ ...assigned, to: 'Someone gone' }])).toEqual([])
})

test('a move concerns nobody', () => {
  expect(told([{ type: 'ItemMoved', ...about, fromColumnId: 'Doing', toColumnId: 'Done', fromBelow: null }])).toEqual(
    [],
  )
})
