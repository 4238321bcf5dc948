// @vitest-environment happy-dom
import { type Actor, type Item, type ItemId, mayDo, standingOf } from '@paceboard/domain'
import { beforeEach, expect, test, vi } from 'vitest'
import { dispatch } from '../../../lib/board/board-client.ts'
import { connect } from '../../../lib/board/testing/connect.ts'
import { ANA, BEN, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { readyActions, type Words } from './action.ts'
import { askStore, stopAsking } from './ask-store.ts'
import { BOARD_ACTIONS } from './board-actions.ts'
import { CARD_ACTIONS } from './card-actions.ts'
import type { Desk } from './desk.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
  stopAsking()
})

/** A desk that says keys instead of sentences, and the policy's codes instead of its reasons. */
function deskOf(actor: Actor): Desk {
  const { client } = connect(server, actor)
  const board = () => client.store.getState().visible
  const who = standingOf(board(), actor, 0)
  return {
    t: ((key: string) => key) as unknown as Words,
    client,
    who,
    say: ({ en }) => en,
    go: vi.fn(),
    whyNot: (command) => mayDo(board(), who, command),
    doIt: (command) => dispatch(client, command).ok,
    doTogether: (command) => dispatch(client, command).ok,
    steps: { undo: vi.fn(), undoLast: vi.fn(), redoLast: vi.fn() },
    shown: null,
  }
}

const itemOf = ({ client }: Desk, id: string) => client.store.getState().visible.items.get(id as ItemId) as Item
const offered = (desk: Desk, item: Item) =>
  Object.fromEntries(readyActions(CARD_ACTIONS, item, desk).map(({ id, blockedBy }) => [id, blockedBy]))
const run = (desk: Desk, item: Item, id: string) =>
  readyActions(CARD_ACTIONS, item, desk)
    .find((one) => one.id === id)
    ?.run()

test('the Marketing Owner may rank what waits; others are told who does, and may suggest', () => {
  const [ana, ben] = [deskOf(ANA), deskOf(BEN)]
  expect(offered(ana, itemOf(ana, 'i0'))).toMatchObject({ open: null, move: null, take: null, first: null })
  expect(offered(ana, itemOf(ana, 'i0'))).not.toHaveProperty('suggest')
  expect(offered(ben, itemOf(ben, 'i0'))).toMatchObject({ first: 'only-owner-ranks', suggest: null })
})

test('work that is under way has no rank to change', () => {
  const ben = deskOf(BEN)
  const inProgress = offered(ben, itemOf(ben, 'i3'))
  expect(inProgress).not.toHaveProperty('first')
  expect(inProgress).not.toHaveProperty('suggest')
})

test('a card that is mine already is not taken again; the reason is said', () => {
  const ana = deskOf(ANA)
  run(ana, itemOf(ana, 'i0'), 'take')
  expect(itemOf(ana, 'i0').assigneeId).toBe(ANA.memberId)
  expect(offered(ana, itemOf(ana, 'i0')).take).toBe('actions:card.takenByMe')
})

test('blocking asks first; a blocked card offers the opposite on the same key', () => {
  const ana = deskOf(ANA)
  run(ana, itemOf(ana, 'i3'), 'block')
  expect(askStore.getState().question).toEqual({ what: 'block', itemIds: ['i3'] })
  dispatch(ana.client, { type: 'BlockItem', itemId: 'i3' as ItemId, reason: 'approval', note: '' })
  const actions = offered(ana, itemOf(ana, 'i3'))
  expect(actions).toHaveProperty('unblock', null)
  expect(actions).not.toHaveProperty('block')
})

test('an archived card can be looked at and brought back, nothing else', () => {
  const ana = deskOf(ANA)
  run(ana, itemOf(ana, 'i3'), 'archive')
  expect(Object.keys(offered(ana, itemOf(ana, 'i3')))).toEqual(['open', 'tab', 'copy', 'restore'])
  run(ana, itemOf(ana, 'i3'), 'restore')
  expect(itemOf(ana, 'i3').archivedAt).toBeNull()
})

test('somebody who may only look is told why not', () => {
  const ben = { ...deskOf(BEN), whyNot: () => 'team-only' }
  const actions = offered(ben, itemOf(ben, 'i3'))
  expect(actions).toMatchObject({ open: null, copy: null, take: 'team-only', block: 'team-only', archive: 'team-only' })
})

test('undo and redo say when there is nothing to go back or forward to', () => {
  const actions = readyActions(BOARD_ACTIONS, null, deskOf(ANA))
  const reasons = Object.fromEntries(actions.map(({ id, blockedBy }) => [id, blockedBy]))
  expect(reasons).toMatchObject({
    undo: 'board:undo.nothing',
    redo: 'board:undo.nothingRedo',
    new: null,
    palette: null,
  })
})

test('no two actions that can be offered together listen to the same keys', () => {
  const ana = deskOf(ANA)
  for (const id of ['i0', 'i3']) {
    const actions = [...readyActions(CARD_ACTIONS, itemOf(ana, id), ana), ...readyActions(BOARD_ACTIONS, null, ana)]
    const keys = actions.flatMap((one) => one.keys)
    expect(new Set(keys).size).toBe(keys.length)
  }
})
