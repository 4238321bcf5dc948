import type { CommandId, ItemId, MoveItem } from '@paceboard/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { commitOf, dispatch } from './board-client.ts'
import { type Connected, connect } from './testing/connect.ts'
import { settled } from './testing/fake-line.ts'
import { ANA, BEN, FakeServer } from './testing/fake-server.ts'
import { redoLast, takeBack, takeBackLast } from './undo.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
})

/** To the top of the column with that number. */
function move(item: string, column: number): MoveItem {
  return { type: 'MoveItem', itemId: item as ItemId, toColumnId: server.column(column), below: null }
}

const state = ({ client }: Connected) => client.store.getState()
const columnOf = (one: Connected, item: string) => state(one).visible.items.get(item as ItemId)?.columnId

describe('undo', () => {
  test('is a new command for our own last commit, and is not undone itself', async () => {
    const ana = connect(server, ANA)
    const from = columnOf(ana, 'i0')
    dispatch(ana.client, move('i0', 1))
    ana.line.deliver()
    ana.line.pump()
    await settled()
    expect((await takeBackLast(ana.client, 'Taken back')).ok).toBe(true)
    expect(columnOf(ana, 'i0')).toBe(from)
    expect(await takeBackLast(ana.client, 'Taken back')).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } })
    ana.line.deliver()
    ana.line.pump()
    expect(state(ana).undoable).toEqual([])
  })

  test('waits for a command that is still on its way', async () => {
    const ana = connect(server, ANA)
    const from = columnOf(ana, 'i0')
    const sent = dispatch(ana.client, move('i0', 1))
    const commandId = (sent.ok && sent.value) as CommandId
    const outcome = takeBack(ana.client, commandId, 'Taken back')
    ana.line.deliver()
    ana.line.pump()
    expect((await outcome).ok).toBe(true)
    expect(columnOf(ana, 'i0')).toBe(from)
  })

  test('of the last thing leaves the one before alone while the server has not answered', async () => {
    const ana = connect(server, ANA)
    const from = columnOf(ana, 'i1')
    dispatch(ana.client, move('i0', 1))
    ana.line.deliver()
    ana.line.pump()
    await settled()
    dispatch(ana.client, move('i1', 1))
    const outcome = takeBackLast(ana.client, 'Taken back')
    await settled()
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
    ana.line.deliver()
    ana.line.pump()
    expect((await outcome).ok).toBe(true)
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
    expect(columnOf(ana, 'i1')).toBe(from)
  })

  test('of what the server then refuses takes back nothing else', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    ana.line.deliver()
    ana.line.pump()
    await settled()
    dispatch(ana.client, move('i1', 1))
    const outcome = takeBackLast(ana.client, 'Taken back')
    await settled()
    ana.line.letters.shift()?.answer({ kind: 'refused', rejection: { code: 'column-gone' } })
    expect(await outcome).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } })
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
  })

  test('says when somebody changed it since', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ana.client, move('i3', 2))
    ana.line.deliver()
    for (const one of [ana, ben]) one.line.pump()
    dispatch(ben.client, move('i3', 3))
    ben.line.deliver()
    ana.line.pump()
    expect(await takeBackLast(ana.client, 'Taken back')).toMatchObject({ ok: false, reason: { code: 'changed-since' } })
  })

  test('has nothing to take back from a command that was refused', async () => {
    const ana = connect(server, ANA)
    const sent = dispatch(ana.client, move('i0', 1))
    const commit = commitOf(ana.client, (sent.ok && sent.value) as CommandId)
    ana.line.letters.shift()?.answer({ kind: 'refused', rejection: { code: 'column-gone' } })
    expect(await commit).toBeNull()
  })
})

describe('redo', () => {
  /** Everything reaches the server, one command after the other, and its news reach everybody. */
  async function exchange(...all: readonly Connected[]) {
    for (let round = 0; round < 4; round++) {
      for (const one of all) {
        one.line.deliver()
        one.line.pump()
      }
      await settled()
    }
  }

  test('does again what was taken back, and can be taken back once more', async () => {
    const ana = connect(server, ANA)
    const from = columnOf(ana, 'i0')
    dispatch(ana.client, move('i0', 1))
    const there = columnOf(ana, 'i0')
    await exchange(ana)
    takeBackLast(ana.client, 'Taken back')
    await exchange(ana)
    expect(await redoLast(ana.client, 'Taken back')).toMatchObject({ ok: true })
    expect(columnOf(ana, 'i0')).toBe(there)
    await exchange(ana)
    expect(state(ana)).toMatchObject({ redoable: [] })
    expect((await takeBackLast(ana.client, 'Taken back')).ok).toBe(true)
    expect(columnOf(ana, 'i0')).toBe(from)
  })

  test('goes forward in the order of going back, however quickly it is asked for', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    await exchange(ana)
    dispatch(ana.client, move('i0', 2))
    await exchange(ana)
    takeBackLast(ana.client, 'Taken back')
    takeBackLast(ana.client, 'Taken back')
    const both = [redoLast(ana.client, 'Taken back'), redoLast(ana.client, 'Taken back')]
    await exchange(ana)
    await exchange(ana)
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true])
    expect(columnOf(ana, 'i0')).toBe(server.column(2))
    expect(await redoLast(ana.client, 'Taken back')).toEqual({ ok: false, reason: { code: 'nothing-to-redo' } })
  })

  test('is over as soon as something new is done', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    await exchange(ana)
    takeBackLast(ana.client, 'Taken back')
    await exchange(ana)
    dispatch(ana.client, move('i1', 1))
    await exchange(ana)
    expect(await redoLast(ana.client, 'Taken back')).toEqual({ ok: false, reason: { code: 'nothing-to-redo' } })
  })

  test('leaves alone what somebody changed since', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ana.client, move('i3', 2))
    dispatch(ana.client, move('i3', 3))
    await exchange(ana, ben)
    takeBackLast(ana.client, 'Taken back')
    await exchange(ana, ben)
    expect(dispatch(ben.client, move('i3', 3)).ok).toBe(true)
    await exchange(ben, ana)
    expect(await redoLast(ana.client, 'Taken back')).toMatchObject({ ok: false, reason: { code: 'changed-since' } })
  })
})
