export interface SeenRow {
  readonly key: unknown
  readonly start: number
}

/**
 * By how many pixels to scroll after others have changed the order, so that what is being read stays where it is: most
 * of the lines in view moved by that much, whatever few of them went elsewhere.
 */
export function shiftOf(seen: readonly SeenRow[], startNow: (key: unknown) => number | undefined): number {
  const shifts = seen
    .flatMap(({ key, start }) => {
      const now = startNow(key)
      return now === undefined ? [] : [now - start]
    })
    .sort((a, b) => a - b)
  return shifts[shifts.length >> 1] ?? 0
}
