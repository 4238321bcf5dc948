import type { ItemId, MilestoneId } from '../ids.ts'
import { CADENCE_DAYS, type MarathonPlan } from '../pace/plan.ts'
import type { Instant, IsoDate } from '../time.ts'
import { type CycleTimeStats, groupCycleTimes } from './cycle-time-groups.ts'
import { valueAt } from './day-lists.ts'
import { type DayRange, type DayWindow, dayRange } from './day-window.ts'
import { finishedRows, samplesOf } from './finished-rows.ts'
import type { FlowFacts } from './flow-facts.ts'
import { narrowFacts } from './flow-filter.ts'
import { isoDateOf, type LocalDay, localDayOfDate, NEVER } from './local-day.ts'
import type { ItemReplay } from './replay.ts'

/** Something that was to happen by a day, and whether it did. */
export interface Appointment {
  readonly itemId: ItemId
  readonly due: IsoDate
  readonly kept: boolean
}

export interface MilestoneAppointment extends Appointment {
  readonly milestoneId: MilestoneId
}

interface Kept<One extends Appointment> {
  readonly n: number
  readonly kept: number
  /** kept / n, 0 to 1; null without any. */
  readonly share: number | null
  /** In the order of due days. */
  readonly appointments: readonly One[]
}

export interface PaceReview {
  readonly sprint: {
    readonly cycleTimes: Pick<CycleTimeStats, 'n' | 'p50' | 'p85' | 'lines' | 'unobserved'>
    /** Sprints finished in the window; kept = finished by the last day of their time box. */
    readonly timeBoxes: Kept<Appointment>
  }
  readonly marathon: {
    /** Periods of the cadence that ended in the window; kept = a check-in or a milestone fell into the period. */
    readonly checkIns: Kept<Appointment>
    /** Milestones due in the window and not later than today; kept = reached by their day. */
    readonly milestones: Kept<MilestoneAppointment>
  }
}

/**
 * How the two rhythms went in a window, each by its own measure and never averaged together: a sprint is judged by its
 * cycle time and its time box, a marathon by its cadence and its milestones. Plans are those of today, or of the finish
 * (R17); work that has not started yet, was given up or has no plan is in neither.
 */
export function paceReview(facts: FlowFacts, window: DayWindow = {}): PaceReview {
  const range = dayRange(window, facts)
  const sprints = finishedRows(narrowFacts(facts, { pace: 'sprint' }), window)
  const { all } = groupCycleTimes(samplesOf(facts, sprints))
  const marathons = [...narrowFacts(facts, { pace: 'marathon' }).rows].flatMap((row) => marathonAt(facts, row))
  return {
    sprint: {
      cycleTimes: { n: all.n, p50: all.p50, p85: all.p85, lines: all.lines, unobserved: all.unobserved },
      timeBoxes: together([...sprints].flatMap((row) => timeBox(facts, row))),
    },
    marathon: {
      checkIns: together(marathons.flatMap((marathon) => checkInPeriods(facts, marathon, range))),
      milestones: together(marathons.flatMap((marathon) => milestones(facts, marathon, range))),
    },
  }
}

function timeBox(facts: FlowFacts, row: number): readonly Appointment[] {
  const item = facts.items[row]?.item
  if (item?.plan?.pace !== 'sprint') return []
  const { end } = item.plan
  return [{ itemId: item.id, due: end, kept: valueAt(facts.finished, row) <= localDayOfDate(end) }]
}

interface Marathon {
  readonly replay: ItemReplay
  readonly plan: MarathonPlan
  readonly started: LocalDay
  /** Its finish, or today. */
  readonly until: LocalDay
}

function marathonAt(facts: FlowFacts, row: number): readonly Marathon[] {
  const replay = facts.items[row]
  const started = valueAt(facts.started, row)
  if (replay?.item.plan?.pace !== 'marathon' || started === NEVER) return []
  return [{ replay, plan: replay.item.plan, started, until: Math.min(valueAt(facts.finished, row), facts.today) }]
}

/** The marathon's time since its start in steps of its cadence; a period that is not over is not due yet. */
function checkInPeriods(
  facts: FlowFacts,
  { replay: { item }, plan, started, until }: Marathon,
  { first, days }: DayRange,
): readonly Appointment[] {
  const step = CADENCE_DAYS[plan.cadence]
  const known = (at: Instant | null): at is Instant => at !== null && at <= facts.asOf
  const signs = [...(item.checkIns ?? []), ...plan.milestones.map(({ doneAt }) => doneAt)].filter(known)
  const periodsWithSign = new Set(signs.map((at) => Math.floor((facts.dayOf(at) - started) / step)))
  const periods: Appointment[] = []
  const end = Math.min(until, first + days)
  for (let period = Math.max(0, Math.floor((first - started) / step)); ; period++) {
    const due = started + (period + 1) * step - 1
    if (due >= end) return periods
    if (due >= first) periods.push({ itemId: item.id, due: isoDateOf(due), kept: periodsWithSign.has(period) })
  }
}

function milestones(
  facts: FlowFacts,
  { replay: { item }, plan }: Marathon,
  { first, days }: DayRange,
): readonly MilestoneAppointment[] {
  return plan.milestones.flatMap(({ id, due, doneAt }) => {
    const day = localDayOfDate(due)
    const reached = doneAt === null || doneAt > facts.asOf ? NEVER : facts.dayOf(doneAt)
    // Today is not over: what is due today is judged once it is reached, or tomorrow.
    const judged = day < facts.today || (day === facts.today && reached !== NEVER)
    if (day < first || day >= first + days || !judged) return []
    return [{ itemId: item.id, milestoneId: id, due, kept: reached <= day }]
  })
}

function together<One extends Appointment>(all: readonly One[]): Kept<One> {
  const appointments = all.toSorted((a, b) =>
    a.due === b.due ? (a.itemId < b.itemId ? -1 : 1) : a.due < b.due ? -1 : 1,
  )
  const kept = appointments.filter((one) => one.kept).length
  return { n: all.length, kept, share: all.length === 0 ? null : kept / all.length, appointments }
}
