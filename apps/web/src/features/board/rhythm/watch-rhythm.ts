import type { Instant } from '@paceboard/domain'
import type { BoardStore } from '../../../lib/board/board-store.ts'
import { rhythmOf, rhythmStore, sameRhythm } from './rhythm-store.ts'

export interface WatchDeps {
  readonly now: () => Instant
  /** Runs when nothing more urgent is waiting; returns how to call it off. */
  readonly whenIdle: (run: () => void) => () => void
}

/** Colleagues' commits are gathered this long: on a large board looking at all of it costs more than a frame. */
const GATHER_MS = 500
/** Days begin and time boxes end without any commit. */
const CLOCK_MS = 60_000

/** Keeps the rhythm of an open board up to date without ever standing in the way of a hand; returns how to stop. */
export function watchRhythm(store: BoardStore, { now, whenIdle }: WatchDeps): () => void {
  let seen = store.getState().visible
  let gathering: ReturnType<typeof setTimeout> | undefined
  let callOff = () => {}

  function lookSoon() {
    clearTimeout(gathering)
    gathering = undefined
    callOff()
    callOff = whenIdle(look)
  }

  function look() {
    const state = store.getState()
    seen = state.visible
    rhythmStore.setState({ rhythm: rhythmOf(state, now()) })
  }

  const stopListening = store.subscribe((state, before) => {
    if (state.visible === before.visible || sameRhythm(state.visible, seen)) return
    const isOwn = state.pending.length > before.pending.length
    if (isOwn) lookSoon()
    else gathering ??= setTimeout(lookSoon, GATHER_MS)
  })
  const clock = setInterval(lookSoon, CLOCK_MS)
  lookSoon()
  return () => {
    stopListening()
    clearInterval(clock)
    clearTimeout(gathering)
    callOff()
    rhythmStore.setState({ rhythm: null })
  }
}

/** Idle time of the browser; one that does not tell gets the next turn of its loop. */
export function whenBrowserIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run)
  return () => cancelIdleCallback(handle)
}
