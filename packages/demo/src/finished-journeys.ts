import type { MemberId, Random } from '@paceboard/domain'
import { labelIdOf } from './campaigns.ts'
import { finishedIncidents } from './finished-incidents.ts'
import { type FinishedPlan, finishedPlans } from './finished-plans.ts'
import { itemIdOf, type Journey, type Stop } from './journey.ts'
import { type Occupancy, staysOf } from './occupancy.ts'
import { FIRST_OWNER, memberIdOf, type PersonKey } from './people.ts'
import { USUAL_AUDIENCE } from './profiles.ts'
import { between, pick } from './random.ts'
import { demoPlan, type Setting } from './setting.ts'
import { MINUTES_A_DAY, type Moment, type WorkCalendar } from './work-calendar.ts'

/** What chance decides about a card before it gets its days. */
interface Draw {
  readonly createdBy: MemberId
  /** Minutes after midnight at which work starts and at which it goes live. */
  readonly starts: number
  readonly finishes: number
  /** Minutes that keep its moves away from opening and closing time. */
  readonly margin: number
  /** Working days between creation, ranking, Ready and start. */
  readonly leads: readonly [created: number, ranked: number, ready: number]
  /** Days from live to the review of its results. */
  readonly reviewAfter: number
}

/** A journey as far as its days and its person decide. */
type Course = Pick<Journey, 'created' | 'ready' | 'assignee' | 'stops'> & {
  readonly ranked: Moment
  readonly live: Moment
}

/** Days back of the earliest start, and how far a card may be put off from its day to find a free place. */
const EARLIEST_START = 123
const PUT_OFF = 45

const CREATORS: readonly PersonKey[] = ['claire', 'karim', 'sophie', 'julien', 'lea', 'mathieu', 'thomas']

/**
 * The finished cards, each in days when every column and its person had a free place, so that no limit is ever passed.
 * Takes their places in `occupancy`.
 */
export function finishedJourneys(setting: Setting, random: Random, occupancy: Occupancy): readonly Journey[] {
  return finishedPlans(random).map((plan) => {
    const draw = drawFor(random)
    const course = freeCourse(plan, draw, setting, occupancy)
    occupancy.add(staysOf(course))
    const { card, type, profile } = plan
    const publishAt = setting.calendar.instantOf(course.live)
    return {
      ...course,
      itemId: itemIdOf(plan.key),
      type,
      title: setting.say(card.title),
      locale: setting.locale,
      fields: {
        audience: setting.say(USUAL_AUDIENCE),
        channel: setting.say(profile.channel),
        value: profile.value,
        ...(card.unplanned === 'expedite' ? { service: 'expedite' as const } : {}),
        ...(type.service === 'fixed' ? { dueDate: setting.calendar.dateOf(course.live) } : {}),
      },
      labelId: card.campaign ? labelIdOf(card.campaign) : null,
      // Only the Marketing Owner lets something go before everything else.
      createdBy: card.unplanned === 'expedite' ? FIRST_OWNER.memberId : draw.createdBy,
      ranked: { moment: course.ranked, below: null },
      partners: [],
      plan: null,
      publishAt,
      incidents: finishedIncidents(card, course, setting, random),
      refusal: card.refusal ? { by: memberIdOf(card.refusal.by), words: setting.say(card.refusal.words) } : null,
    }
  })
}

function drawFor(random: Random): Draw {
  return {
    createdBy: memberIdOf(pick(random, CREATORS)),
    starts: between(random, 9 * 60 + 30, 11 * 60),
    finishes: between(random, 14 * 60, 16 * 60 + 20),
    margin: between(random, 0, 29),
    leads: [between(random, 0, 3), between(random, 1, 2), between(random, 1, 2)],
    reviewAfter: between(random, 7, 14),
  }
}

function freeCourse(plan: FinishedPlan, draw: Draw, setting: Setting, occupancy: Occupancy): Course {
  for (const finish of daysAround(plan.finish)) {
    for (const person of plan.profile.people) {
      const course = courseOf(plan, draw, finish, memberIdOf(person), setting)
      if (course && staysOf(course).every((stay) => occupancy.fits(stay, limitOf(stay.place)))) return course
    }
  }
  throw new Error(`no free days for ${plan.key}`)
}

/** The day itself, then those around it, the nearer the sooner. */
function daysAround(day: number): readonly number[] {
  return Array.from({ length: 2 * PUT_OFF }, (_, i) => day + (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2))
}

function limitOf(place: string): number {
  const column = LIMITED.get(place)
  return column === undefined ? (demoPlan().personLimit ?? Number.POSITIVE_INFINITY) : column
}

const LIMITED: ReadonlyMap<string, number> = new Map(
  demoPlan().columns.map(({ id, wip }) => [
    id,
    wip.mode === 'off' || wip.limit === null ? Number.POSITIVE_INFINITY : wip.limit,
  ]),
)

/** Null when work would start or go live on a day without work, or too early or late for the history. */
function courseOf(
  { card, days, profile }: FinishedPlan,
  draw: Draw,
  finish: number,
  assignee: MemberId,
  { calendar }: Setting,
): Course | null {
  const begin = finish + days - 1
  if (finish < 1 || begin > EARLIEST_START || !calendar.isWorkday(finish) || !calendar.isWorkday(begin)) return null

  const start = -begin * MINUTES_A_DAY + draw.starts
  const live = -finish * MINUTES_A_DAY + draw.finishes
  const stops: Stop[] = []
  let share = 0
  let after = start - 10
  for (const [column, part] of profile.stages) {
    const planned = calendar.intoWorkingHours(Math.round(start + share * (live - start)), draw.margin)
    const moment = Math.max(planned, after + 10)
    stops.push({ column, moment })
    share += part
    after = moment
  }
  if (after >= live) return null
  stops.push({ column: 'live', moment: live })
  if (finish > draw.reviewAfter)
    stops.push({ column: 'reviewed', moment: calendar.on(finish - draw.reviewAfter, 11, draw.margin) })

  const preparation = card.unplanned ? sameMorning(begin, calendar) : daysAhead(begin, draw, calendar)
  return { ...preparation, assignee, stops, live }
}

type Preparation = Pick<Course, 'created' | 'ranked' | 'ready'>

function daysAhead(begin: number, { leads, margin }: Draw, calendar: WorkCalendar): Preparation {
  const ready = calendar.workdaysBefore(begin, leads[2])
  const ranked = calendar.workdaysBefore(ready, leads[1])
  return {
    created: calendar.on(calendar.workdaysBefore(ranked, leads[0]), 10, margin),
    ranked: calendar.on(ranked, 11, margin),
    ready: calendar.on(ready, 14, margin),
  }
}

/** Within the half hour before the first work of a day. */
function sameMorning(begin: number, calendar: WorkCalendar): Preparation {
  return { created: calendar.on(begin, 9, 5), ranked: calendar.on(begin, 9, 12), ready: calendar.on(begin, 9, 20) }
}
