import { DAY_MS, type Instant } from '../../time.ts'
import type { FlowOptions } from '../flow-facts.ts'
import type { FlowEntry, FlowHistory, FlowItem } from '../history.ts'
import { listed } from './run-of.ts'

export interface NaiveItem {
  readonly item: FlowItem
  readonly cancelled: boolean
  readonly entries: readonly FlowEntry[]
  readonly startedAt: Instant | null
  readonly finishedAt: Instant | null
  readonly observed: boolean
  /** R5 by column: the first entry at or beyond it after the last one before it. */
  readonly reached: readonly (Instant | null)[]
}

/**
 * The rules read word by word, day after day and item after item, with a calendar of its own: far too slow for a board,
 * and built like nothing else here, so that the two can be wrong in different places only. Columns stand in the order
 * of their phases.
 */
export function naiveFlow(history: FlowHistory, options: FlowOptions) {
  const dayOf = calendarOf(options.zone)
  const all = naiveItems(history, options)
  const items = all.filter(({ cancelled }) => !cancelled)
  const days = daysBetween(firstDayOf(all, dayOf, options.asOf), dayOf(options.asOf))
  const perDay = (holds: (one: NaiveItem, day: string) => boolean, among: readonly NaiveItem[] = items) =>
    days.map((day) => among.filter((one) => holds(one, day)).length)
  const on = (at: Instant | null, day: string) => at !== null && dayOf(at) === day
  const by = (at: Instant | null, day: string) => at !== null && dayOf(at) <= day
  return {
    firstDay: days[0],
    days: days.length,
    arrivals: perDay(({ startedAt }, day) => on(startedAt, day)),
    throughput: perDay(({ finishedAt }, day) => on(finishedAt, day)),
    wipEndOfDay: perDay(({ startedAt, finishedAt }, day) => by(startedAt, day) && !by(finishedAt, day)),
    wipInclusive: perDay((one, day) => by(one.startedAt, day) && (!by(one.finishedAt, day) || on(one.finishedAt, day))),
    standing: history.columns.map(({ id }) =>
      perDay(({ item, cancelled, entries }, day) => {
        const last = entries.filter(({ at }) => by(at, day)).at(-1)
        return last?.columnId === id && !(cancelled && by(item.cancelledAt, day))
      }, all),
    ),
    cumulative: history.columns.map((_, place) => perDay(({ reached }, day) => by(reached[place] ?? null, day))),
  }
}

/** What existed at the moment asked for. */
export function naiveItems(history: FlowHistory, options: FlowOptions): readonly NaiveItem[] {
  const existed = history.items.filter(({ createdAt }) => createdAt <= options.asOf)
  return existed.map((item) => naiveItem(item, history, options))
}

function naiveItem(item: FlowItem, { columns }: FlowHistory, options: FlowOptions): NaiveItem {
  const placeOf = ({ columnId }: FlowEntry) => columns.findIndex(({ id }) => id === columnId)
  const known = listed(item.entries).filter((entry) => entry.at <= options.asOf && placeOf(entry) >= 0)
  const entries = settled(
    [...known].sort((a, b) => a.at - b.at),
    options.bounceSeconds * 1000,
  )
  const since = (place: number) => entries.slice(entries.findLastIndex((entry) => placeOf(entry) < place) + 1)
  const firstOf = (isFirst: (phase: string) => boolean) => {
    const place = columns.findIndex(({ phase }) => isFirst(phase))
    return place < 0 ? columns.length : place
  }
  const firstStarted = firstOf((phase) => phase !== 'notStarted')
  const firstDone = firstOf((phase) => phase === 'done')
  const committed =
    options.startPolicy === 'firstEver' ? entries.filter((one) => placeOf(one) >= firstStarted) : since(firstStarted)
  return {
    item,
    cancelled: item.cancelledAt !== null && item.cancelledAt <= options.asOf,
    entries,
    startedAt: committed[0]?.at ?? null,
    finishedAt: since(firstDone)[0]?.at ?? null,
    observed: committed.some((entry) => placeOf(entry) < firstDone),
    reached: columns.map((_, place) => since(place)[0]?.at ?? null),
  }
}

/** R16: takes out one bounce after another until there is none. */
function settled(entries: readonly FlowEntry[], longest: number): readonly FlowEntry[] {
  const moves = entries.filter((entry, i) => entries[i - 1]?.columnId !== entry.columnId)
  const trip = moves.findIndex((entry, i) => {
    const [away, back] = [moves[i + 1], moves[i + 2]]
    return away && back?.columnId === entry.columnId && back.at - away.at <= longest
  })
  return trip < 0 || longest === 0 ? moves : settled([...moves.slice(0, trip + 1), ...moves.slice(trip + 3)], longest)
}

function firstDayOf(items: readonly NaiveItem[], dayOf: (at: Instant) => string, asOf: Instant): string {
  const moments = items.flatMap(({ item, cancelled, entries }) => [
    item.createdAt,
    ...(cancelled ? [] : entries.slice(0, 1).map(({ at }) => at)),
  ])
  return [asOf, ...moments].map(dayOf).sort()[0] ?? ''
}

/** The calendar day of an instant, by formatting it. */
export function calendarOf(zone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (at) => format.format(at)
}

/** All days from one to another, both included. */
export function daysBetween(first: string, last: string): readonly string[] {
  const from = Date.parse(first)
  return Array.from({ length: (Date.parse(last) - from) / DAY_MS + 1 }, (_, day) =>
    new Date(from + day * DAY_MS).toISOString().slice(0, 10),
  )
}
