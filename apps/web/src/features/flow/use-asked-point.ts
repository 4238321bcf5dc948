import { useState } from 'react'
import type { Point } from './items-behind.tsx'

/** Longer than anything. */
export const MOST_DAYS = 100_000

/** The first day of a window that has none: before any board. */
export const LONG_AGO = '1970-01-01'

/** A number that somebody clicked, and what it counts. */
export interface AskedPoint {
  readonly point: Point
  readonly title: string
}

/** Which number of a page is open; its words stay while its list closes. */
export function useAskedPoint() {
  const [asked, setAsked] = useState<AskedPoint | null>(null)
  const [isOpen, setOpen] = useState(false)
  return {
    point: isOpen && asked ? asked.point : null,
    title: asked?.title ?? '',
    ask: (next: AskedPoint) => {
      setAsked(next)
      setOpen(true)
    },
    close: () => setOpen(false),
  }
}
