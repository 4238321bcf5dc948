import { scaleLinear } from 'd3-scale'
import type { Tick } from './plot.ts'

export const SERIES_HEIGHT = 250

/** Where the points of a series over time lie, in pixels: points stand side by side, each in a slot of its own. */
export interface SeriesScale {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Width of a point's slot. */
  readonly slot: number
  readonly values: readonly Tick<number>[]
  /** The words below the axis that have room. */
  readonly ticks: readonly Tick<string>[]
  /** The middle of a point's slot. */
  xOf(index: number): number
  yOf(value: number): number
  valueAt(y: number): number
  /** The point at a place; null beside the plot. */
  indexAt(x: number): number | null
}

export interface SeriesContent {
  readonly width: number
  /** What stands below each point, and how far apart such words must be, in pixels. */
  readonly points: readonly string[]
  readonly gap: number
  /** The largest value to be shown. */
  readonly most: number
  /** Room at the right for words beside the lines. */
  readonly margin: number
}

export function seriesScale({ width, points, gap, most, margin }: SeriesContent): SeriesScale {
  const left = 38
  const right = Math.max(left + 1, width - margin)
  const top = 24
  const bottom = SERIES_HEIGHT - 28
  const slot = (right - left) / Math.max(1, points.length)
  const y = scaleLinear([0, Math.max(4, most) * 1.08], [bottom, top])
  const xOf = (index: number) => left + (index + 0.5) * slot
  const stride = Math.max(1, Math.ceil(gap / slot))
  return {
    left,
    right,
    top,
    bottom,
    slot,
    values: y
      .ticks(5)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: y(value) })),
    ticks: points.flatMap((value, index) => (index % stride === 0 ? [{ value, at: xOf(index) }] : [])),
    xOf,
    yOf: (value) => y(value),
    valueAt: (at) => y.invert(at),
    indexAt: (x) => {
      const index = Math.floor((x - left) / slot)
      return x < left || index >= points.length ? null : index
    },
  }
}
