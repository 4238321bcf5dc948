import { beforeEach, expect, it } from 'vitest'
import { dismissToast, showToast, toastQueue } from './toast-queue.ts'

const texts = () => toastQueue.getState().map((toast) => toast.text)

beforeEach(() => toastQueue.setState([], true))

it('keeps the three newest messages, oldest first', () => {
  for (const text of ['a', 'b', 'c', 'd']) showToast({ text })
  expect(texts()).toEqual(['b', 'c', 'd'])
})

it('dismisses one message and leaves the others', () => {
  showToast({ text: 'kept' })
  const id = showToast({ text: 'gone' })
  dismissToast(id)
  dismissToast(id)
  expect(texts()).toEqual(['kept'])
})
