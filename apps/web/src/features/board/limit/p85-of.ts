const PERCENT = 85

/** The days within which 85 % were done: the 85th in a hundred, rounded up (R6). null without any. */
export function p85Of(days: readonly number[]): number | null {
  const ascending = days.toSorted((a, b) => a - b)
  return ascending[Math.ceil((PERCENT * ascending.length) / 100) - 1] ?? null
}
