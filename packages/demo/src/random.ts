import type { Random } from '@paceboard/domain'

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** One of the list, which must not be empty. */
export function pick<Value>(random: Random, list: readonly Value[]): Value {
  const value = list[Math.floor(random() * list.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** Fisher and Yates. */
export function shuffled<Value>(random: Random, list: readonly Value[]): readonly Value[] {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = between(random, 0, i)
    const [a, b] = [result[i] as Value, result[j] as Value]
    result[i] = b
    result[j] = a
  }
  return result
}

const NUMERATOR = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716]
const DENOMINATOR = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
const NUMERATOR_END = 2.506628277459239

/** Quantile of the standard normal distribution for shares from 0.025 to 0.975 (Acklam's approximation, central part). */
function normalQuantile(share: number): number {
  const q = share - 0.5
  const r = q * q
  const above = NUMERATOR.reduce((sum, factor) => (sum + factor) * r, 0) + NUMERATOR_END
  const below = DENOMINATOR.reduce((sum, factor) => (sum + factor) * r, 0) + 1
  return (q * above) / below
}

const Z85 = 1.0364

/**
 * `count` (at most 20) whole days ≥ 1, in random order, whose log-normal distribution has these p50 and p85. The shares
 * are spread evenly instead of drawn, so that even three items show what is typical of their type.
 */
export function logNormalDays(random: Random, count: number, p50: number, p85: number): readonly number[] {
  const sigma = Math.log(p85 / p50) / Z85
  const days = Array.from({ length: count }, (_, i) =>
    Math.max(1, Math.round(p50 * Math.exp(sigma * normalQuantile((i + 0.5) / count)))),
  )
  return shuffled(random, days)
}
