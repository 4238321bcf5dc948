import type { PresenceNews } from '@paceboard/contract'
import type { BoardId, ItemId, MemberId } from '@paceboard/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Presence } from './presence.ts'

const board = 'b' as BoardId
const [maya, noah] = ['maya', 'noah'] as MemberId[] as [MemberId, MemberId]
const item = 'i1' as ItemId

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Processes of one database: what one sends, all hear; `cut` is a process that dies without a word. */
function processes(...names: readonly string[]) {
  const dead = new Set<string>()
  const sent: string[] = []
  const all = names.map((process): readonly [string, Presence] => {
    const send = (message: string) => {
      if (dead.has(process)) return
      sent.push(message)
      for (const [name, presence] of all) if (!dead.has(name)) presence.hear(message)
    }
    return [process, new Presence({ process, clock: Date.now, send })]
  })
  return {
    all: all.map(([, presence]) => presence) as [Presence, Presence],
    sent,
    cut: (name: string) => dead.add(name),
  }
}

const quiet = () => undefined
const peopleIn = (text: string) => (JSON.parse(text) as PresenceNews).people

test('two windows of a person are one person, with what both show', () => {
  const { all } = processes('p1')
  const [here] = all
  const seat = here.enter(board, maya, 'w1', quiet)
  const other = here.enter(board, maya, 'w2', quiet)
  here.show(board, { windowId: 'w2', memberId: maya, itemId: item })
  vi.advanceTimersByTime(500)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [item] }])
  other.leave()
  vi.advanceTimersByTime(500)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [] }])
})

test('a window that comes back before its old stream has ended stays, with its item', () => {
  const { all } = processes('p1')
  const [here] = all
  const before = here.enter(board, maya, 'w1', quiet)
  here.show(board, { windowId: 'w1', memberId: maya, itemId: item })
  const seat = here.enter(board, maya, 'w1', quiet)
  before.leave()
  vi.advanceTimersByTime(500)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [item] }])
})

test('nobody speaks for the window of another', () => {
  const { all } = processes('p1')
  const [here] = all
  const seat = here.enter(board, maya, 'w1', quiet)
  here.show(board, { windowId: 'w1', memberId: noah, itemId: item })
  vi.advanceTimersByTime(500)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [] }])
})

test('however much changes, everybody is woken twice a second, and with many people more rarely', () => {
  const { all } = processes('p1')
  const [here] = all
  const woken = vi.fn()
  here.enter(board, maya, 'w1', woken)
  for (let n = 0; n < 40; n++) {
    here.show(board, { windowId: 'w1', memberId: maya, itemId: `i${n}` as ItemId })
    vi.advanceTimersByTime(50)
  }
  expect(woken.mock.calls.length).toBeLessThanOrEqual(5)
  for (let n = 0; n < 300; n++) here.enter(board, `m${n}` as MemberId, 'w', quiet)
  vi.advanceTimersByTime(6_000)
  woken.mockClear()
  here.show(board, { windowId: 'w1', memberId: maya, itemId: null })
  here.show(board, { windowId: 'w1', memberId: maya, itemId: item })
  vi.advanceTimersByTime(2_900)
  expect(woken).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(200)
  expect(woken).toHaveBeenCalledTimes(2)
})

test('the people of another process are here too, and what they show', () => {
  const { all } = processes('p1', 'p2')
  const [here, there] = all
  const seat = here.enter(board, maya, 'w1', quiet)
  const other = there.enter(board, noah, 'w2', quiet)
  // The request came to the process that does not have the stream.
  here.show(board, { windowId: 'w2', memberId: noah, itemId: item })
  vi.advanceTimersByTime(1_000)
  const everybody = [
    { memberId: maya, itemIds: [] },
    { memberId: noah, itemIds: [item] },
  ]
  expect(peopleIn(seat.text)).toEqual(everybody)
  expect(peopleIn(other.text)).toEqual(everybody.toReversed())
  other.leave()
  vi.advanceTimersByTime(1_000)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [] }])
})

test('a process that dies takes its people with it after half a minute; one that lives keeps them', () => {
  const { all, cut } = processes('p1', 'p2')
  const [here, there] = all
  const seat = here.enter(board, maya, 'w1', quiet)
  there.enter(board, noah, 'w2', quiet)
  vi.advanceTimersByTime(120_000)
  expect(peopleIn(seat.text)).toHaveLength(2)
  cut('p2')
  vi.advanceTimersByTime(45_000)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [] }])
})

test('a process that ends says so, and one that begins asks who is there', () => {
  const { all } = processes('p1', 'p2')
  const [here, there] = all
  there.enter(board, noah, 'w2', quiet)
  here.greet()
  const seat = here.enter(board, maya, 'w1', quiet)
  expect(peopleIn(seat.text)).toHaveLength(2)
  there.close()
  vi.advanceTimersByTime(1_000)
  expect(peopleIn(seat.text)).toEqual([{ memberId: maya, itemIds: [] }])
})

test('however many there are, each notification is short enough for the database', () => {
  const { all, sent } = processes('p1', 'p2')
  const [here, there] = all
  const seat = here.enter(board, maya, 'w1', quiet)
  const id = (n: number) => `${n}`.padStart(36, '0')
  for (let n = 0; n < 400; n++) {
    there.enter(board, id(n) as MemberId, 'w', quiet)
    there.show(board, { windowId: 'w', memberId: id(n) as MemberId, itemId: id(n) as ItemId })
  }
  vi.advanceTimersByTime(15_000)
  expect(peopleIn(seat.text)).toHaveLength(401)
  expect(Math.max(...sent.map((message) => message.length))).toBeLessThan(8_000)
})

test('what is no message is passed over', () => {
  const { all } = processes('p1')
  for (const text of ['hello?', 'null', '5', '{"from":"p2","kind":"waves"}']) {
    expect(() => all[0].hear(text), text).not.toThrow()
  }
})
