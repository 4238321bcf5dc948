import type { ItemId, MilestoneId } from '../ids.ts'
import { CADENCE_DAYS } from '../pace/plan.ts'
import type { Instant } from '../time.ts'
import { valueAt } from './day-lists.ts'
import type { DayRange } from './day-window.ts'
import type { FlowFacts } from './flow-facts.ts'
import { type LocalDay, localDayOfDate, NEVER } from './local-day.ts'

/** Told in arguments: years of weekly check-ins are many. */
export type TellAppointment = (itemId: ItemId, due: LocalDay, kept: boolean, milestoneId: MilestoneId | null) => void

/** A finished sprint was to be finished by the last day of its time box; it belongs to the day of its finish. */
export function eachTimeBox(facts: FlowFacts, row: number, range: DayRange, tell: TellAppointment): void {
  const item = facts.items[row]
  const finished = valueAt(facts.finished, row)
  if (item?.plan?.pace !== 'sprint' || !isIn(range, finished)) return
  const end = localDayOfDate(item.plan.end)
  tell(item.id, end, finished <= end, null)
}

/**
 * A marathon's time since its start, in steps of its cadence: each was to bring a check-in or a milestone by its last day.
 * A step that was not over at the finish, or is not over today, is not due.
 */
export function eachCheckIn(facts: FlowFacts, row: number, range: DayRange, tell: TellAppointment): void {
  const item = facts.items[row]
  const started = valueAt(facts.started, row)
  if (item?.plan?.pace !== 'marathon' || started === NEVER) return
  const step = CADENCE_DAYS[item.plan.cadence]
  const signs = [...(item.checkIns ?? []), ...item.plan.milestones.map(({ doneAt }) => doneAt)]
  const stepsWithSign = new Set<number>()
  for (const at of signs) if (happened(facts, at)) stepsWithSign.add(Math.floor((facts.dayOf(at) - started) / step))
  const end = Math.min(valueAt(facts.finished, row), facts.today, range.first + range.days)
  const skipped = Math.max(0, Math.floor((range.first - started) / step))
  for (let due = started + (skipped + 1) * step - 1; due < end; due += step) {
    if (due >= range.first) tell(item.id, due, stepsWithSign.has(Math.floor((due - started) / step)), null)
  }
}

/** A milestone of a started marathon was to be reached by its day. What is due today is judged once it is reached. */
export function eachMilestone(facts: FlowFacts, row: number, range: DayRange, tell: TellAppointment): void {
  const item = facts.items[row]
  if (item?.plan?.pace !== 'marathon' || valueAt(facts.started, row) === NEVER) return
  for (const { id, due, doneAt } of item.plan.milestones) {
    const day = localDayOfDate(due)
    const reached = happened(facts, doneAt) ? facts.dayOf(doneAt) : NEVER
    const judged = day < facts.today || reached !== NEVER
    if (isIn(range, day) && judged) tell(item.id, day, reached <= day, id)
  }
}

function happened({ asOf }: FlowFacts, at: Instant | null): at is Instant {
  return at !== null && at <= asOf
}

function isIn({ first, days }: DayRange, day: LocalDay): boolean {
  return day >= first && day < first + days
}
