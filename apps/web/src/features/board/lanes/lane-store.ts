import type { ColumnId, ItemId } from '@paceboard/domain'
import { createStore } from 'zustand/vanilla'
import type { Row } from '../view/rows.ts'
import { type LaneLayout, NO_LAYOUT, rowsBetween, STRIP } from './lane-layout.ts'

/** Cards this far beyond the upper and lower edge, in pixels, are drawn: about one. */
const BEYOND = 120

export interface LaneState {
  /** What each column shows; the same list as long as none of it changed, wherever it stands. */
  readonly rows: ReadonlyMap<ColumnId, readonly Row[]>
  readonly layout: LaneLayout
  /** How far down the board is scrolled. */
  readonly top: number
  /** The height in which lanes are seen, below the heads of the columns. */
  readonly height: number
}

export const NO_LANES: LaneState = { rows: new Map(), layout: NO_LAYOUT, top: 0, height: 0 }

/** Where the lanes of the open board stand, and what of them is in view. Empty while it shows none. */
export const laneStore = createStore<LaneState>(() => NO_LANES)

/** The rows of a column that are in view, as 'from-to': changes only when one comes or goes. */
export function rowsInView({ layout, top, height }: LaneState, columnId: ColumnId): string {
  return rowsBetween(layout.columns.get(columnId) ?? [], top - BEYOND, top + height + BEYOND).join('-')
}

/** What scrolls the board up and down. */
let box: HTMLElement | null = null
/** What cards really take, once they have been drawn. */
const heights = new Map<ItemId, number>()
let onMeasured = () => {}

const measuring = new ResizeObserver((entries) => {
  let isNew = false
  for (const { target, borderBoxSize } of entries) {
    const itemId = (target as HTMLElement).dataset.row as ItemId
    const height = borderBoxSize[0]?.blockSize ?? 0
    // What has just been taken away has no height any more.
    if (height === 0 || heights.get(itemId) === height) continue
    heights.set(itemId, height)
    isNew = true
  }
  if (isNew) onMeasured()
})

/** The known height of a card, or null. */
export function knownHeight(itemId: ItemId): number | null {
  return heights.get(itemId) ?? null
}

/** For the ref of a drawn card: its height is known from now on. */
export function measureRow(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  measuring.observe(element)
  return () => measuring.unobserve(element)
}

/** Cards of another density have other heights. */
export function forgetHeights(): void {
  heights.clear()
}

/** Tells whenever a height is new. Returns how to end it. */
export function watchHeights(tell: () => void): () => void {
  onMeasured = tell
  return () => {
    onMeasured = () => {}
  }
}

/** The heads of the columns on screen, which may grow by a line or a form. */
const heads = new Set<HTMLElement>()
const fitting = new ResizeObserver(fitBox)

/** For the ref of a column's head: all lists begin at one height, below the highest head. */
export function measureHead(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  heads.add(element)
  fitting.observe(element)
  return () => {
    heads.delete(element)
    fitting.unobserve(element)
  }
}

/** Follows how a box scrolls and how high it is below the heads of its columns. Returns how to end it. */
export function watchBox(element: HTMLElement): () => void {
  box = element
  const follow = () => laneStore.setState({ top: element.scrollTop })
  element.addEventListener('scroll', follow, { passive: true })
  fitting.observe(element)
  fitBox()
  follow()
  return () => {
    element.removeEventListener('scroll', follow)
    fitting.unobserve(element)
    element.style.removeProperty('--heads')
    box = null
    laneStore.setState(NO_LANES)
  }
}

function fitBox(): void {
  if (!box) return
  const highest = Math.max(0, ...[...heads].map((head) => head.offsetHeight))
  box.style.setProperty('--heads', `${highest}px`)
  laneStore.setState({ height: box.clientHeight - highest })
}

/** Scrolls the board up or down until a row is in view below the strip of its lane, once all is drawn where it stands. */
export function showRow(columnId: ColumnId, index: number): void {
  requestAnimationFrame(() => {
    const { layout, top, height } = laneStore.getState()
    const row = layout.columns.get(columnId)?.[index]
    if (!row || !box) return
    if (row.start - STRIP < top) box.scrollTop = row.start - STRIP
    else if (row.end > top + height) box.scrollTop = row.end - height
  })
}
