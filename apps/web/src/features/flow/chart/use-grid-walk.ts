import { type KeyboardEvent, useState } from 'react'
import { announce } from '../../../lib/announcements.ts'
import { type Lines, nextPlace, type Place } from './grid-walk.ts'

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
  const [chosen, setChosen] = useState<Place | null>(null)
  // Other filters may have taken the cell away.
  const current = chosen && chosen.cell < (sizes[chosen.line] ?? 0) ? chosen : null

  function handleKeyDown(event: KeyboardEvent): void {
    const next = nextPlace(lines, sizes, current, event.key)
    if (next) {
      setChosen(next)
      announce(say(next))
    } else if (event.key === 'Enter' && current) onPick(current)
    else if (event.key === 'Escape' && current) setChosen(null)
    else return
    event.preventDefault()
  }

  return { current, handleKeyDown, stop: () => setChosen(null) }
}
