import type { ChartAnswer, Charts, FlowItemsAnswer, flowItemsQuery, flowQuery } from '@paceboard/contract'
import {
  cumulativeFlow,
  type DayWindow,
  dailySeries,
  type FlowFacts,
  type FlowFilter,
  type FlowPoint,
  itemsBehind,
  narrowFacts,
  weeklyThroughput,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { BoardFlow } from './board-flow.ts'

export type ChartQuery = z.output<typeof flowQuery>
type ItemsQuery = z.output<typeof flowItemsQuery>

/** How each chart is made of the facts; the address is its name. */
const DRAW: { readonly [Name in keyof Charts]: (facts: FlowFacts, window: DayWindow) => Charts[Name] } = {
  daily: (facts, window) => ({ ...dailySeries(facts, window), weeks: weeklyThroughput(facts, window) }),
  cumulative: cumulativeFlow,
}

export const CHARTS = Object.keys(DRAW) as readonly (keyof Charts)[]

/** One chart of the items that the query names. */
export function chartAnswer<Name extends keyof Charts>(
  flow: BoardFlow,
  name: Name,
  query: ChartQuery,
): ChartAnswer<Charts[Name]> {
  const { board, seq, today } = flow
  const { from, to = today } = query
  const chart = DRAW[name](narrowed(flow, query), { from, to })
  return { seq, timezone: board.settings.timezone, today, from: from ?? null, to, chart }
}

/** The items that one number of a chart counts. */
export function flowItemsAnswer(flow: BoardFlow, query: ItemsQuery): FlowItemsAnswer {
  return { seq: flow.seq, itemIds: itemsBehind(narrowed(flow, query), pointOf(query)) }
}

/** The facts of the items that a query names. */
export function narrowed(
  { facts }: BoardFlow,
  query: Pick<ChartQuery, 'type' | 'pace' | 'label' | 'person'>,
): FlowFacts {
  const filter = filterOf(query)
  return Object.values(filter).every((value) => value === undefined) ? facts : narrowFacts(facts, filter)
}

function filterOf({ type, pace, label, person }: Pick<ChartQuery, 'type' | 'pace' | 'label' | 'person'>): FlowFilter {
  return {
    typeId: type,
    pace: pace === 'none' ? null : pace,
    labelId: label,
    assigneeId: person === 'none' ? null : person,
  }
}

/** The query's schema has seen to it that the fields of its series are there. */
function pointOf({ series, from = '', to = '', day = '', column }: ItemsQuery): FlowPoint {
  switch (series) {
    case 'arrivals':
    case 'throughput':
    case 'cancelled':
      return { series, from, to }
    case 'wipEndOfDay':
    case 'wipInclusive':
      return { series, day }
    case 'cumulative':
    case 'band':
      return { series, day, columnId: column ?? ('' as NonNullable<typeof column>) }
  }
}
