import { type BoardCommand, type ItemId, itemsIn, type MoveItem } from '@paceboard/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { dispatch } from './board-client.ts'
import { dismissRefusal } from './board-store.ts'
import { type Connected, connect } from './testing/connect.ts'
import { FakeDevice } from './testing/fake-device.ts'
import { settled } from './testing/fake-line.ts'
import { ANA, BEN, FakeServer } from './testing/fake-server.ts'

let server: FakeServer
let device: FakeDevice

beforeEach(() => {
  server = new FakeServer()
  device = new FakeDevice()
})

/** To the top of the column with that number. */
function move(item: string, column: number): MoveItem {
  return { type: 'MoveItem', itemId: item as ItemId, toColumnId: server.column(column), below: null }
}

const state = ({ client }: Connected) => client.store.getState()
const idsOf = (one: Connected) => state(one).pending.map(({ commandId }) => commandId)

async function finish({ line }: Connected): Promise<void> {
  while (line.letters.length > 0) {
    line.deliver()
    await settled()
  }
  line.pump()
}

describe('a window that was lost', () => {
  test('finds what waited on screen again, and sends it in order under the same ids', async () => {
    const lost = connect(server, ANA, device)
    for (const command of [move('i0', 1), move('i1', 2), move('i2', 1)]) dispatch(lost.client, command)
    const ids = idsOf(lost)
    lost.lose()

    const ana = connect(server, ANA, device)
    expect(idsOf(ana)).toEqual(ids)
    expect(itemsIn(state(ana).visible, server.column(1)).slice(0, 2)).toEqual(['i2', 'i0'])
    await finish(ana)
    expect(server.log.slice(-3).map(({ commandId }) => commandId)).toEqual(ids)
    expect(state(ana).pending).toEqual([])
  })

  test('does not do again what had arrived before', async () => {
    const lost = connect(server, ANA, device)
    const before = server.at.seq
    dispatch(lost.client, move('i0', 1))
    lost.line.deliver({ loseAnswer: true })
    lost.lose()
    server.post(BEN, {
      commandId: 'ben' as never,
      command: { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: 'Since' } },
    })

    const ana = connect(server, ANA, device)
    await finish(ana)
    expect(server.at.seq).toBe(before + 2)
    expect(state(ana).pending).toEqual([])
    expect(state(ana).visible).toBe(state(ana).confirmed)
  })

  test('leaves nothing behind that was answered, be it yes or no', async () => {
    const lost = connect(server, ANA, device)
    dispatch(lost.client, move('i0', 1))
    dispatch(lost.client, move('i1', 2))
    lost.line.deliver()
    await settled()
    lost.line.letters.shift()?.answer({ kind: 'refused', rejection: { code: 'column-gone' } })
    await settled()
    lost.lose()
    expect(device.left).toEqual([])
  })

  test('has kept a command before it is sent', () => {
    const ana = connect(server, ANA, device)
    const post = ana.line.post.bind(ana.line)
    let wasKept = false
    ana.line.post = (envelope) => {
      ana.lose()
      wasKept = device.left.some((one) => one.commandId === envelope.commandId)
      return post(envelope)
    }
    dispatch(ana.client, move('i0', 1))
    expect(wasKept).toBe(true)
  })

  test('of another version of the app leaves what cannot be understood', async () => {
    const lost = connect(server, ANA, device)
    dispatch(lost.client, move('i0', 1))
    const [known] = state(lost).pending
    if (!known) throw new Error('nothing waits')
    const strange = { ...known, commandId: 'strange' as never, command: { type: 'Juggle' } as unknown as BoardCommand }
    const shelf = device.open()
    shelf.keep([strange])
    shelf.lose()
    lost.lose()

    const ana = connect(server, ANA, device)
    expect(idsOf(ana)).toEqual([known.commandId])
  })
})

describe('two windows of one person', () => {
  test('send their own, and see what the other did', async () => {
    const [one, two] = [connect(server, ANA, device), connect(server, ANA, device)]
    dispatch(one.client, move('i0', 1))
    expect(two.line.letters).toEqual([])
    await finish(one)
    two.line.pump()
    expect(state(two).visible.items.get('i0' as ItemId)?.columnId).toBe(server.column(1))
  })

  test('inherit from each other, after what they have themselves', async () => {
    const [one, two] = [connect(server, ANA, device), connect(server, ANA, device)]
    dispatch(one.client, move('i0', 1))
    dispatch(two.client, move('i1', 2))
    const ids = [...idsOf(two), ...idsOf(one)]
    one.lose()
    expect(idsOf(two)).toEqual(ids)
    await finish(two)
    expect(server.log.slice(-2).map(({ commandId }) => commandId)).toEqual(ids)
  })
})

test('late refusals wait for their turn; the answer to what was just tried comes first', async () => {
  const ana = connect(server, ANA)
  const { store } = ana.client
  for (const command of [move('i0', 1), move('i1', 2)]) dispatch(ana.client, command)
  for (let i = 0; i < 2; i++) {
    ana.line.letters.shift()?.answer({ kind: 'refused', rejection: { code: 'column-gone' } })
    await settled()
  }
  dispatch(ana.client, { ...move('i2', 1), itemId: 'nothing' as ItemId })
  dispatch(ana.client, { ...move('i2', 1), itemId: 'nothing either' as ItemId })
  const shown: (readonly [turn: number, item: string])[] = []
  for (let next = store.getState().refusals[0]; next; next = store.getState().refusals[0]) {
    shown.push([next.turn, (next.command as MoveItem).itemId])
    dismissRefusal(store, next.turn)
  }
  expect(shown).toEqual([
    [4, 'nothing either'],
    [1, 'i0'],
    [2, 'i1'],
  ])
})
