import {
  type AgingItem,
  BASELINE_DAYS,
  type Baseline,
  type CalibratedModel,
  type CancelledSeries,
  type ComparedChange,
  type CumulativeFlow,
  type DailySeries,
  type FlowEfficiency,
  type HowManyForecast,
  type IsoDate,
  type ItemId,
  type LimitSuggestion,
  type NoModel,
  type OpenRisk,
  type Origin,
  type PaceAppointment,
  type PaceReview,
  type ProcessLimits,
  type ServiceLevel,
  type ServiceOfPace,
  type ServiceOfType,
  type ServiceOfTypeAndPace,
  type StageBand,
  type SuggestionRefusal,
  type TimeOfType,
  type TooFarAhead,
  type TooFewFinishDays,
  type UnplannedShare,
  type WeekCount,
  type WhenForecast,
} from '@paceboard/domain'
import { z } from 'zod'
import { blockReason } from './commands-items.ts'
import { columnId, isoDate, labelId, locale, memberId, typeId } from './primitives.ts'

/** What is not given a pace, a person: an item that imports left without. */
const NONE = z.literal('none')

const filterFields = {
  type: typeId.optional(),
  pace: z.enum(['sprint', 'marathon', 'none']).optional(),
  label: labelId.optional(),
  /** The assignee. */
  person: NONE.or(memberId).optional(),
}
const windowFields = { from: isoDate.optional(), to: isoDate.optional() }

interface Window {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}
const inOrder = ({ from, to }: Window) => !from || !to || from <= to
const NOT_BEFORE = { path: ['to'], message: 'must not be before from' }

/** More days than any board has. */
const MOST_DAYS = 100_000

/** What must be said to ask for the items behind a number. */
const NEEDED = {
  arrivals: ['from', 'to'],
  throughput: ['from', 'to'],
  cancelled: ['from', 'to'],
  wipEndOfDay: ['day'],
  wipInclusive: ['day'],
  cumulative: ['day', 'column'],
  band: ['day', 'column'],
  cycleTime: ['min', 'max'],
} as const

/**
 * GET /api/boards/:boardId/flow/{chart}: which items a chart is about, and which days it shows, both included. Without
 * `from` the board's first day, without `to` today.
 */
export const flowQuery = z.strictObject({ ...filterFields, ...windowFields }).refine(inOrder, NOT_BEFORE)

/** GET …/flow/{chart}.csv: the same chart for a spreadsheet, in the words of a language. */
export const chartTableQuery = z
  .strictObject({ ...filterFields, ...windowFields, locale: locale.default('en') })
  .refine(inOrder, NOT_BEFORE)

/** A number in an address. */
const number = (min: number, max: number) => z.coerce.number<string>().int().min(min).max(max)

/** GET …/flow/items: one number of a chart, whose items are asked for. */
export const flowItemsQuery = z
  .strictObject({
    ...filterFields,
    ...windowFields,
    series: z.enum([
      'arrivals',
      'throughput',
      'cancelled',
      'wipEndOfDay',
      'wipInclusive',
      'cumulative',
      'band',
      'cycleTime',
    ]),
    /** For wipEndOfDay, wipInclusive, cumulative and band. */
    day: isoDate.optional(),
    /** For cumulative and band. */
    column: columnId.optional(),
    /** For cycleTime: the shortest and longest of them, in days, both included. */
    min: number(1, MOST_DAYS).optional(),
    max: number(1, MOST_DAYS).optional(),
  })
  .refine(inOrder, NOT_BEFORE)
  .superRefine(({ series, ...given }, context) => {
    for (const field of NEEDED[series]) {
      if (given[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: 'is needed here' })
    }
  })

/** GET …/flow/time-items: the items behind a part of "where the time goes". */
export const timeItemsQuery = z
  .strictObject({
    ...filterFields,
    ...windowFields,
    column: columnId.optional(),
    use: z.enum(['working', 'waiting', 'blocked', 'outside']).optional(),
    reason: blockReason.optional(),
  })
  .refine(inOrder, NOT_BEFORE)

/**
 * GET …/flow/forecast: how many in `days`, or when for `items`, or when for the open items of `campaign` (a label); one of
 * the three. The window is the history that is drawn from; without one, the last 12 weeks.
 */
export const forecastQuery = z
  .strictObject({
    ...filterFields,
    ...windowFields,
    days: number(1, 730).optional(),
    items: number(1, 5000).optional(),
    campaign: labelId.optional(),
  })
  .refine(inOrder, NOT_BEFORE)
  .refine(({ days, items, campaign }) => [days, items, campaign].filter((one) => one !== undefined).length === 1, {
    path: ['days'],
    message: 'one of days, items and campaign is needed',
  })

/** GET …/flow/advice: the limit that an average cycle time, or a service level of 85 %, asks for; in days. */
export const adviceQuery = z
  .strictObject({
    days: number(7, 365).default(BASELINE_DAYS),
    average: number(1, 365).optional(),
    p85: number(1, 365).optional(),
  })
  .refine(({ average, p85 }) => average === undefined || p85 === undefined, {
    path: ['p85'],
    message: 'average or p85, not both',
  })

