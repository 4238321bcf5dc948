// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSettled } from './use-settled.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function settled(saved: string | null) {
  const save = vi.fn()
  const hook = renderHook(() => useSettled(saved, save))
  return { save, ...hook, day: () => hook.result.current }
}

test('a year typed digit by digit is saved once, when the hand rests', () => {
  const { day, save } = settled('2026-12-24')
  for (const typed of ['0002-12-24', '0020-12-24', '0202-12-24', '2027-12-24']) {
    act(() => day().onChange(typed))
    act(() => void vi.advanceTimersByTime(200))
  }
  expect(save).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(2000))
  expect(save.mock.calls).toEqual([['2027-12-24']])
})

test('the last digit counts when it leaves the field in the same event', () => {
  const { day, save } = settled('2026-12-03')
  act(() => day().onChange('2026-12-02'))
  act(() => {
    day().onChange('2026-12-24')
    day().flush()
  })
  expect(save.mock.calls).toEqual([['2026-12-24']])
})

test('what waits is saved when the field disappears', () => {
  const { day, save, unmount } = settled('2026-12-03')
  act(() => day().onChange(null))
  unmount()
  expect(save.mock.calls).toEqual([[null]])
})
