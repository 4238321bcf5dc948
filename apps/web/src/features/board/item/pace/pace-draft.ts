import {
  addDays,
  type IsoDate,
  type MarathonPlan,
  type Milestone,
  type MilestoneId,
  type PaceDraft,
} from '@paceboard/domain'

type MarathonDraft = Extract<PaceDraft, { pace: 'marathon' }>
type MilestoneDraft = MarathonDraft['milestones'][number]

const SPRINT_DAYS = 14
const HORIZON_DAYS = 90
const FIRST_MILESTONE_DAYS = 30
const EXTENSION_DAYS = 7

/** Two weeks from today, to begin a choice with. */
export function sprintDraft(today: IsoDate): PaceDraft {
  return { pace: 'sprint', start: today, end: addDays(today, SPRINT_DAYS) }
}

/** A quarter from today with one monthly milestone, to begin a choice with. */
export function marathonDraft(today: IsoDate, milestoneId: MilestoneId): MarathonDraft {
  return {
    pace: 'marathon',
    horizon: addDays(today, HORIZON_DAYS),
    cadence: 'monthly',
    milestones: [{ id: milestoneId, title: '', due: addDays(today, FIRST_MILESTONE_DAYS) }],
  }
}

/** A week more, from its end or, when that is over, from today: what an extension begins with. */
export function extendedEnd(end: IsoDate, today: IsoDate): IsoDate {
  return addDays(end > today ? end : today, EXTENSION_DAYS)
}

/** What a person chose of a plan, without what happened to it since. */
export function draftOf(plan: MarathonPlan): MarathonDraft {
  const { pace, horizon, cadence, milestones } = plan
  return { pace, horizon, cadence, milestones: milestones.map(chosenOf) }
}

/** The plan with one milestone more, changed or gone; by date. */
export function withMilestone(plan: MarathonPlan, milestone: MilestoneDraft): MarathonDraft {
  const others = draftOf(plan).milestones.filter(({ id }) => id !== milestone.id)
  return { ...draftOf(plan), milestones: [...others, milestone].sort((a, b) => (a.due < b.due ? -1 : 1)) }
}

export function withoutMilestone(plan: MarathonPlan, id: MilestoneId): MarathonDraft {
  const draft = draftOf(plan)
  return { ...draft, milestones: draft.milestones.filter((one) => one.id !== id) }
}

function chosenOf({ id, title, due }: Milestone): MilestoneDraft {
  return { id, title, due }
}
