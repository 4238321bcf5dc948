import type { MarathonPlan, PaceDraft, PacePlan, SprintPlan } from '../pace/plan.ts'
import { no, ok, type Result } from '../result.ts'
import type { IsoDate } from '../time.ts'
import { type Decide, happened, liveItem, MAX, same } from './decision.ts'
import type { Rejection } from './rejections.ts'
import { enterPace } from './wip.ts'

/**
 * Choosing the other pace needs a reason; new dates for the same pace do not, but a later end for a time box that has run
 * out is its one extension (domain A1).
 */
export const setPace: Decide<'SetPace'> = (board, { itemId, plan: draft, reason }, { today }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const from = found.value.plan
  if (from && from.pace !== draft.pace && reason.trim() === '') return no({ code: 'pace-reason-needed' })
  const planned = planFrom(draft, from)
  if (!planned.ok) return planned
  const plan = extendsLate(from, planned.value, today) ? { ...planned.value, extended: true } : planned.value
  const column = board.columns.get(found.value.columnId)
  const entry = column && from?.pace !== draft.pace ? enterPace(board, column, draft.pace, reason) : ok(undefined)
  if (!entry.ok) return entry
  const override = entry.value ? { override: entry.value } : {}
  return same(from, plan) ? happened() : happened({ type: 'PaceSet', itemId, from, to: plan, reason, ...override })
}

function extendsLate(from: PacePlan | null, to: PacePlan, today: IsoDate): to is SprintPlan {
  return from?.pace === 'sprint' && to.pace === 'sprint' && from.end < today && to.end > from.end
}

/**
 * A plan keeps what already happened to it: the one extension, ticked milestones, the last check-in. An extended time
 * box may get shorter, which takes the extension back, but not longer again.
 */
export function planFrom(draft: PaceDraft, before: PacePlan | null): Result<PacePlan, Rejection> {
  if (draft.pace === 'sprint') {
    if (draft.end < draft.start) return no({ code: 'time-box-wrong' })
    const extendedTo = before?.pace === 'sprint' && before.extended ? before.end : null
    if (extendedTo !== null && draft.end > extendedTo) return no({ code: 'time-box-extended-already' })
    return ok({ ...draft, extended: draft.end === extendedTo })
  }
  if (draft.milestones.length === 0) return no({ code: 'milestones-needed' })
  if (draft.milestones.length > MAX.milestones) {
    return no({ code: 'too-many', what: 'milestones', max: MAX.milestones })
  }
  if (new Set(draft.milestones.map((one) => one.id)).size < draft.milestones.length) return no({ code: 'id-taken' })
  const old = before?.pace === 'marathon' ? before : null
  const milestones = draft.milestones.map((one) => ({
    ...one,
    doneAt: old?.milestones.find((milestone) => milestone.id === one.id)?.doneAt ?? null,
  }))
  return ok({ ...draft, milestones, lastCheckIn: old?.lastCheckIn ?? null })
}

/** A time box is extended once; past that the work is finished, stopped or becomes a marathon (domain A1 rule 5). */
export const extendTimeBox: Decide<'ExtendTimeBox'> = (board, { itemId, end }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const { plan } = found.value
  if (plan?.pace !== 'sprint') return no({ code: 'not-a-sprint' })
  if (plan.extended) return no({ code: 'time-box-extended-already' })
  if (end <= plan.end) return no({ code: 'time-box-wrong' })
  const to: SprintPlan = { ...plan, end, extended: true }
  return happened({ type: 'PaceSet', itemId, from: plan, to, reason: '' })
}

export const tickMilestone: Decide<'TickMilestone'> = (board, { itemId, milestoneId, done }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const plan = marathonOf(found.value.plan)
  if (!plan) return no({ code: 'not-a-marathon' })
  const milestone = plan.milestones.find((one) => one.id === milestoneId)
  if (!milestone) return no({ code: 'milestone-gone' })
  if ((milestone.doneAt !== null) === done) return happened()
  return happened({ type: 'MilestoneTicked', itemId, milestoneId, done })
}

export const checkIn: Decide<'CheckIn'> = (board, { itemId, note }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  return marathonOf(found.value.plan) ? happened({ type: 'CheckedIn', itemId, note }) : no({ code: 'not-a-marathon' })
}

export const recordAdvice: Decide<'RecordAdvice'> = (board, { itemId, answers }) => {
  const found = liveItem(board, itemId)
  if (!found.ok) return found
  const from = found.value.advice
  return same(from, answers) ? happened() : happened({ type: 'AdviceRecorded', itemId, from, to: answers })
}

function marathonOf(plan: PacePlan | null): MarathonPlan | null {
  return plan?.pace === 'marathon' ? plan : null
}
