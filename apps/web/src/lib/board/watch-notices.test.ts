import type { BoardCommand, BoardId, CommandId, Commit } from '@paceboard/domain'
import { expect, test, vi } from 'vitest'
import { confirm, createBoardStore, reset } from './board-store.ts'
import { ANA, BEN, CAM, FakeServer } from './testing/fake-server.ts'
import { watchNotices } from './watch-notices.ts'

test('asks again when another named me, and when the board was read anew; not for what concerns others', () => {
  const { at } = new FakeServer()
  const store = createBoardStore('b' as BoardId, ANA, at)
  const ask = vi.fn()
  const stop = watchNotices(store, ask)
  const comment = (by: typeof ANA, mentioned: typeof ANA) => {
    const seq = store.getState().seq + 1
    const event = { type: 'CommentAdded', itemId: 'i0', commentId: `k${seq}`, text: '', mentions: [mentioned.memberId] }
    confirm(store, { seq, commandId: `c${seq}`, by: by.memberId, at: 0, events: [event] } as unknown as Commit)
  }
  comment(BEN, CAM)
  comment(ANA, ANA)
  expect(ask).not.toHaveBeenCalled()
  comment(BEN, ANA)
  expect(ask).toHaveBeenCalledTimes(1)
  reset(store, { ...at, seq: at.seq + 9 })
  expect(ask).toHaveBeenCalledTimes(2)
  stop()
  comment(BEN, ANA)
  expect(ask).toHaveBeenCalledTimes(2)
})

test('asks again when my answer is needed no more', () => {
  const server = new FakeServer()
  const store = createBoardStore('b' as BoardId, ANA, server.at)
  const heard = vi.fn()
  watchNotices(store, heard)
  const does = (who: typeof ANA, command: object) => {
    server.post(who, { commandId: `d${server.log.length}` as CommandId, command: command as BoardCommand })
    const commit = server.log.at(-1)
    if (commit) confirm(store, commit)
  }
  const itemId = 'i0'
  does(BEN, { type: 'AskApproval', itemId, approverIds: [ANA.memberId], rule: 'any', version: '', dueOn: null })
  expect(heard).toHaveBeenCalledTimes(1)
  does(BEN, { type: 'EditItem', itemId, changes: { title: 'Banner' } })
  expect(heard).toHaveBeenCalledTimes(1)
  does(ANA, { type: 'ArchiveItem', itemId })
  expect(heard).toHaveBeenCalledTimes(2)
})
