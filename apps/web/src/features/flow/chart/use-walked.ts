import { useState } from 'react'

/** Where a walk stands. Leaving the chart hides the place; the next key goes on from it. */
export function useWalked<Place>() {
  const [place, setPlace] = useState<Place | null>(null)
  const [isShown, setShown] = useState(false)
  return {
    place,
    isShown,
    show: (next: Place | null) => {
      setPlace(next)
      setShown(next !== null)
    },
    hide: () => setShown(false),
  }
}
