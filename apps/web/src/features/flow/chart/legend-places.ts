/** Pixels from one line of a legend to the next. */
export const LEGEND_LINE = 20

export interface LegendPlace {
  readonly x: number
  readonly y: number
}

/** Where each entry of a legend begins, given how wide each is: side by side, and below each other where room ends. */
export function legendPlaces(widths: readonly number[], room: number): readonly LegendPlace[] {
  let [x, y] = [0, 0]
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, y] = [0, y + LEGEND_LINE]
    const place = { x, y }
    x += width
    return place
  })
}
