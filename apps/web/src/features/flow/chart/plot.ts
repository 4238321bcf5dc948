import type { CycleTimeDot } from '@paceboard/contract'
import { DAY_MS, type IsoDate, type PercentileLine } from '@paceboard/domain'
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
    dates: apart(
      x
        .ticks(Math.max(3, Math.floor((right - left) / 84)))
        .filter((date) => date.getTime() % DAY_MS === 0)
        .map((date) => ({ value: date.toISOString().slice(0, 10), at: x(date) })),
      from.slice(0, 4) === to.slice(0, 4) ? 52 : 88,
    ),
    yOf: (days) => y(days),
    placeOf: (dot) => ({ x: x(instantOf(dot.finishedOn)), y: y(dot.days) }),
  }
}

/** Every tick, or every second, third … one, so that they stand at least `gap` pixels apart. */
function apart<Value>(ticks: readonly Tick<Value>[], gap: number): readonly Tick<Value>[] {
  const distances = ticks.slice(1).map((tick, i) => tick.at - (ticks[i]?.at ?? 0))
  const stride = Math.max(1, Math.ceil(gap / Math.min(gap, ...distances)))
  return ticks.filter((_, i) => i % stride === 0)
}

function instantOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
