import { type KeyboardEvent, useState } from 'react'
import { announce } from '../../../lib/announcements.ts'

export interface PointWalk {
  readonly count: number
  /** A point as a sentence. */
  readonly say: (index: number) => string
  readonly onPick: (index: number) => void
}

/** Walks the points of a series by keyboard and says each one; Enter picks it, Escape lets go. */
export function usePointWalk({ count, say, onPick }: PointWalk) {
  const [chosen, setChosen] = useState<number | null>(null)
  // A shorter period may have taken the point away.
  const current = chosen !== null && chosen < count ? chosen : null

  function handleKeyDown(event: KeyboardEvent): void {
    const next = nextIndex(event.key, current, count)
    if (next !== null) {
      setChosen(next)
      announce(say(next))
    } else if (event.key === 'Enter' && current !== null) onPick(current)
    else if (event.key === 'Escape' && current !== null) setChosen(null)
    else return
    event.preventDefault()
  }

  return { current, handleKeyDown, stop: () => setChosen(null) }
}

/** The point that a key leads to; the first press of an arrow goes to the newest one. */
export function nextIndex(key: string, current: number | null, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowLeft') return current === null ? last : Math.max(0, current - 1)
  if (key === 'ArrowRight') return current === null ? last : Math.min(last, current + 1)
  return null
}
