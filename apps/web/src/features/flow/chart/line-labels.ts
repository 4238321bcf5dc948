import type { LinePercent, PercentileLine } from '@paceboard/domain'

/** A line and its words; several percentiles may fall on the same number of days. */
export interface LineLabel {
  readonly percents: readonly LinePercent[]
  readonly days: number
  /** Where the line lies. */
  readonly lineY: number
  /** Where its words stand: as near as the others let them. */
  readonly labelY: number
}

/**
 * Percentile lines with their words, from the top down, no two nearer than `gap` pixels and all between `top` and
 * `bottom` as long as there is room.
 */
export function lineLabels(
  lines: readonly PercentileLine[],
  yOf: (days: number) => number,
  { top, bottom, gap }: { readonly top: number; readonly bottom: number; readonly gap: number },
): readonly LineLabel[] {
  const byDays = new Map<number, LinePercent[]>()
  for (const { percent, days } of lines) byDays.set(days, [...(byDays.get(days) ?? []), percent])
  const wanted = [...byDays]
    .map(([days, percents]) => ({ days, percents, lineY: yOf(days) }))
    .sort((a, b) => a.lineY - b.lineY)

  // Down from the top no label may touch the one above; then up from the bottom, so that none leaves the chart.
  const places: number[] = []
  for (const { lineY } of wanted) places.push(Math.max(lineY, top, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  let below = bottom + gap
  for (let i = places.length - 1; i >= 0; i--) {
    below = Math.min(places[i] ?? bottom, below - gap)
    places[i] = below
  }
  return wanted.map((label, i) => ({ ...label, labelY: places[i] ?? label.lineY }))
}
