import type { BoardCommand, BoardId, CommandId, ItemId, LabelId } from '@paceboard/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addPending, confirm, createBoardStore } from '../../../lib/board/board-store.ts'
import { ANA, BEN, FakeServer } from '../../../lib/board/testing/fake-server.ts'
import { rhythmStore } from './rhythm-store.ts'
import { watchRhythm } from './watch-rhythm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  rhythmStore.setState({ rhythm: null })
  vi.useRealTimers()
})

function watched() {
  const server = new FakeServer(4)
  const store = createBoardStore('b1' as BoardId, ANA, server.at)
  let looks = 0
  let next: (() => void) | null = null
  const stop = watchRhythm(store, {
    now: () => server.tick(),
    whenIdle: (run) => {
      next = run
      return () => {
        next = null
      }
    },
  })
  return {
    stop,
    store,
    /** The browser has nothing else to do. */
    idle() {
      if (next) looks += 1
      next?.()
      next = null
      return looks
    },
    colleague(command: BoardCommand) {
      server.post(BEN, { commandId: `ben-${server.log.length}` as CommandId, command })
      const commit = server.log.at(-1)
      if (commit) confirm(store, commit)
    },
    own(command: BoardCommand) {
      const pending = { commandId: 'ana-1' as CommandId, command, actor: ANA, at: server.tick(), seq: null }
      addPending(store, { ...pending, undoes: null })
    },
  }
}

const edit = (title: string): BoardCommand => ({ type: 'EditItem', itemId: 'i1' as ItemId, changes: { title } })

test('looks first when the browser is idle, and not before', () => {
  const board = watched()
  expect(rhythmStore.getState().rhythm).toBeNull()
  expect(board.idle()).toBe(1)
  expect(rhythmStore.getState().rhythm?.share).toEqual({ sprint: 1, marathon: 0, sprintShare: 100 })
})

test("gathers colleagues' commits into one look", () => {
  const board = watched()
  board.idle()
  for (const title of ['A', 'B', 'C']) board.colleague(edit(title))
  expect(board.idle()).toBe(1)
  vi.advanceTimersByTime(500)
  expect(board.idle()).toBe(2)
})

test('does not wait for the gathering when the change is our own', () => {
  const board = watched()
  board.idle()
  board.own({ type: 'ArchiveItem', itemId: 'i2' as ItemId })
  expect(board.idle()).toBe(2)
})

test('a commit that no pace depends on asks for no look', () => {
  const board = watched()
  board.idle()
  board.colleague({ type: 'AddLabel', labelId: 'l9' as LabelId, name: 'Fair', color: 'teal' })
  vi.advanceTimersByTime(5000)
  expect(board.idle()).toBe(1)
})

test('once stopped nothing is left to do', () => {
  const board = watched()
  board.idle()
  board.colleague(edit('A'))
  board.stop()
  expect(vi.getTimerCount()).toBe(0)
  expect(rhythmStore.getState().rhythm).toBeNull()
})
