import type { AgingItem } from '@paceboard/domain'
import { scaleLinear } from 'd3-scale'
import type { Tick } from './plot.ts'

export const AGEING_HEIGHT = 380
/** Narrower columns have no room for their names; the picture then scrolls sideways. */
const COLUMN_WIDTH = 64
/** Marks keep this distance, in pixels. */
const GAP = 19

/** What stands in one place: an item, or several that would lie on each other. */
export interface AgeingMark {
  readonly x: number
  readonly y: number
  readonly items: readonly AgingItem[]
}

export interface AgeingPlot {
  /** Of the whole picture, which may be wider than its place. */
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly slot: number
  readonly days: readonly Tick<number>[]
  yOf(days: number): number
  /** Where a column begins. */
  xOf(column: number): number
}

/** Started columns from left to right, ages in whole days from 0 upward. */
export function ageingPlot(room: number, columns: number, most: number): AgeingPlot {
  const left = 34
  const margin = 34
  const width = Math.max(room, left + margin + columns * COLUMN_WIDTH)
  const right = width - margin
  const top = 58
  const bottom = AGEING_HEIGHT - 12
  const slot = (right - left) / Math.max(1, columns)
  const y = scaleLinear([0, Math.max(4, most) * 1.08], [bottom, top])
  return {
    width,
    left,
    right,
    top,
    bottom,
    slot,
    days: y
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: y(value) })),
    yOf: (days) => y(days),
    xOf: (column) => left + column * slot,
  }
}

/**
 * Where the items of each column stand: at their age, the first in the middle and those it would cover beside it. Where the
 * column has no room left, an item joins the mark above it. `columns` hold the items of each column, oldest first.
 */
export function ageingMarks(
  columns: readonly (readonly AgingItem[])[],
  { slot, xOf, yOf }: Pick<AgeingPlot, 'slot' | 'xOf' | 'yOf'>,
): readonly AgeingMark[] {
  const room = Math.max(1, Math.floor((slot - 6) / GAP))
  return columns.flatMap((items, column) => {
    const middle = xOf(column) + slot / 2
    const marks: (AgeingMark & { readonly items: AgingItem[] })[] = []
    for (const item of items) {
      const y = yOf(item.ageDays)
      const near = marks.filter((mark) => Math.abs(mark.y - y) < GAP)
      const x = lanesAround(middle, room).find((lane) => near.every((mark) => mark.x !== lane))
      if (x === undefined) near.at(-1)?.items.push(item)
      else marks.push({ x, y, items: [item] })
    }
    return marks
  })
}

/** Places beside each other, the middle one first. */
function lanesAround(middle: number, count: number): readonly number[] {
  const odd = count - 1 + (count % 2)
  return Array.from({ length: odd }, (_, i) => middle + GAP * Math.ceil(i / 2) * (i % 2 === 0 ? -1 : 1))
}
