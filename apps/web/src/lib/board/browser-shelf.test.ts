// @vitest-environment happy-dom
import type { BoardId, CommandId, ItemId, MemberId } from '@paceboard/domain'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PendingCommand } from './board-store.ts'
import { type BrowserShelf, countWaiting, openBrowserShelf } from './browser-shelf.ts'
import { FakeLocks } from './testing/fake-locks.ts'

const BOARD = 'b1' as BoardId
const ANA = 'ana' as MemberId
const BEN = 'ben' as MemberId

function edit(id: string): PendingCommand {
  return {
    commandId: id as CommandId,
    command: { type: 'EditItem', itemId: 'i0' as ItemId, changes: { title: id } },
    actor: { memberId: ANA, admin: false },
    at: 1,
    seq: null,
    undoes: null,
  }
}

const opened: BrowserShelf[] = []

/** A window that keeps a list of what it was handed. */
async function open(memberId = ANA) {
  const shelf = await openBrowserShelf(BOARD, memberId)
  opened.push(shelf)
  const taken: string[] = []
  shelf.adopt((left) => taken.push(...left.map(({ commandId }) => commandId)))
  return { shelf, taken }
}

/** Whatever waits for a lock has been told. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => localStorage.clear())

afterEach(async () => {
  vi.unstubAllGlobals()
  for (const shelf of opened.splice(0)) shelf.close()
  await settled()
})

describe.each([true, false])('with locks: %s', (hasLocks) => {
  beforeEach(() => {
    Object.defineProperty(navigator, 'locks', { value: hasLocks ? new FakeLocks() : undefined, configurable: true })
  })

  test('the next window finds what the last one left, in order, and the one after it nothing', async () => {
    const lost = await open()
    lost.shelf.keep([edit('1'), edit('2')])
    lost.shelf.close()
    await settled()
    const next = await open()
    expect(next.taken).toEqual(['1', '2'])
    next.shelf.keep([])
    next.shelf.close()
    await settled()
    expect((await open()).taken).toEqual([])
  })

  test('a window that is lost before it has taken up anything loses nothing', async () => {
    const lost = await open()
    lost.shelf.keep([edit('1')])
    lost.shelf.close()
    await settled()
    const brief = await openBrowserShelf(BOARD, ANA)
    brief.close()
    await settled()
    expect((await open()).taken).toEqual(['1'])
  })

  test('another person gets nothing of it', async () => {
    const ana = await open()
    ana.shelf.keep([edit('1')])
    ana.shelf.close()
    await settled()
    expect((await open(BEN)).taken).toEqual([])
    expect([countWaiting(ANA), countWaiting(BEN), countWaiting()]).toEqual([1, 0, 1])
  })

  test('what is no list of commands is passed over', async () => {
    localStorage.setItem('paceboard.waiting.1:ana:b1:x', '{"not":"a list"}')
    localStorage.setItem('paceboard.waiting.1:ana:b1:y', '[1, null, {"commandId":"a"}]')
    localStorage.setItem('paceboard.waiting.1:ana:b1:z', 'no json')
    expect((await open()).taken).toEqual([])
    expect(countWaiting()).toBe(0)
  })
})

describe('two windows', () => {
  beforeEach(() => {
    Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true })
  })

  test('leave each other alone as long as both live', async () => {
    const one = await open()
    one.shelf.keep([edit('1')])
    const two = await open()
    await settled()
    expect(two.taken).toEqual([])
    one.shelf.close()
    await settled()
    expect(two.taken).toEqual(['1'])
  })

  test('of which one begins to keep something later are told by the storage', async () => {
    const [one, two] = [await open(), await open()]
    one.shelf.keep([edit('1')])
    const [key] = Object.keys(localStorage)
    window.dispatchEvent(new StorageEvent('storage', { key: key ?? '' }))
    one.shelf.close()
    await settled()
    expect(two.taken).toEqual(['1'])
  })
})

test('a storage that is full is told, so that the window asks before it is closed', async () => {
  const { shelf } = await open()
  shelf.keep([edit('1')])
  expect(shelf.isSafe).toBe(true)
  vi.stubGlobal('localStorage', {
    removeItem: () => {},
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  shelf.keep([edit('1'), edit('2')])
  expect(shelf.isSafe).toBe(false)
  shelf.keep([])
  expect(shelf.isSafe).toBe(true)
})