/** GET …/flow/appointments: what a number of `paces` counts, kept and missed. */
export const appointmentsQuery = z
  .strictObject({ ...filterFields, ...windowFields, kind: z.enum(['timeBoxes', 'checkIns', 'milestones']) })
  .refine(inOrder, NOT_BEFORE)

/**
 * GET …/flow/model: the model that a what-if runs on, from the last `days` complete days. The same people work in all
 * columns (`together`, `size` of them), or each column has its own (`apart`, `people` as `column:number,column:number`).
 * A number that is left out is assumed.
 */
export const modelQuery = z.strictObject({
  days: number(42, 730).default(182),
  team: z.enum(['together', 'apart']).default('together'),
  size: number(1, 500).optional(),
  people: z
    .string()
    .regex(/^[^:,]{1,64}:[1-9]\d{0,2}(,[^:,]{1,64}:[1-9]\d{0,2}){0,49}$/, 'column:number, column:number …')
    .optional(),
})

/** What every chart is: computed at `seq`, for these days of the board's zone. */
export interface ChartAnswer<Chart> {
  readonly seq: number
  readonly timezone: string
  readonly today: IsoDate
  /** The first and last day shown; null where the chart has no window. */
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly chart: Chart
}

/** Every chart by the last part of its address. */
export interface Charts {
  readonly daily: DailyChart
  readonly cumulative: CumulativeFlow
  /** What is under way now; the window is that of the finished items it is held against. */
  readonly aging: AgingChart
  readonly promises: PromisesChart
  readonly time: TimeChart
  readonly unplanned: UnplannedChart
  readonly paces: PaceReview
  /** Newest first; the window does not matter. */
  readonly limits: readonly ComparedChange[]
  readonly cancelled: CancelledSeries
}

export interface UnplannedChart extends UnplannedShare {
  /** The items behind each count. */
  readonly itemIds: Readonly<Record<Origin, readonly ItemId[]>>
}

export interface AgingChart {
  /** Oldest first. */
  readonly items: readonly AgingItem[]
  /** Left to right. */
  readonly bands: readonly StageBand[]
}

/** How many were done within so many days: "85 % within 9 days", and how many really were. */
export interface PromisesChart {
  readonly percent: number
  readonly all: Promised
  readonly byType: readonly (Promised & Pick<ServiceOfType, 'typeId'>)[]
  readonly byPace: readonly (Promised & Pick<ServiceOfPace, 'pace'>)[]
  readonly byTypeAndPace: readonly (Promised & Pick<ServiceOfTypeAndPace, 'typeId' | 'pace'>)[]
}

export interface Promised extends ServiceLevel {
  /** There are enough items to speak of this percentile (R7). */
  readonly enough: boolean
}

/** Milliseconds between start and finish of what was finished, by what was done with them. */
export interface TimeChart {
  readonly all: TimeOfType
  readonly byType: readonly TimeOfType[]
  readonly efficiency: FlowEfficiency
}

export interface DailyChart extends DailySeries {
  readonly weeks: readonly WeekCount[]
  /** Between which the work in progress of a steady board stays; null without days. */
  readonly wipRange: ProcessLimits | null
}

export interface FlowItemsAnswer {
  readonly seq: number
  readonly itemIds: readonly ItemId[]
}

/** Longest first; the times add up to the part asked for. */
export interface TimeItemsAnswer {
  readonly seq: number
  readonly items: readonly { readonly id: ItemId; readonly ms: number }[]
}

/** An answer, or the reason for giving none. */
export type ForecastAnswer = {
  readonly seq: number
  /** Open items of the campaign; null when none was asked for. */
  readonly open: number | null
} & (
  | { readonly question: 'howMany'; readonly forecast: HowManyForecast }
  | { readonly question: 'when'; readonly forecast: WhenForecast }
  | { readonly question: 'none'; readonly refusal: TooFewFinishDays | TooFarAhead | { readonly code: 'nothing-open' } }
)

/** GET …/flow/risks: how the promised day of every open item stands, for those that something speaks about. */
export interface RisksAnswer {
  readonly seq: number
  readonly today: IsoDate
  readonly risks: readonly OpenRisk[]
}

/** The last days in numbers, and the limit they speak for when a target was named. */
export interface AdviceAnswer {
  readonly seq: number
  readonly baseline: Baseline
  readonly startingLimit: number
  readonly suggestion: LimitSuggestion | null
  readonly refusal: SuggestionRefusal | null
}

export interface AppointmentsAnswer {
  readonly seq: number
  /** In the order of due days. */
  readonly appointments: readonly PaceAppointment[]
}

/** A model that has reproduced what it was not made from, or why there is none; then show nothing but the arithmetic. */
export interface ModelAnswer {
  readonly seq: number
  readonly from: IsoDate
  readonly to: IsoDate
  /** Inclusive work in progress of the last 14 days, on average. */
  readonly meanWip: number
  readonly model: CalibratedModel | null
  readonly refusal: NoModel | null
}
