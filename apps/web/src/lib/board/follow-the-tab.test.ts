// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followTheTab } from './follow-the-tab.ts'

const MINUTE = 60_000
const sync = { wake: vi.fn(), restart: vi.fn(), sleep: vi.fn(), close: vi.fn() }
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  stop = followTheTab(sync)
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function look(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

/** The clock goes on while no timer runs. */
function machineSleeps(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
}

test('a machine that slept begins anew within seconds, though nobody looked away', () => {
  vi.advanceTimersByTime(10 * MINUTE)
  expect(sync.restart).not.toHaveBeenCalled()
  machineSleeps(8 * 60 * MINUTE)
  vi.advanceTimersByTime(5_000)
  expect(sync.restart).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(MINUTE)
  expect(sync.restart).toHaveBeenCalledTimes(1)
})

test('who opens the lid on a tab in front does not wait for a timer', () => {
  look(true)
  machineSleeps(8 * 60 * MINUTE)
  look(false)
  expect(sync.restart).toHaveBeenCalledTimes(1)
})

test('a tab that nobody looks at gives its line back after a minute, also when it woke meanwhile', () => {
  look(true)
  vi.advanceTimersByTime(MINUTE)
  expect(sync.sleep).toHaveBeenCalledTimes(1)
  machineSleeps(60 * MINUTE)
  vi.advanceTimersByTime(MINUTE + 5_000)
  expect([sync.restart.mock.calls.length, sync.sleep.mock.calls.length]).toEqual([1, 2])
  look(false)
  expect(sync.wake).toHaveBeenCalledTimes(1)
})

test('a network that is back is tried at once; nothing is after the end', () => {
  window.dispatchEvent(new Event('online'))
  expect(sync.wake).toHaveBeenCalledTimes(1)
  stop()
  window.dispatchEvent(new Event('online'))
  machineSleeps(60 * MINUTE)
  vi.advanceTimersByTime(MINUTE)
  expect([sync.wake.mock.calls.length, sync.restart.mock.calls.length]).toEqual([1, 0])
})
