import {
  addDays,
  type CheckId,
  type CommentId,
  type IsoDate,
  type MemberId,
  type MilestoneId,
  type SingleCommand,
} from '@paceboard/domain'
import { type ColumnKey, columnIdOf } from './columns.ts'
import type { Incident, Journey, Stop } from './journey.ts'
import { FIRST_OWNER } from './people.ts'
import type { Step } from './step.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Share of the checklist that is ticked when an item enters a column. */
const TICKED_ON_ENTRY: { readonly [Column in ColumnKey]?: number } = {
  review: 0.6,
  approval: 0.75,
  scheduled: 0.9,
  live: 1,
}

/** The commands of one item's journey, each given by the person who does it. */
export function journeySteps(journey: Journey, calendar: WorkCalendar): readonly Step[] {
  const { itemId, assignee, stops } = journey
  const steps: Step[] = [{ moment: journey.created, by: journey.createdBy, commands: creation(journey) }]
  if (journey.ranked) {
    const { moment, below } = journey.ranked
    steps.push({ moment, by: FIRST_OWNER.memberId, commands: [moveTo(journey, 'backlog', { below })] })
  }
  if (journey.ready !== null && assignee) {
    const partners = journey.partners.map((memberId): SingleCommand => ({ type: 'AddPartner', itemId, memberId }))
    const unstarted = stops.length === 0 ? timeBox(journey, calendar.dateOf(journey.ready)) : []
    steps.push({
      moment: journey.ready,
      by: assignee,
      orBy: FIRST_OWNER.memberId,
      commands: [
        { type: 'AssignItem', itemId, memberId: assignee },
        ...partners,
        ...unstarted,
        moveTo(journey, 'ready'),
      ],
    })
  }

  let ticked = 0
  const ticksUpTo = (share: number): readonly SingleCommand[] => {
    const upTo = Math.max(ticked, Math.floor(journey.type.checklist.length * share))
    const ticks = Array.from({ length: upTo - ticked }, (_, i): SingleCommand => {
      return { type: 'TickCheck', itemId, checkId: `c${ticked + i + 1}` as CheckId, done: true }
    })
    ticked = upTo
    return ticks
  }
  const happenings = [...stops, ...journey.incidents].toSorted((a, b) => a.moment - b.moment)
  for (const [index, happening] of happenings.entries()) {
    const { moment } = happening
    if ('kind' in happening) {
      const commands = happening.kind === 'ticks' ? ticksUpTo(happening.share) : [incident(journey, happening, index)]
      if (commands.length > 0) steps.push({ moment, by: happening.by, commands })
      continue
    }
    if (!assignee) throw new Error(`nobody moves ${itemId}`)
    const commands = [
      ...ticksUpTo(TICKED_ON_ENTRY[happening.column] ?? 0),
      ...(happening === stops[0] ? start(journey, calendar.dateOf(moment)) : []),
      ...(happening === lastBeforeLive(stops) ? publication(journey) : []),
      moveTo(journey, happening.column, happening),
    ]
    steps.push({ moment, by: assignee, orBy: FIRST_OWNER.memberId, commands })
  }
  return steps
}

function creation({ itemId, type, title, locale, fields, labelId }: Journey): readonly SingleCommand[] {
  const commands: SingleCommand[] = [
    { type: 'CreateItem', itemId, typeId: type.id, title, locale, place: null },
    { type: 'EditItem', itemId, changes: fields },
  ]
  if (labelId) commands.push({ type: 'LabelItem', itemId, labelId })
  return commands
}

function moveTo(
  { itemId }: Journey,
  column: ColumnKey,
  { below = null, reason }: { readonly below?: Journey['itemId'] | null; readonly reason?: string } = {},
): SingleCommand {
  return { type: 'MoveItem', itemId, toColumnId: columnIdOf(column), below, ...(reason ? { reason } : {}) }
}

function start(journey: Journey, today: IsoDate): readonly SingleCommand[] {
  const { itemId, plan } = journey
  return plan ? [{ type: 'SetPace', itemId, plan, reason: '' }] : timeBox(journey, today)
}

/** A sprint's box lasts as long as 85 % of its type need, or until its date when that is later. */
function timeBox({ itemId, type, fields }: Journey, today: IsoDate): readonly SingleCommand[] {
  if (type.pace !== 'sprint') return []
  const usual = addDays(today, type.expectedDays?.p85 ?? 14)
  const end = fields.dueDate && fields.dueDate > usual ? fields.dueDate : usual
  return [{ type: 'SetPace', itemId, plan: { pace: 'sprint', start: today, end }, reason: '' }]
}

function publication({ itemId, publishAt, fields }: Journey): readonly SingleCommand[] {
  return publishAt === null || fields.publishAt ? [] : [{ type: 'EditItem', itemId, changes: { publishAt } }]
}

function lastBeforeLive(stops: readonly Stop[]): Stop | undefined {
  return stops[stops.findIndex((stop) => stop.column === 'live') - 1]
}

function incident({ itemId }: Journey, happening: Exclude<Incident, { kind: 'ticks' }>, index: number): SingleCommand {
  switch (happening.kind) {
    case 'comment': {
      const mentions: readonly MemberId[] = happening.to
      return { type: 'AddComment', itemId, commentId: `n${index + 1}` as CommentId, text: happening.text, mentions }
    }
    case 'block':
      return { type: 'BlockItem', itemId, reason: happening.reason, note: happening.note }
    case 'unblock':
      return { type: 'UnblockItem', itemId }
    case 'check-in':
      return { type: 'CheckIn', itemId, note: happening.note }
    case 'milestone':
      return { type: 'TickMilestone', itemId, milestoneId: `m${happening.index}` as MilestoneId, done: true }
  }
}
