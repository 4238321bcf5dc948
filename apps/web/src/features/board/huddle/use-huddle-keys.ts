import { useEffect, useRef } from 'react'

interface HuddleKeys {
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** Left and right walk from stop to stop, wherever the focus is, but not while something is typed or open above. */
export function useHuddleKeys(keys: HuddleKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      const isTaken = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (isTaken || isElsewhere(event.target)) return
      if (event.key === 'ArrowLeft') latest.current.onPrevious()
      if (event.key === 'ArrowRight') latest.current.onNext()
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  )
}
