import { addDays, daysBetween, type IsoDate } from '../time.ts'
import { chanceWithin, smallerThan } from './chance.ts'
import { levelOf, ON_TRACK, type RiskLevel } from './forecast/risk-of.ts'
import type { LineForecast } from './forecast/when-in-line.ts'
import { nearestRank } from './percentile.ts'

/** How a promised day stands. */
export interface Judgement {
  readonly level: RiskLevel
  /** Chance, from 0 to 1, to be finished by the end of the promised day; null when there is too little to count. */
  readonly chance: number | null
  /** The day that has a chance of 85 %; null when nothing says it. */
  readonly likelyBy: IsoDate | null
}

export interface UnderWay {
  readonly planned: IsoDate
  readonly today: IsoDate
  /** R3: calendar days since the start, both ends counted. */
  readonly ageDays: number
}

/**
 * R12: the chance that work of this age is finished by its day, from the ascending cycle times of its like. When fewer
 * than five took as long, there is no number: it is on track only if even the longest of them would be done by then.
 */
export function riskUnderWay({ planned, today, ageDays }: UnderWay, cycleTimes: Int32Array): Judgement {
  const byThen = ageDays + daysBetween(today, planned)
  const chance = planned < today ? 0 : chanceWithin(cycleTimes, ageDays, byThen)
  const younger = smallerThan(cycleTimes, ageDays)
  const asLong = cycleTimes.length - younger
  if (chance === null) {
    const longest = cycleTimes.at(-1) ?? 0
    return { level: asLong > 0 && longest <= byThen ? 'on-track' : 'at-risk', chance, likelyBy: null }
  }
  const likely = nearestRank(cycleTimes.subarray(younger), ON_TRACK * 100)
  return {
    level: levelOf(chance),
    chance,
    likelyBy: likely === null ? null : addDays(today, Math.max(0, likely - ageDays)),
  }
}

/**
 * What the type of work expects, while there is no history: on track when its usual days fit. No chance is claimed, and
 * nothing is said about work that is older than that.
 */
export function riskOfType({ planned, today, ageDays }: UnderWay, usualDays: number): Judgement | null {
  if (ageDays > usualDays) return null
  const likelyBy = addDays(today, usualDays - ageDays)
  return { level: likelyBy <= planned ? 'on-track' : 'at-risk', chance: null, likelyBy }
}

/** R15: the chance that work that nobody has begun is finished by its day, when what stands before it goes first. */
export function riskInLine(planned: IsoDate, { lastDay, chances }: LineForecast): Judgement {
  const days = daysBetween(lastDay, planned)
  const chance = days < 1 ? 0 : (chances[Math.min(days, chances.length) - 1] ?? 0)
  const likely = chances.findIndex((one) => one >= ON_TRACK)
  return { level: levelOf(chance), chance, likelyBy: likely === -1 ? null : addDays(lastDay, likely + 1) }
}
