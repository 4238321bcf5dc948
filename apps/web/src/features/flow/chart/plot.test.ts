import type { CycleTimeDot } from '@paceboard/contract'
import { expect, test } from 'vitest'
import { type PlotContent, plotOf } from './plot.ts'

const dot = (finishedOn: string, days: number) => ({ finishedOn, days }) as unknown as CycleTimeDot

function plot(other: Partial<PlotContent> = {}) {
  return plotOf({ width: 560, from: '2026-01-01', to: '2026-03-31', dots: [dot('2026-02-01', 9)], lines: [], ...other })
}

test('days rise from 0 in whole numbers, and everything has room', () => {
  for (const longest of [1, 3, 9, 40, 365]) {
    const { days, yOf, top, bottom } = plot({ dots: [dot('2026-02-01', longest)], lines: [{ percent: 95, days: 12 }] })
    expect(days[0]?.value).toBe(0)
    expect(days.every(({ value }) => Number.isInteger(value))).toBe(true)
    expect(days.length).toBeGreaterThan(2)
    expect(yOf(0)).toBe(bottom)
    expect(Math.min(yOf(longest), yOf(12))).toBeGreaterThan(top)
  }
})

test('the first and the last day lie inside, the later further right', () => {
  const { placeOf, left, right } = plot()
  const first = placeOf(dot('2026-01-01', 1)).x
  const last = placeOf(dot('2026-03-31', 1)).x
  expect(first).toBeGreaterThan(left)
  expect(last).toBeLessThan(right)
  expect(last).toBeGreaterThan(first)
})

test.each([
  [330, '2026-01-01', '2026-03-31', 52],
  [560, '2024-01-01', '2026-03-31', 88],
  [1100, '2015-01-01', '2026-03-31', 88],
  [330, '2026-03-24', '2026-03-31', 52],
])('dates under a chart of %i pixels from %s to %s do not touch', (width, from, to, gap) => {
  const { dates } = plot({ width, from, to })
  expect(dates.length).toBeGreaterThan(1)
  for (const [i, { at }] of dates.entries()) if (i > 0) expect(at - (dates[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(gap)
  expect(dates.every(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))).toBe(true)
})
