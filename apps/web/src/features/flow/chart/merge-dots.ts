import type { CycleTimeDot } from '@paceboard/contract'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What is drawn: one dot, or several that would lie on each other. */
export interface Mark extends Point {
  readonly dots: readonly CycleTimeDot[]
  /** In pixels. */
  readonly radius: number
  /** There is room for the number of its dots. */
  readonly isNumbered: boolean
}

/**
 * Dots no further than `reach` pixels beside, and half as many above or below, the first one of a mark join it: different
 * lengths are told apart longer than different days. Marks stay where their first dot is. More than `roomFor` marks are
 * drawn small and without numbers: a picture of where things lie.
 */
export function mergeDots(
  dots: readonly CycleTimeDot[],
  placeOf: (dot: CycleTimeDot) => Point,
  { reach, roomFor }: { readonly reach: number; readonly roomFor: number },
): readonly Mark[] {
  const high = reach / 2
  const marks: (Point & { readonly dots: CycleTimeDot[] })[] = []
  const squares = new Map<string, typeof marks>()
  for (const dot of dots) {
    const { x, y } = placeOf(dot)
    const [column, row] = [Math.floor(x / reach), Math.floor(y / high)]
    const near = NEIGHBOURS.flatMap(([right, down]) => squares.get(`${column + right} ${row + down}`) ?? [])
    const mark = near.find((one) => Math.abs(one.x - x) < reach && Math.abs(one.y - y) < high)
    if (mark) {
      mark.dots.push(dot)
      continue
    }
    const made = { x, y, dots: [dot] }
    const square = squares.get(`${column} ${row}`)
    if (square) square.push(made)
    else squares.set(`${column} ${row}`, [made])
    marks.push(made)
  }
  const isCrowded = marks.length > roomFor
  return marks.map(({ x, y, dots: merged }) => {
    const radius = isCrowded ? crowdedRadius(merged.length) : roomyRadius(merged.length)
    return { x, y, dots: merged, radius, isNumbered: !isCrowded && merged.length > 1 }
  })
}

const NEIGHBOURS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))

function roomyRadius(count: number): number {
  if (count === 1) return 4.5
  return count < 10 ? 7 : count < 100 ? 8.5 : 10.5
}

function crowdedRadius(count: number): number {
  return Math.min(7, 3 + 0.8 * Math.log2(count))
}

/** The mark under a pointer, at most `within` pixels from its edge. */
export function markAt(marks: readonly Mark[], { x, y }: Point, within: number): Mark | null {
  let nearest: Mark | null = null
  let least = within
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - mark.radius
    if (distance <= least) {
      nearest = mark
      least = distance
    }
  }
  return nearest
}
