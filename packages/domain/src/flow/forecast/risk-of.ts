import { addDays, daysBetween, type IsoDate } from '../../time.ts'
import type { WhenForecast } from './when-for.ts'

/** `on-track` from 85 % on, the chance teams promise with; `at-risk` from 50 % on; below that it is more likely missed. */
export type RiskLevel = 'on-track' | 'at-risk' | 'late'

export interface DateRisk {
  readonly planned: IsoDate
  /** Chance, from 0 to 1, that all is finished by the end of the planned day. */
  readonly chance: number
  readonly level: RiskLevel
  /** The date that has a chance of 85 %. */
  readonly likelyBy: IsoDate
}

export const ON_TRACK = 0.85
const AT_RISK = 0.5

export function levelOf(chance: number): RiskLevel {
  return chance >= ON_TRACK ? 'on-track' : chance >= AT_RISK ? 'at-risk' : 'late'
}

/** What a forecast says about a planned date: "85 % by 14 May, planned 12 May: at risk". */
export function riskOf(
  planned: IsoDate,
  { curve: { from, chances }, basis: { lastDay } }: Pick<WhenForecast, 'curve' | 'basis'>,
): DateRisk {
  const outcome = daysBetween(lastDay, planned) - from
  const chance = outcome < 0 ? 0 : (chances[outcome] ?? 1)
  const likely = from + chances.findIndex((one) => one >= ON_TRACK)
  return { planned, chance, level: levelOf(chance), likelyBy: addDays(lastDay, likely) }
}
