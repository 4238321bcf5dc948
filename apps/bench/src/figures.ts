/** Milliseconds of several runs, described by nearest rank. */
export interface Figures {
  readonly n: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export function figuresOf(milliseconds: readonly number[]): Figures {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const rank = (percent: number) => sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN
  return { n: sorted.length, p50: rank(50), p95: rank(95), max: sorted.at(-1) ?? Number.NaN }
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
