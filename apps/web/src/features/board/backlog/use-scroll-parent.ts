import { type RefObject, useLayoutEffect, useState } from 'react'
import { scrollParentOf } from '../../../lib/scroll-parent.ts'

export interface ScrollParent {
  readonly element: Element | null
  /** How far down in it the list begins, in pixels. */
  readonly margin: number
}

/** The element that scrolls a list, and where in it the list begins, whatever grows above it. */
export function useScrollParent(list: RefObject<HTMLElement | null>): ScrollParent {
  const [page, setPage] = useState<ScrollParent>({ element: null, margin: 0 })
  useLayoutEffect(() => {
    const box = list.current
    const element = box && scrollParentOf(box)
    if (!box || !element) return
    const measure = () => {
      const margin = Math.round(
        box.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop,
      )
      setPage((now) => (now.element === element && now.margin === margin ? now : { element, margin }))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    for (let parent = box.parentElement; parent; parent = parent.parentElement) watcher.observe(parent)
    return () => watcher.disconnect()
  }, [list])
  return page
}
