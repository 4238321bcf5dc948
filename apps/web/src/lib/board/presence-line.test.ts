import type { ItemId, MemberId } from '@paceboard/domain'
import { expect, test } from 'vitest'
import { startPresence } from './presence-line.ts'
import { createPresenceStore, membersOn } from './presence-store.ts'

const [maya, noah] = ['maya', 'noah'] as MemberId[] as [MemberId, MemberId]
const [brief, banner] = ['brief', 'banner'] as ItemId[] as [ItemId, ItemId]

/** A line whose messages arrive, or are lost, when the test says so. */
function open() {
  const store = createPresenceStore()
  const sent: (ItemId | null)[] = []
  const answers: ((isThere: boolean) => void)[] = []
  const { line, close } = startPresence(store, maya, 'w1', (itemId) => {
    sent.push(itemId)
    return new Promise<void>((resolve, reject) => {
      answers.push((isThere) => (isThere ? resolve() : reject(new Error('lost'))))
    })
  })
  async function answer(isThere: boolean) {
    answers.shift()?.(isThere)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { store, line, close, sent, answer, show: (shown: ItemId | null) => store.setState({ shown }) }
}

test('nothing is said before the stream is open, nor of nothing', () => {
  const { line, show, sent } = open()
  show(brief)
  show(null)
  expect(sent).toEqual([])
  line.opened()
  expect(sent).toEqual([])
})

test('one message at a time, and of many items only the latest', async () => {
  const { line, show, sent, answer } = open()
  line.opened()
  show(brief)
  show(banner)
  show(null)
  show(banner)
  expect(sent).toEqual([brief])
  await answer(true)
  expect(sent).toEqual([brief, banner])
  await answer(true)
  expect(sent).toHaveLength(2)
})

test('what is open is said again on a new stream, also when it opens while a message is on its way', async () => {
  const { line, show, sent, answer } = open()
  line.opened()
  show(brief)
  line.lost()
  line.opened()
  await answer(true)
  expect(sent).toEqual([brief, brief])
})

test('what is lost is said with the next item or the next stream, not over and over', async () => {
  const { line, show, sent, answer } = open()
  line.opened()
  show(brief)
  await answer(false)
  expect(sent).toEqual([brief])
  line.opened()
  expect(sent).toEqual([brief, brief])
})

test('the others are here, oneself is not; lists stay the same until they change', () => {
  const { store, line } = open()
  const people = [
    { memberId: maya, itemIds: [brief] },
    { memberId: noah, itemIds: [brief] },
  ]
  line.told({ people })
  const before = store.getState()
  expect(before.people).toEqual([noah])
  expect(membersOn(before, brief)).toEqual([noah])
  line.told({ people: [...people] })
  expect(store.getState().people).toBe(before.people)
  expect(membersOn(store.getState(), brief)).toBe(membersOn(before, brief))
  line.lost()
  expect(store.getState().people).toEqual([])
  expect(membersOn(store.getState(), brief)).toEqual([])
})
