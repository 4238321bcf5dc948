import type { Cadence, ItemType } from '../board/model.ts'
import type { MilestoneId } from '../ids.ts'
import type { Instant, IsoDate } from '../time.ts'
import { addDays } from '../time.ts'

/** sprint: fast and time-boxed; marathon: durable and steady (domain A1). */
export type Pace = 'sprint' | 'marathon'

export interface SprintPlan {
  readonly pace: 'sprint'
  readonly start: IsoDate
  readonly end: IsoDate
  /** A time box is extended once; after that the work needs another decision. */
  readonly extended: boolean
}

export interface Milestone {
  readonly id: MilestoneId
  /** Empty = a plain check-in. */
  readonly title: string
  readonly due: IsoDate
  readonly doneAt: Instant | null
}

export interface MarathonPlan {
  readonly pace: 'marathon'
  readonly horizon: IsoDate
  readonly cadence: Cadence
  readonly milestones: readonly Milestone[]
  readonly lastCheckIn: Instant | null
}

export type PacePlan = SprintPlan | MarathonPlan

export const CADENCE_DAYS = { weekly: 7, biweekly: 14, monthly: 30 } as const satisfies Record<Cadence, number>

/** What a person chooses; the rest of a plan (ticks, check-ins, the one extension) only happens. */
export type PaceDraft =
  | Pick<SprintPlan, 'pace' | 'start' | 'end'>
  | (Pick<MarathonPlan, 'pace' | 'horizon' | 'cadence'> & {
      readonly milestones: readonly Pick<Milestone, 'id' | 'title' | 'due'>[]
    })

/** Without own figures: two weeks for a sprint, a quarter for a marathon. */
const DEFAULT_SPRINT_DAYS = 14
const DEFAULT_HORIZON_DAYS = 90

/** The plan a new item gets from its type, so that nobody has to click for it (domain A1 "Done right"). */
export function defaultPlan(type: ItemType, today: IsoDate, firstMilestone: MilestoneId): PacePlan {
  if (type.pace === 'sprint') {
    const days = type.expectedDays?.p85 ?? DEFAULT_SPRINT_DAYS
    return { pace: 'sprint', start: today, end: addDays(today, days), extended: false }
  }
  return {
    pace: 'marathon',
    horizon: addDays(today, Math.max(DEFAULT_HORIZON_DAYS, type.expectedDays?.p85 ?? 0)),
    cadence: type.cadence,
    milestones: [{ id: firstMilestone, title: '', due: addDays(today, CADENCE_DAYS[type.cadence]), doneAt: null }],
    lastCheckIn: null,
  }
}
