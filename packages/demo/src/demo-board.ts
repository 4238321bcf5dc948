import { type Commit, type EventOf, type Founder, foundBoard, type Instant, seededRandom } from '@paceboard/domain'
import { approvalSteps } from './approval-steps.ts'
import { approverSteps } from './approvers.ts'
import { columnIdOf } from './columns.ts'
import { finishedJourneys } from './finished-journeys.ts'
import { journeySteps } from './journey-steps.ts'
import { Occupancy, staysOf } from './occupancy.ts'
import { openJourneys } from './open-journeys.ts'
import { pendingApprovals } from './pending-approvals.ts'
import { COLLEAGUES, DEMO_PEOPLE, type DemoPerson, FIRST_OWNER } from './people.ts'
import { replay } from './replay.ts'
import { demoPlan, type Setting } from './setting.ts'
import { FIRST_REVIEW_LIMIT, FOUNDED, teamSteps } from './team-steps.ts'
import { workCalendar } from './work-calendar.ts'

export interface DemoOptions {
  /** The person who tries the demo; becomes its Marketing Owner and a Champion. */
  readonly founder: Founder
  /** The moment until which the team has worked; every commit lies before the day that it falls on. */
  readonly at: Instant
  /** Language of titles, comments and checklists. */
  readonly locale: 'fr' | 'en'
  /** IANA zone of the team's working hours. */
  readonly timezone: string
  /** Name of the board; by default that of the demo company. */
  readonly name?: string
}

export interface DemoBoard {
  readonly created: EventOf<'BoardCreated'>
  /** The board's log from the first commit on, which holds `created`. */
  readonly commits: readonly Commit[]
  /** The team, without the founder. */
  readonly people: readonly DemoPerson[]
}

const SEED = 20_261_121
/** Of its own, so that what is said of a card does not change its days. */
const APPROVAL_SEED = 20_261_122

/** The ready-made team with four months of history (domain C1–C6); the same options always give the same log. */
export function demoBoard({ founder, at, locale, timezone, name }: DemoOptions): DemoBoard {
  const calendar = workCalendar(at, timezone)
  const setting: Setting = { calendar, locale, say: (text) => text[locale] }
  const created = foundDemo(name ?? setting.say({ fr: 'Marketing Vélane', en: 'Vélane marketing' }), timezone)

  const open = openJourneys(setting)
  const occupancy = new Occupancy()
  for (const journey of open) occupancy.add(staysOf(journey))
  const journeys = [...open, ...finishedJourneys(setting, seededRandom(SEED), occupancy)]

  const steps = [
    ...teamSteps(setting, founder),
    ...approverSteps(setting),
    ...approvalSteps(journeys, setting, seededRandom(APPROVAL_SEED)),
    ...pendingApprovals(setting, founder),
    ...journeys.flatMap((journey) => journeySteps(journey, calendar)),
  ]
  const commits = replay(created, calendar.on(FOUNDED, 9), steps, calendar.instantOf)
  return { created, commits, people: DEMO_PEOPLE }
}

/** Claire's board on its first day: the marketing template, with a looser limit on Review that experience lowers. */
function foundDemo(name: string, timezone: string): EventOf<'BoardCreated'> {
  const plan = demoPlan()
  const columns = plan.columns.map((column) =>
    column.id === columnIdOf('review') ? { ...column, wip: { ...column.wip, limit: FIRST_REVIEW_LIMIT } } : column,
  )
  return foundBoard({ ...plan, columns }, name, timezone, FIRST_OWNER, COLLEAGUES)
}
