import type { CycleTimeDot } from '@paceboard/contract'
import type { IsoDate, PercentileLine } from '@paceboard/domain'
import { scaleLinear, scaleUtc } from 'd3-scale'
import type { Point } from './merge-dots.ts'

export const HEIGHT = 300
/** Below this width the words at the lines are short. */
export const NARROW = 420

export interface Tick<Value> {
  readonly value: Value
  readonly at: number
}

/** Where everything lies on a scatterplot of some width, in pixels. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly days: readonly Tick<number>[]
  readonly dates: readonly Tick<IsoDate>[]
  yOf(days: number): number
  placeOf(dot: CycleTimeDot): Point
}

export interface PlotContent {
  readonly width: number
  readonly from: IsoDate
  readonly to: IsoDate
  readonly dots: readonly CycleTimeDot[]
  readonly lines: readonly PercentileLine[]
}

/** Days of finish from left to right, whole days of cycle time from 0 upward. */
export function plotOf({ width, from, to, dots, lines }: PlotContent): Plot {
  const left = 34
  const right = width - (width < NARROW ? 84 : 112)
  const top = 24
  const bottom = HEIGHT - 44
  const longest = [...dots, ...lines].reduce((most, { days }) => Math.max(most, days), 4)
  const x = scaleUtc([instantOf(from), instantOf(to)], [left + 10, right - 8])
  const y = scaleLinear([0, longest * 1.08], [bottom, top])
  return {
    left,
    right,
    top,
    bottom,
    days: y
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: y(value) })),
    dates: x
      .ticks(Math.max(2, Math.floor((right - left) / 92)))
      .filter((date) => date.getTime() % 86_400_000 === 0)
      .map((date) => ({ value: date.toISOString().slice(0, 10), at: x(date) })),
    yOf: (days) => y(days),
    placeOf: (dot) => ({ x: x(instantOf(dot.finishedOn)), y: y(dot.days) }),
  }
}

function instantOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
