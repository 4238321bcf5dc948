import type { CycleTimeDot } from '@paceboard/contract'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What is drawn: one dot, or several that would lie on each other. */
export interface Mark extends Point {
  readonly dots: readonly CycleTimeDot[]
}

/** Dots whose places fall into the same square of `reach` pixels become one mark, in their middle. */
export function mergeDots(
  dots: readonly CycleTimeDot[],
  placeOf: (dot: CycleTimeDot) => Point,
  reach: number,
): readonly Mark[] {
  const squares = new Map<string, { dots: CycleTimeDot[]; x: number; y: number }>()
  for (const dot of dots) {
    const { x, y } = placeOf(dot)
    const key = `${Math.floor(x / reach)} ${Math.floor(y / reach)}`
    const square = squares.get(key)
    if (square) {
      square.dots.push(dot)
      square.x += x
      square.y += y
    } else squares.set(key, { dots: [dot], x, y })
  }
  return [...squares.values()].map(({ dots: merged, x, y }) => {
    return { dots: merged, x: x / merged.length, y: y / merged.length }
  })
}

/** The radius of a mark in pixels: room for its number from two dots on. */
export function radiusOf(count: number): number {
  if (count === 1) return 4.5
  return count < 10 ? 7 : count < 100 ? 8.5 : 10.5
}

/** The mark under a pointer, at most `within` pixels from its edge. */
export function markAt(marks: readonly Mark[], { x, y }: Point, within: number): Mark | null {
  let nearest: Mark | null = null
  let least = within
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - radiusOf(mark.dots.length)
    if (distance <= least) {
      nearest = mark
      least = distance
    }
  }
  return nearest
}
