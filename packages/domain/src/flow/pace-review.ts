import type { ItemId, MilestoneId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import { type CycleTimeStats, groupCycleTimes } from './cycle-time-groups.ts'
import { type DayWindow, dayRange } from './day-window.ts'
import { finishedRows } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { narrowFacts } from './flow-filter.ts'
import { isoDateOf } from './local-day.ts'
import { eachCheckIn, eachMilestone, eachTimeBox, type TellAppointment } from './pace-appointments.ts'

/** Of so many appointments so many were kept. */
export interface Kept {
  readonly n: number
  readonly kept: number
  /** kept / n, 0 to 1; null without any. */
  readonly share: number | null
}

export interface PaceReview {
  readonly sprint: {
    readonly cycleTimes: Pick<CycleTimeStats, 'n' | 'p50' | 'p85' | 'lines' | 'unobserved'>
    /** Sprints finished in the window; kept = finished by the last day of their time box. */
    readonly timeBoxes: Kept
  }
  readonly marathon: {
    /** Periods of the cadence that ended in the window; kept = a check-in or a milestone fell into the period. */
    readonly checkIns: Kept
    /** Milestones due in the window, today's only once they are reached; kept = reached by their day. */
    readonly milestones: Kept
  }
}

/**
 * How the two rhythms went in a window, each by its own measure and never averaged together: a sprint is judged by its
 * cycle time and its time box, a marathon by its cadence and its milestones. Plans are those of today, or of the finish
 * (R17); work that has not started yet, was given up or has no plan is in neither.
 */
export function paceReview(facts: FlowFacts, window: DayWindow = {}): PaceReview {
  const sprints = finishedRows(narrowFacts(facts, { pace: 'sprint' }), window)
  const { n, p50, p85, lines, unobserved } = groupCycleTimes(facts, sprints).all
  return {
    sprint: { cycleTimes: { n, p50, p85, lines, unobserved }, timeBoxes: countOf(facts, window, 'timeBoxes') },
    marathon: { checkIns: countOf(facts, window, 'checkIns'), milestones: countOf(facts, window, 'milestones') },
  }
}

/** Something that was to happen by a day, and whether it did. */
export interface PaceAppointment {
  readonly itemId: ItemId
  readonly due: IsoDate
  readonly kept: boolean
  /** null unless it is a milestone. */
  readonly milestoneId: MilestoneId | null
}

const EACH = { timeBoxes: eachTimeBox, checkIns: eachCheckIn, milestones: eachMilestone } as const

export type AppointmentKind = keyof typeof EACH

/** The appointments behind a number of `paceReview`, in the order of due days, then of items. */
export function paceAppointments(
  facts: FlowFacts,
  window: DayWindow,
  kind: AppointmentKind,
): readonly PaceAppointment[] {
  const all: PaceAppointment[] = []
  tellEach(facts, window, kind, (itemId, day, kept, milestoneId) =>
    all.push({ itemId, due: isoDateOf(day), kept, milestoneId }),
  )
  return all.sort((a, b) => (a.due === b.due ? (a.itemId < b.itemId ? -1 : 1) : a.due < b.due ? -1 : 1))
}

function countOf(facts: FlowFacts, window: DayWindow, kind: AppointmentKind): Kept {
  let n = 0
  let kept = 0
  tellEach(facts, window, kind, (_itemId, _day, wasKept) => {
    n++
    if (wasKept) kept++
  })
  return { n, kept, share: n === 0 ? null : kept / n }
}

function tellEach(facts: FlowFacts, window: DayWindow, kind: AppointmentKind, tell: TellAppointment): void {
  const range = dayRange(window, facts)
  for (const row of facts.rows) EACH[kind](facts, row, range, tell)
}
