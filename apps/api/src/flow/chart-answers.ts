import type {
  AppointmentsAnswer,
  ApproverWaitsAnswer,
  appointmentsQuery,
  approverWaitsQuery,
  ChartAnswer,
  Charts,
  FlowItemsAnswer,
  flowItemsQuery,
  flowQuery,
  PromisesChart,
  TimeItemsAnswer,
  timeItemsQuery,
} from '@paceboard/contract'
import {
  agingItems,
  approverTimes,
  approverWaits,
  cancelledSeries,
  cumulativeFlow,
  type DayWindow,
  dailySeries,
  type FlowFacts,
  type FlowFilter,
  type FlowPoint,
  flowEfficiency,
  heldPromise,
  type IsoDate,
  itemsBehind,
  itemsOfOrigin,
  type LimitFor,
  limitChanges,
  limitSeries,
  narrowFacts,
  type Origin,
  paceAppointments,
  paceReview,
  processLimits,
  type ServiceRow,
  serviceExpectations,
  stageBands,
  timeBehind,
  timeInColumns,
  unplannedShare,
  weeklyThroughput,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { BoardFlow } from './board-flow.ts'

export type ChartQuery = z.output<typeof flowQuery>
type ItemsQuery = z.output<typeof flowItemsQuery>
type FilterQuery = Partial<Pick<ChartQuery, 'type' | 'pace' | 'label' | 'person'>>

/** What a chart is drawn from. */
interface Drawn {
  /** Those of the items that the query names. */
  readonly facts: FlowFacts
  /** Those of all items, which the named ones are held against. */
  readonly all: FlowFacts
  readonly window: DayWindow
  /** Which limits speak about the named ones. */
  readonly limitFor: LimitFor
}

/** How each chart is made; the address is its name. */
const DRAW: { readonly [Name in keyof Charts]: (drawn: Drawn) => Charts[Name] } = {
  daily: ({ facts, window, limitFor }) => {
    const series = dailySeries(facts, window)
    const { limit, columns } = limitSeries(facts, window, limitFor)
    return {
      ...series,
      weeks: weeklyThroughput(facts, window),
      wipRange: processLimits(series.wipEndOfDay),
      limit,
      columns: columns.map((column) => ({ ...column, range: processLimits(column.endOfDay) })),
    }
  },
  cumulative: ({ facts, window }) => cumulativeFlow(facts, window),
  aging: ({ facts, all, window }) => ({
    items: agingItems(facts, serviceExpectations(all, window)),
    bands: stageBands(facts, window),
  }),
  promises: ({ facts, window }) => promises(facts, window),
  time: ({ facts, window }) => ({ ...timeInColumns(facts, window), efficiency: flowEfficiency(facts, window) }),
  unplanned: ({ facts, window }) => {
    const itemIds = (origin: Origin) => itemsOfOrigin(facts, window, origin)
    return {
      ...unplannedShare(facts, window),
      itemIds: {
        expedite: itemIds('expedite'),
        overLimit: itemIds('overLimit'),
        fellIn: itemIds('fellIn'),
        planned: itemIds('planned'),
      },
    }
  },
  paces: ({ facts, window }) => paceReview(facts, window),
  limits: ({ facts }) => limitChanges(facts),
  cancelled: ({ facts, window }) => cancelledSeries(facts, window),
  approvals: ({ facts, window }) => approverTimes(facts, window),
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
  const facts = narrowed(flow, query)
  const chart = DRAW[name]({ facts, all: flow.facts, window: { from, to }, limitFor: limitFor(query) })
  return { seq, timezone: board.settings.timezone, today, from: from ?? null, to, chart }
}

/** The items that one number of a chart counts. */
export function flowItemsAnswer(flow: BoardFlow, query: ItemsQuery): FlowItemsAnswer {
  return { seq: flow.seq, itemIds: itemsBehind(narrowed(flow, query), pointOf(query, flow.today)) }
}

/** The items that spent some of a part of the time, and how much of it. */
export function timeItemsAnswer(flow: BoardFlow, query: z.output<typeof timeItemsQuery>): TimeItemsAnswer {
  const { from, to = flow.today, column, use, reason } = query
  return {
    seq: flow.seq,
    items: timeBehind(narrowed(flow, query), { from, to }, { columnId: column, use, reason }),
  }
}

/** What the numbers of the two paces count. */
export function appointmentsAnswer(
  flow: BoardFlow,
  { from, to = flow.today, kind, ...query }: z.output<typeof appointmentsQuery>,
): AppointmentsAnswer {
  return { seq: flow.seq, appointments: paceAppointments(narrowed(flow, query), { from, to }, kind) }
}

/** What a number of the approvers' times counts. */
export function approverWaitsAnswer(
  flow: BoardFlow,
  { from, to = flow.today, kind, approver, verdict, ...query }: z.output<typeof approverWaitsQuery>,
): ApproverWaitsAnswer {
  const choice = { kind, memberId: approver, verdict }
  return { seq: flow.seq, waits: approverWaits(narrowed(flow, query), { from, to }, choice) }
}

function promises(facts: FlowFacts, window: DayWindow): PromisesChart {
  const { percent, all, byType, byPace, byTypeAndPace } = serviceExpectations(facts, window)
  const held = <Row extends ServiceRow>({ cycleTimes, ...row }: Row, pace?: ServiceRow) => {
    return { ...row, held: heldPromise({ ...row, cycleTimes }, { pace, all }) }
  }
  return {
    percent,
    all: held(all),
    byType: byType.map((row) => held(row)),
    byPace: byPace.map((row) => held(row)),
    byTypeAndPace: byTypeAndPace.map((row) =>
      held(
        row,
        byPace.find(({ pace }) => pace === row.pace),
      ),
    ),
  }
}

/** The facts of the items that a query names. */
export function narrowed({ facts }: BoardFlow, query: FilterQuery): FlowFacts {
  const filter = filterOf(query)
  return Object.values(filter).every((value) => value === undefined) ? facts : narrowFacts(facts, filter)
}

/** Which items a query names. */
export function filterOf({ type, pace, label, person }: FilterQuery): FlowFilter {
  return {
    typeId: type,
    pace: pace === 'none' ? null : pace,
    labelId: label,
    assigneeId: person === 'none' ? null : person,
  }
}

/** Limits count all cards of a column, or those of a pace, whatever their type, labels and people. */
function limitFor({ type, pace, label, person }: FilterQuery): LimitFor {
  if (type !== undefined || label !== undefined || person !== undefined || pace === 'none') return null
  return pace ?? 'all'
}

/** Before any board began. */
const LONG_AGO = '1970-01-01'

/** The query's schema has seen to it that the fields of its series are there. */
function pointOf(query: ItemsQuery, today: IsoDate): FlowPoint {
  const { series, from = '', to = '', day = '', column, min = 0, max = 0 } = query
  const period = { from: query.from ?? LONG_AGO, to: query.to ?? today }
  const columnId = column ?? ('' as NonNullable<typeof column>)
  switch (series) {
    case 'cycleTime':
      return { series, ...period, min, max }
    case 'leftColumn':
      return { series, ...period, columnId, min, max }
    case 'unobserved':
      return { series, ...period }
    case 'open':
      return { series }
    case 'arrivals':
    case 'throughput':
    case 'cancelled':
      return { series, from, to }
    case 'wipEndOfDay':
    case 'wipInclusive':
      return { series, day }
    case 'cumulative':
    case 'band':
    case 'inColumn':
      return { series, day, columnId }
  }
}
