import type { KeyboardEvent } from 'react'
import { announce } from '../../../lib/announcements.ts'
import { useWalked } from './use-walked.ts'

/** A point of a series, or one of its parts, counted from the top. */
export interface WalkedPoint {
  readonly index: number
  readonly part: number | null
}

export interface PointWalk {
  readonly count: number
  /** How many parts each point has. */
  readonly parts?: number | undefined
  /** A point, or a part of it, as a sentence. */
  readonly say: (index: number, part: number | null) => string
  readonly onPick: (index: number, part: number | null) => void
}

/** Walks the points of a series by keyboard and says each one; Enter picks it, Escape lets go. */
export function usePointWalk({ count, parts = 0, say, onPick }: PointWalk) {
  const { place, isShown, show, hide } = useWalked<WalkedPoint>()
  // A shorter period, or fewer columns, may have taken the point away.
  const from = place !== null && place.index < count && (place.part ?? -1) < parts ? place : null
  const current = isShown ? from : null

  function handleKeyDown(event: KeyboardEvent): void {
    const next = nextPoint(event.key, from, count, parts)
    if (next !== null) {
      show(next)
      announce(say(next.index, next.part))
    } else if (event.key === 'Enter' && current !== null) onPick(current.index, current.part)
    else if (event.key === 'Escape' && current !== null) show(null)
    else return
    event.preventDefault()
  }

  return { current, handleKeyDown, stop: hide }
}

/** The point that a key leads to; the first press of an arrow goes to the newest one. Up and down go through its parts. */
export function nextPoint(key: string, current: WalkedPoint | null, count: number, parts: number): WalkedPoint | null {
  if (count === 0) return null
  const { index, part } = current ?? { index: null, part: null }
  const last = count - 1
  if (key === 'Home') return { index: 0, part }
  if (key === 'End') return { index: last, part }
  if (key === 'ArrowLeft') return { index: index === null ? last : Math.max(0, index - 1), part }
  if (key === 'ArrowRight') return { index: index === null ? last : Math.min(last, index + 1), part }
  if (parts === 0) return null
  const lowest = parts - 1
  if (key === 'ArrowDown') return { index: index ?? last, part: part === null ? 0 : Math.min(lowest, part + 1) }
  if (key === 'ArrowUp') return { index: index ?? last, part: part === null ? lowest : Math.max(0, part - 1) }
  return null
}
