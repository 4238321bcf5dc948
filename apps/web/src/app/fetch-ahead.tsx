import { useEffect } from 'react'
import { fetchAhead } from '../lib/lazy-part.ts'

/** Long after a board is usable. */
const AHEAD_MS = 4_000

/** Fetches what is not on screen yet: it opens at once, and opens too when the line has gone meanwhile. */
export function FetchAhead() {
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      await fetchAhead(whenIdle, abort.signal)
      // Whoever measures or tests the page sees that all of it is there.
      if (!abort.signal.aborted) document.documentElement.dataset.code = 'complete'
    }, AHEAD_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [])
  return null
}

function whenIdle(): Promise<void> {
  // Safari has no such question.
  if (!('requestIdleCallback' in window)) return new Promise((resolve) => setTimeout(resolve, 200))
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 }))
}
