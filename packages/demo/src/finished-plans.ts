import type { ItemType, Random } from '@paceboard/domain'
import { FINISHED_CARDS, type FinishedCard } from './finished-cards.ts'
import { PROFILES, type Profile, type RoutineType } from './profiles.ts'
import { logNormalDays } from './random.ts'
import { demoType } from './setting.ts'

/** A finished card with its cycle time and roughly when it went live. */
export interface FinishedPlan {
  readonly key: string
  readonly card: FinishedCard
  readonly type: ItemType
  readonly profile: Profile
  /** Calendar days from start to live, both counted. */
  readonly days: number
  /** Days back when it should have gone live. */
  readonly finish: number
}

/** The stretch of history in which cards went live, in days back. */
const FIRST_FINISH = 119
const LAST_FINISH = 2

/** Every type goes live evenly over the months, oldest first, with cycle times around its expected days (domain C3). */
export function finishedPlans(random: Random): readonly FinishedPlan[] {
  const plans = Object.entries(FINISHED_CARDS).flatMap(([name, cards]) => {
    const type = demoType(name)
    if (!type.expectedDays) throw new Error(`${name} has no expected days`)
    const days = logNormalDays(random, cards.length, type.expectedDays.p50, type.expectedDays.p85)
    return cards.map((card, i) => ({
      key: `${name}-${i + 1}`,
      card,
      type,
      profile: PROFILES[name as RoutineType],
      days: days[i] ?? 1,
      finish: Math.round(FIRST_FINISH - ((i + random()) / cards.length) * (FIRST_FINISH - LAST_FINISH)),
    }))
  })
  return plans.sort((a, b) => b.finish - a.finish)
}
