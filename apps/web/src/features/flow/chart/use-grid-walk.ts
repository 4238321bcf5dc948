import type { KeyboardEvent } from 'react'
import { announce } from '../../../lib/announcements.ts'
import { type Lines, nextPlace, type Place } from './grid-walk.ts'
import { useWalked } from './use-walked.ts'

export interface GridWalk {
  readonly lines: Lines
  /** Cells of each line. */
  readonly sizes: readonly number[]
  /** A cell as a sentence. */
  readonly say: (place: Place) => string
  readonly onPick: (place: Place) => void
}

/** Walks a picture of lines and cells by keyboard and says each cell; Enter picks it, Escape lets go. */
export function useGridWalk({ lines, sizes, say, onPick }: GridWalk) {
  const { place, isShown, show, hide } = useWalked<Place>()
  // Other filters may have taken the cell away.
  const from = place && place.cell < (sizes[place.line] ?? 0) ? place : null
  const current = isShown ? from : null

  function handleKeyDown(event: KeyboardEvent): void {
    const next = nextPlace(lines, sizes, from, event.key)
    if (next) {
      show(next)
      announce(say(next))
    } else if (event.key === 'Enter' && current) onPick(current)
    else if (event.key === 'Escape' && current) show(null)
    else return
    event.preventDefault()
  }

  return { current, handleKeyDown, stop: hide }
}
