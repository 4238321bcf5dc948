import type { PaceDraft, PacePlan } from '../pace/plan.ts'
import { no, ok } from '../result.ts'
import type { SingleCommand } from './commands.ts'
import { planFrom } from './decide-pace.ts'
import { same } from './decision.ts'
import type { EventOf } from './events.ts'
import { onItem, opposite } from './undo-step.ts'

function draftOf(plan: PacePlan): PaceDraft {
  if (plan.pace === 'sprint') return { pace: plan.pace, start: plan.start, end: plan.end }
  const milestones = plan.milestones.map(({ id, title, due }) => ({ id, title, due }))
  return { pace: plan.pace, horizon: plan.horizon, cadence: plan.cadence, milestones }
}

function becomes(now: PacePlan, draft: PaceDraft, wanted: PacePlan): boolean {
  const plan = planFrom(draft, now)
  return plan.ok && same(plan.value, wanted)
}

export const takeBackPace = {
  /**
   * What happened to the former plan (ticks, check-ins) must come back too, or nothing does; an extension comes back by
   * extending a shorter box again.
   */
  PaceSet: onItem<EventOf<'PaceSet'>>(
    (item, { to }) => same(item.plan, to),
    ({ type, itemId, from, to }, reason) => {
      const cannot = no({ code: 'cannot-undo', eventType: type } as const)
      if (!from) return cannot
      const draft = draftOf(from)
      const set = (plan: PaceDraft): SingleCommand => ({ type: 'SetPace', itemId, plan, reason })
      const events = [{ type, itemId, from: to, to: from, reason }]
      if (becomes(to, draft, from)) return ok({ commands: [set(draft)], events })
      const shorter = from.pace === 'sprint' && { pace: from.pace, start: from.start, end: from.start }
      if (!shorter || !from.extended || from.end === from.start) return cannot
      if (!becomes(to, shorter, { ...shorter, extended: false })) return cannot
      return ok({ commands: [set(shorter), { type: 'ExtendTimeBox', itemId, end: from.end }], events })
    },
  ),
  MilestoneTicked: onItem<EventOf<'MilestoneTicked'>>(
    ({ plan }, { milestoneId, done }) =>
      plan?.pace === 'marathon' &&
      plan.milestones.some((one) => one.id === milestoneId && (one.doneAt !== null) === done),
    ({ itemId, milestoneId, done }) =>
      opposite(
        { type: 'TickMilestone', itemId, milestoneId, done: !done },
        { type: 'MilestoneTicked', itemId, milestoneId, done: !done },
      ),
  ),
  AdviceRecorded: onItem<EventOf<'AdviceRecorded'>>(
    (item, { to }) => same(item.advice, to),
    ({ type, itemId, from, to }) =>
      from
        ? opposite({ type: 'RecordAdvice', itemId, answers: from }, { type, itemId, from: to, to: from })
        : no({ code: 'cannot-undo', eventType: type }),
  ),
}
