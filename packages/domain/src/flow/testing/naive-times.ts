import type { Instant } from '../../time.ts'
import type { DayWindow } from '../day-window.ts'
import type { FlowOptions } from '../flow-facts.ts'
import type { FlowHistory } from '../history.ts'
import { calendarOf, daysBetween, type NaiveItem, naiveItems } from './naive-flow.ts'

/** What finished in a window, how long it took, and what is under way: as `naiveFlow`, the rules read word by word. */
export function naiveTimes(history: FlowHistory, options: FlowOptions, { from = '', to = '9999' }: DayWindow) {
  const dayOf = calendarOf(options.zone)
  const daysFrom = (first: Instant, last: Instant) => Math.max(1, daysBetween(dayOf(first), dayOf(last)).length)
  const inWindow = (at: Instant | null) => at !== null && dayOf(at) >= from && dayOf(at) <= to
  const all = naiveItems(history, options)
  const wanted = all.filter(({ cancelled }) => !cancelled)
  const finished = wanted.filter(({ finishedAt }) => inWindow(finishedAt))
  const counted = finished.filter(({ observed }) => observed || options.unobservedStart === 'oneDay')
  const timed = counted.map((one) => ({
    ...one,
    days: one.observed ? daysFrom(one.startedAt ?? 0, one.finishedAt ?? 0) : 1,
  }))
  const types = [...new Set(timed.map(({ item }) => item.typeId))].sort()
  return {
    finished: timed
      .map(({ item, days, finishedAt }) => `${item.id} ${days} ${daysFrom(item.createdAt, finishedAt ?? 0)}`)
      .sort(),
    unobserved: finished.filter(({ observed }) => !observed).length,
    ages: wanted
      .filter(({ startedAt, finishedAt }) => startedAt !== null && finishedAt === null)
      .map(({ item, startedAt }) => `${item.id} ${daysFrom(startedAt ?? 0, options.asOf)}`)
      .sort(),
    cancelled: all
      .filter(({ item, cancelled }) => cancelled && inWindow(item.cancelledAt))
      .map(({ item }) => item.id)
      .sort(),
    promises: [null, ...types].map((typeId) => {
      const days = timed.filter(({ item }) => typeId === null || item.typeId === typeId).map((one) => one.days)
      const within = days.length === 0 ? null : covering(days, 85)
      const kept = days.filter((one) => one <= (within ?? 0)).length
      return { typeId, n: days.length, days: within, attained: days.length === 0 ? null : kept / days.length }
    }),
    bands: naiveBands(timed, history, daysFrom),
    efficiency: naiveEfficiency(finished, history),
  }
}

/** R13: of items with a known cycle time, the age at the last exit from each started column. */
function naiveBands(
  timed: readonly (NaiveItem & { readonly days: number })[],
  { columns }: FlowHistory,
  daysFrom: (first: Instant, last: Instant) => number,
) {
  const started = columns.filter(({ phase }) => phase === 'started')
  const bands = started.map(({ id }) => {
    const ages = timed.flatMap(({ entries, startedAt, days }) => {
      if (id === started.at(-1)?.id) return [days]
      const since = entries.slice(entries.findIndex(({ at }) => at === startedAt))
      const place = since.findLastIndex(({ columnId }) => columnId === id)
      const exit = place < 0 ? undefined : since[place + 1]
      return exit ? [daysFrom(startedAt ?? 0, exit.at)] : []
    })
    return { columnId: id, ages }
  })
  return bands.map(({ columnId, ages }, place) => {
    const upToHere = bands.slice(0, place + 1).filter((band) => band.ages.length > 0)
    const at = (percent: number) => Math.max(0, ...upToHere.map((band) => covering(band.ages, percent)))
    return { columnId, n: ages.length, days: { 50: at(50), 70: at(70), 85: at(85), 95: at(95) } }
  })
}

/** R6: the smallest of some days that at least so many per cent of them do not exceed. */
function covering(days: readonly number[], percent: number): number {
  return Math.min(...days.filter((most) => days.filter((one) => one <= most).length * 100 >= percent * days.length))
}

/** R14: cut at every moment at which anything changes, each piece asked where the item was in its middle. */
function naiveEfficiency(items: readonly NaiveItem[], { columns }: FlowHistory) {
  let activeMs = 0
  let totalMs = 0
  for (const { item, entries, startedAt, finishedAt } of items) {
    if (startedAt === null || finishedAt === null) continue
    const blocks = item.blocked ?? []
    const cuts = [...entries.map(({ at }) => at), ...blocks.flatMap(({ from, to }) => [from, to ?? finishedAt])]
    const inside = [startedAt, ...cuts.filter((at) => at > startedAt && at < finishedAt), finishedAt]
    inside.sort((a, b) => a - b)
    for (const [i, from] of inside.entries()) {
      const to = inside[i + 1] ?? from
      const middle = (from + to) / 2
      const here = entries.findLast(({ at }) => at < middle)?.columnId
      const column = columns.find(({ id }) => id === here)
      const isBlocked = blocks.some((block) => block.from < middle && (block.to ?? finishedAt) > middle)
      totalMs += to - from
      if (column?.phase === 'started' && column.waits !== true && !isBlocked) activeMs += to - from
    }
  }
  return { activeMs, totalMs }
}
