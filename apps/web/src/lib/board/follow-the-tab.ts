import type { BoardSync } from './board-sync.ts'

/** Browsers allow few connections to one server: a tab that nobody looks at gives its own back after a while. */
const HIDDEN_MS = 60_000
const LOOK_MS = 5_000
/** Timers of a tab in the background may be late by a minute; a machine that slept is later. */
const SLEPT_MS = 90_000

/**
 * Catches up as soon as the network is back, the tab is looked at again, or the machine has woken: a clock that jumps
 * tells of a sleep in which every line died unnoticed. Returns how to stop.
 */
export function followTheTab(sync: BoardSync): () => void {
  let hiding: ReturnType<typeof setTimeout> | undefined
  let lookedAt = Date.now()
  const looking = setInterval(look, LOOK_MS)

  function look() {
    const slept = Date.now() - lookedAt > SLEPT_MS
    lookedAt = Date.now()
    if (!slept) return
    sync.restart()
    if (document.hidden) hide()
  }

  function hide() {
    clearTimeout(hiding)
    hiding = setTimeout(sync.sleep, HIDDEN_MS)
  }

  function handleVisibility() {
    if (document.hidden) return hide()
    clearTimeout(hiding)
    look()
    sync.wake()
  }

  window.addEventListener('online', sync.wake)
  document.addEventListener('visibilitychange', handleVisibility)
  return () => {
    clearTimeout(hiding)
    clearInterval(looking)
    window.removeEventListener('online', sync.wake)
    document.removeEventListener('visibilitychange', handleVisibility)
  }
}
