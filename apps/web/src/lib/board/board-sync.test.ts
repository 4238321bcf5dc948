import { type CommandId, type ItemId, itemsIn, type MoveItem } from '@paceboard/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { type BoardClient, dispatch } from './board-client.ts'
import { lineState } from './board-store.ts'
import { waitMs } from './board-sync.ts'
import { connect } from './testing/connect.ts'
import { settled } from './testing/fake-line.ts'
import { ANA, BEN, FakeServer } from './testing/fake-server.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
})

/** To the top of the column with that number. */
function move(item: string, column: number): MoveItem {
  return { type: 'MoveItem', itemId: item as ItemId, toColumnId: server.column(column), below: null }
}

const state = ({ client }: { readonly client: BoardClient }) => client.store.getState()
const columnOf = (one: { readonly client: BoardClient }, item: string) =>
  state(one).visible.items.get(item as ItemId)?.columnId

describe('a command', () => {
  test('is on screen at once, and dropped from pending when the log has it', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
    ana.line.deliver()
    await settled()
    expect(state(ana).pending).toHaveLength(1)
    ana.line.pump()
    expect(state(ana)).toMatchObject({ pending: [], seq: server.at.seq })
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
  })

  test('may be told by the log before it is answered', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    ana.line.deliver({ loseAnswer: true })
    ana.line.pump()
    expect(state(ana).pending).toEqual([])
    await settled()
    expect(ana.line.timers).toHaveLength(1)
    ana.line.fire()
    expect(ana.line.letters).toEqual([])
  })

  test('that the policy refuses is never sent', async () => {
    const ben = connect(server, BEN)
    const result = dispatch(ben.client, move('i0', 1))
    expect(result).toEqual({ ok: false, reason: { code: 'not-allowed', denial: 'only-owner-ranks' } })
    expect(state(ben)).toMatchObject({ pending: [], refusals: [{ turn: 1, late: false }] })
    expect(ben.line.letters).toEqual([])
  })

  test('that changes nothing is not sent either', () => {
    const ana = connect(server, ANA)
    const [first] = itemsIn(server.at.board, server.column(1))
    expect(
      dispatch(ana.client, { type: 'MoveItem', itemId: first as ItemId, toColumnId: server.column(1), below: null }),
    ).toEqual({
      ok: true,
      value: null,
    })
    expect(ana.line.letters).toEqual([])
  })

  test('goes out one at a time, in order', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    dispatch(ana.client, move('i1', 0))
    expect(ana.line.letters).toHaveLength(1)
    ana.line.deliver()
    await settled()
    const sent = ana.line.letters.map(({ envelope }) => envelope.commandId)
    expect(sent).toEqual(
      state(ana)
        .pending.slice(1)
        .map((one) => one.commandId),
    )
  })

  test('is sent again under the same id, later and later, and has the effect of once', async () => {
    const ana = connect(server, ANA)
    const before = server.at.seq
    dispatch(ana.client, move('i0', 1))
    for (const expected of [400, 800, 1600]) {
      ana.line.deliver({ loseAnswer: true })
      await settled()
      expect(ana.line.timers.map((timer) => timer.afterMs)).toEqual([expected])
      ana.line.fire()
    }
    ana.line.deliverTwice()
    await settled()
    ana.line.pump()
    expect(server.at.seq).toBe(before + 1)
    expect(state(ana).pending).toEqual([])
    expect(waitMs(30)).toBe(15_000)
  })

  test('that nobody answers shows, even while news come in', async () => {
    const ana = connect(server, ANA)
    ana.line.pump()
    dispatch(ana.client, move('i0', 1))
    const seen = []
    for (let attempt = 0; attempt < 3; attempt++) {
      ana.line.loseLetter()
      await settled()
      seen.push(lineState(state(ana)))
      ana.line.fire()
    }
    ana.line.deliver()
    await settled()
    expect([...seen, lineState(state(ana))]).toEqual(['reconnecting', 'reconnecting', 'offline', 'live'])
  })

  test('that loses a race is withdrawn and explained', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    const review = server.column(4)
    const limit = server.at.board.columns.get(review)?.wip.limit ?? 0
    for (let i = 0; i < limit; i++) {
      server.post(ANA, {
        commandId: `fill${i}` as CommandId,
        command: {
          type: 'CreateItem',
          itemId: `f${i}` as ItemId,
          typeId: server.typeId,
          title: 'f',
          locale: 'en',
          place: { columnId: review, below: null },
        },
      })
      if (i === limit - 2) for (const one of [ana, ben]) one.line.pump()
    }
    const from = server.column(3)
    const [item] = itemsIn(state(ben).visible, from)
    dispatch(ben.client, { type: 'MoveItem', itemId: item as ItemId, toColumnId: review, below: null })
    expect(columnOf(ben, item as string)).toBe(review)
    ben.line.deliver()
    await settled()
    expect(columnOf(ben, item as string)).toBe(from)
    expect(state(ben).refusals).toMatchObject([{ late: true, because: { code: 'wip-limit-reached', limit } }])
  })

  test('that the server cannot take at all is withdrawn, and the next one goes out', async () => {
    const ana = connect(server, ANA)
    dispatch(ana.client, move('i0', 1))
    dispatch(ana.client, move('i1', 0))
    ana.line.letters.shift()?.answer({ kind: 'failed', problem: 'internal', requestId: 'r1' })
    await settled()
    expect(state(ana).refusals.map(({ because }) => because)).toEqual([
      { code: 'failed', problem: 'internal', requestId: 'r1' },
    ])
    expect(ana.line.letters).toHaveLength(1)
    expect(columnOf(ana, 'i1')).toBe(server.column(0))
  })
})

