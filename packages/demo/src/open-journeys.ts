import type { ItemFields, MilestoneId, PaceDraft } from '@paceboard/domain'
import { ACTIVE_CARDS } from './active-cards.ts'
import { labelIdOf } from './campaigns.ts'
import { CHECKED_CARDS } from './checked-cards.ts'
import type { ColumnKey } from './columns.ts'
import { type Incident, itemIdOf, type Journey, type Stop } from './journey.ts'
import type { OpenCard } from './open-card.ts'
import { memberIdOf } from './people.ts'
import { demoType, type Setting } from './setting.ts'
import { WAITING_CARDS } from './waiting-cards.ts'
import { MINUTES_A_DAY, type Moment } from './work-calendar.ts'

const FRIDAY = 5
/** Minutes past nine: the day's moves begin on the right, so that what moves on makes room first. */
const MOVES_AT: { readonly [Column in ColumnKey]?: number } = {
  scheduled: 10,
  approval: 20,
  review: 30,
  in_progress: 50,
}
const PUBLICATION_MINUTE = 9 * 60

/** The 22 cards that stand on the board today, from the day they were created. */
export function openJourneys(setting: Setting): readonly Journey[] {
  return [...WAITING_CARDS, ...ACTIVE_CARDS, ...CHECKED_CARDS].map((card) => journeyOf(card, setting))
}

function journeyOf(card: OpenCard, setting: Setting): Journey {
  const { calendar, say, locale } = setting
  const { assignee, campaign, ranked } = card
  const inOrder = oneAfterAnother()
  const created = inOrder(calendar.on(card.created, 10))
  const rankedAt = ranked ? inOrder(calendar.on(ranked.ago, 11)) : null
  const ready = card.ready === undefined ? null : inOrder(calendar.on(card.ready, 14))
  const stops: Stop[] = (card.way ?? []).map(({ column, ago, reason }) => ({
    column,
    moment: inOrder(calendar.on(ago, 9, MOVES_AT[column] ?? 0)),
    ...(reason ? { reason: say(reason) } : {}),
  }))
  const live = stops.find((stop) => stop.column === 'live')
  return {
    itemId: itemIdOf(card.key),
    type: demoType(card.type),
    title: say(card.title),
    locale,
    fields: fieldsOf(card, setting),
    labelId: campaign ? labelIdOf(campaign) : null,
    createdBy: memberIdOf(card.createdBy),
    created,
    ranked:
      ranked && rankedAt !== null ? { moment: rankedAt, below: ranked.below ? itemIdOf(ranked.below) : null } : null,
    ready,
    assignee: assignee ? memberIdOf(assignee) : null,
    partners: (card.partners ?? []).map(memberIdOf),
    plan: planOf(card, setting),
    publishAt: live ? calendar.instantOf(live.moment) : null,
    stops,
    incidents: incidentsOf(card, setting),
    refusal: null,
  }
}

/** Two days may fall on the same working day: the later event then follows the earlier one by ten minutes. */
function oneAfterAnother(): (moment: Moment) => Moment {
  let last = Number.NEGATIVE_INFINITY
  return (moment) => {
    last = Math.max(moment, last + 10)
    return last
  }
}

function fieldsOf(card: OpenCard, { calendar, say }: Setting): Partial<ItemFields> {
  const { audience, channel, value, dueIn, publishIn } = card
  const publishDay = publishIn === 'friday' ? calendar.daysUntil(FRIDAY) : publishIn
  const dueDay = dueIn ?? publishDay
  return {
    ...(audience ? { audience: say(audience) } : {}),
    ...(channel ? { channel: say(channel) } : {}),
    ...(value ? { value } : {}),
    ...(dueDay === undefined ? {} : { dueDate: calendar.dateIn(dueDay) }),
    ...(publishDay === undefined
      ? {}
      : { publishAt: calendar.instantOf(publishDay * MINUTES_A_DAY + PUBLICATION_MINUTE) }),
  }
}

function planOf({ marathon }: OpenCard, { calendar, say }: Setting): PaceDraft | null {
  if (!marathon) return null
  return {
    pace: 'marathon',
    horizon: calendar.dateIn(marathon.horizonIn),
    cadence: marathon.cadence,
    milestones: marathon.milestones.map(({ title, dueIn }, i) => ({
      id: `m${i + 1}` as MilestoneId,
      title: say(title),
      due: calendar.dateIn(dueIn),
    })),
  }
}

function incidentsOf(card: OpenCard, { calendar, say }: Setting): readonly Incident[] {
  const incidents: Incident[] = []
  const { assignee, ticks, block } = card
  if (assignee) {
    const by = memberIdOf(assignee)
    if (ticks) incidents.push({ kind: 'ticks', moment: calendar.on(ticks.ago, 15), by, share: ticks.share })
    for (const { ago, note } of card.checkIns ?? []) {
      incidents.push({ kind: 'check-in', moment: calendar.on(ago, 15, 30), by, note: say(note) })
    }
    for (const [i, { done }] of (card.marathon?.milestones ?? []).entries()) {
      if (done !== undefined) incidents.push({ kind: 'milestone', moment: calendar.on(done, 15, 10), by, index: i + 1 })
    }
  }
  if (block) {
    const { ago, by, reason, note } = block
    incidents.push({ kind: 'block', moment: calendar.on(ago, 15, 20), by: memberIdOf(by), reason, note: say(note) })
  }
  for (const { ago, by, text, to } of card.comments ?? []) {
    const moment = calendar.on(ago, 16)
    incidents.push({ kind: 'comment', moment, by: memberIdOf(by), text: say(text), to: (to ?? []).map(memberIdOf) })
  }
  return incidents
}
