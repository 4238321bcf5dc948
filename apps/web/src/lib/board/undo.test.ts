import type { CommandId, ItemId, MoveItem } from '@paceboard/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { commitOf, dispatch } from './board-client.ts'
import { type Connected, connect } from './testing/connect.ts'
import { settled } from './testing/fake-line.ts'
import { ANA, BEN, FakeServer } from './testing/fake-server.ts'
import { takeBack, takeBackLast } from './undo.ts'

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
    expect(takeBackLast(ana.client, 'Taken back').ok).toBe(true)
    expect(columnOf(ana, 'i0')).toBe(from)
    expect(takeBackLast(ana.client, 'Taken back')).toEqual({ ok: false, reason: { code: 'nothing-to-undo' } })
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

  test('says when somebody changed it since', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ana.client, move('i3', 2))
    ana.line.deliver()
    for (const one of [ana, ben]) one.line.pump()
    dispatch(ben.client, move('i3', 3))
    ben.line.deliver()
    ana.line.pump()
    expect(takeBackLast(ana.client, 'Taken back')).toMatchObject({ ok: false, reason: { code: 'changed-since' } })
  })

  test('has nothing to take back from a command that was refused', async () => {
    const ana = connect(server, ANA)
    const sent = dispatch(ana.client, move('i0', 1))
    const commit = commitOf(ana.client, (sent.ok && sent.value) as CommandId)
    ana.line.letters.shift()?.answer({ kind: 'refused', rejection: { code: 'column-gone' } })
    expect(await commit).toBeNull()
  })
})
