import type { ColumnId } from '@paceboard/domain'
import { type RefObject, useCallback, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** A column that begins or ends less than this beside the board's edge, in pixels, has its cards drawn: about one more. */
const NEAR = 300

/** The columns in view or close to it. Others are a name and a height: twenty columns of cards are too many to draw. */
const nearStore = createStore<{ readonly ids: ReadonlySet<ColumnId> }>(() => ({ ids: new Set() }))

/** The columns on screen, and who watches where they are. */
const elements = new Map<ColumnId, HTMLElement>()
let observer: IntersectionObserver | null = null

/** Watches which columns are near, as `box` scrolls sideways; known before the first picture. Once per board. */
export function useWatchNear(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = box.current
    if (!root) return
    const { left, right } = root.getBoundingClientRect()
    note(
      [...elements].map(([id, element]) => {
        const column = element.getBoundingClientRect()
        return [id, column.right > left - NEAR && column.left < right + NEAR]
      }),
    )
    const watching = new IntersectionObserver(
      (entries) => note(entries.map(({ target, isIntersecting }) => [idOf(target), isIntersecting])),
      { root, rootMargin: `0px ${NEAR}px` },
    )
    for (const element of elements.values()) watching.observe(element)
    observer = watching
    return () => {
      watching.disconnect()
      observer = null
      nearStore.setState({ ids: new Set() })
    }
  }, [box])
}

export interface NearView {
  readonly ref: (element: HTMLElement | null) => void
  readonly isNear: boolean
}

/** Whether a column is near enough to draw its cards. */
export function useNearView(columnId: ColumnId): NearView {
  const isNear = useStore(nearStore, ({ ids }) => ids.has(columnId))
  const ref = useCallback(
    (element: HTMLElement | null) => {
      const before = elements.get(columnId)
      if (before) observer?.unobserve(before)
      if (element) {
        elements.set(columnId, element)
        observer?.observe(element)
      } else elements.delete(columnId)
    },
    [columnId],
  )
  return { ref, isNear }
}

function idOf(element: Element): ColumnId {
  return (element as HTMLElement).dataset.column as ColumnId
}

function note(found: readonly (readonly [ColumnId, boolean])[]): void {
  const before = nearStore.getState().ids
  const ids = new Set(before)
  for (const [id, isNear] of found) {
    if (isNear) ids.add(id)
    else ids.delete(id)
  }
  if (ids.size !== before.size || [...ids].some((id) => !before.has(id))) nearStore.setState({ ids })
}