describe('after a long sleep', () => {
  test('what was on its way is sent again at once, and a late answer of before counts no more', async () => {
    const ana = connect(server, ANA)
    const before = server.at.seq
    dispatch(ana.client, move('i0', 1))
    const [dead] = ana.line.letters
    ana.client.sync.restart()
    expect(ana.line.letters).toHaveLength(2)
    dead?.answer({ kind: 'unreachable' })
    await settled()
    expect(ana.line.timers).toEqual([])
    ana.line.letters.shift()
    ana.line.deliver()
    await settled()
    ana.line.pump()
    expect(server.at.seq).toBe(before + 1)
    expect(state(ana).pending).toEqual([])
  })

  test('a stream that looks alive is left, and the log read on from where we are', () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    ana.line.pump()
    dispatch(ben.client, { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: 'Meanwhile' } })
    ben.line.deliver()
    ana.line.freeze()
    ana.line.pump()
    expect(state(ana).visible.items.get('i0' as ItemId)?.title).toBe('i0')
    ana.client.sync.restart()
    ana.line.pump()
    expect(state(ana)).toMatchObject({ seq: server.at.seq, connection: 'live' })
  })
})

describe('the log', () => {
  test('of colleagues is played under what is still on its way', () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ana.client, move('i0', 1))
    dispatch(ben.client, { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: 'New title' } })
    ben.line.deliver()
    ana.line.pump()
    const item = state(ana).visible.items.get('i0' as ItemId)
    expect(item).toMatchObject({ title: 'New title', columnId: server.column(1) })
  })

  test('told twice changes nothing', () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ben.client, { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: 'New title' } })
    ben.line.deliver()
    ana.line.pump()
    const before = state(ana)
    ana.line.repeat()
    expect(state(ana)).toBe(before)
  })

  test('with a gap is read again from where we are', () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    for (const title of ['One', 'Two']) {
      dispatch(ben.client, { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title } })
    }
    ben.line.deliver()
    server.post(BEN, {
      commandId: 'x' as CommandId,
      command: { type: 'EditItem', itemId: 'i1' as ItemId, changes: { title: 'X' } },
    })
    ana.line.pump(0)
    ana.line.skip()
    expect(state(ana).connection).toBe('reconnecting')
    ana.line.fire()
    ana.line.pump()
    expect(state(ana).seq).toBe(server.at.seq)
  })

  test('that no longer reaches back is replaced by the whole board, keeping what is on its way', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    dispatch(ana.client, move('i0', 1))
    dispatch(ben.client, { type: 'EditItem', itemId: 'i1' as ItemId, changes: { title: 'New title' } })
    ben.line.deliver()
    ana.line.resync()
    await settled()
    expect(ana.line.snapshots).toBe(1)
    expect(state(ana).visible.items.get('i1' as ItemId)?.title).toBe('New title')
    expect(columnOf(ana, 'i0')).toBe(server.column(1))
    ana.line.deliver()
    ana.line.pump()
    await settled()
    expect(state(ana).pending).toEqual([])
  })

  test('of a server that was restored from a backup is believed at once, whatever was known before', async () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    const backup = server.at
    dispatch(ben.client, { type: 'EditItem', itemId: 'i1' as ItemId, changes: { title: 'Lost' } })
    ben.line.deliver()
    ana.line.pump()
    server.at = backup
    ana.line.resync()
    await settled()
    expect(state(ana).seq).toBe(backup.seq)
    expect(state(ana).visible.items.get('i1' as ItemId)?.title).toBe('i1')
  })

  test('lost for long says offline; back again says live', () => {
    const ana = connect(server, ANA)
    ana.line.pump()
    expect(state(ana).connection).toBe('live')
    const seen = [1, 2, 3].map(() => {
      ana.line.cut()
      const { connection } = state(ana)
      ana.line.fire()
      return connection
    })
    expect(seen).toEqual(['reconnecting', 'reconnecting', 'offline'])
    ana.line.pump()
    expect(state(ana).connection).toBe('live')
  })

  test('of a board that is closed to us ends', () => {
    const ana = connect(server, ANA)
    ana.line.close()
    expect(state(ana).connection).toBe('gone')
    ana.client.sync.wake()
    expect(ana.line.isFollowing).toBe(false)
  })

  test('is left by a tab that sleeps, and caught up when it wakes', () => {
    const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
    ana.line.pump()
    ana.client.sync.sleep()
    expect(ana.line.isFollowing).toBe(false)
    dispatch(ben.client, { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: 'Meanwhile' } })
    ben.line.deliver()
    ana.client.sync.wake()
    ana.line.pump()
    expect(state(ana).visible.items.get('i0' as ItemId)?.title).toBe('Meanwhile')
  })
})

test('a move that others make leaves the other columns and cards untouched in memory', () => {
  const [ana, ben] = [connect(server, ANA), connect(server, BEN)]
  const before = state(ana).visible
  dispatch(ben.client, move('i3', 2))
  ben.line.deliver()
  ana.line.pump()
  const after = state(ana).visible
  expect(itemsIn(after, server.column(0))).toBe(itemsIn(before, server.column(0)))
  expect(itemsIn(after, server.column(2))).not.toBe(itemsIn(before, server.column(2)))
  expect(after.items.get('i0' as ItemId)).toBe(before.items.get('i0' as ItemId))
  expect(after.types).toBe(before.types)
})
