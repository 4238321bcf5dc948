import { z } from 'zod'
import { blockReason } from './commands-items.ts'
import type {
  AdviceAnswer,
  ChartAnswer,
  Charts,
  FlowItemsAnswer,
  ForecastAnswer,
  TimeItemsAnswer,
} from './flow-charts.ts'
import { columnId, isoDate, itemId, memberId, typeId } from './primitives.ts'

// What charts look like, for the API's document. The interfaces are what the code is written against.

const count = z.int().min(0)
const numbers = z.array(z.number())
const days = { firstDay: isoDate, days: count }

const pace = z.enum(['sprint', 'marathon']).nullable()
const percent = z.literal([50, 70, 85, 95])
const share = z.number().min(0).max(1)
const promised = z.object({ n: count, days: count.nullable(), attained: share.nullable(), enough: z.boolean() })
const time = {
  working: count,
  waiting: count,
  blocked: count,
  outside: count,
  blockedBy: z.partialRecord(blockReason, count),
}
const timeOfType = z.object({
  typeId: typeId.nullable(),
  n: count,
  ...time,
  columns: z.array(z.object({ columnId, ...time })),
})

function chart<Chart>(id: string, drawn: z.ZodType<Chart>): z.ZodType<ChartAnswer<Chart>> {
  return z
    .object({ seq: count, timezone: z.string(), today: isoDate, from: isoDate.nullable(), to: isoDate, chart: drawn })
    .meta({ id })
}

/** The answer of every chart by the last part of its address. */
export const chartAnswers: { readonly [Name in keyof Charts]: z.ZodType<ChartAnswer<Charts[Name]>> } = {
  daily: chart(
    'DailyChart',
    z.object({
      ...days,
      arrivals: numbers,
      throughput: numbers,
      wipEndOfDay: numbers,
      wipInclusive: numbers,
      weeks: z.array(z.object({ monday: isoDate, from: isoDate, to: isoDate, count, partial: z.boolean() })),
    }),
  ),
  cumulative: chart(
    'CumulativeChart',
    z.object({
      ...days,
      columns: z.array(z.object({ columnId, phase: z.enum(['notStarted', 'started', 'done']), cumulative: numbers })),
    }),
  ),
  aging: chart(
    'AgingChart',
    z.object({
      items: z.array(
        z.object({
          id: itemId,
          typeId,
          pace,
          assigneeId: memberId.nullable(),
          columnId,
          startedOn: isoDate,
          ageDays: count,
          columnDays: count,
          blocked: blockReason.nullable(),
          expectedDays: count.nullable(),
          basis: z.enum(['typeAndPace', 'pace', 'all']),
          chance: share.nullable(),
        }),
      ),
      bands: z.array(
        z.object({
          columnId,
          n: count,
          days: z.object({ 50: count, 70: count, 85: count, 95: count }),
          lines: z.array(percent),
        }),
      ),
    }),
  ),
  promises: chart(
    'PromisesChart',
    z.object({
      percent: count,
      all: promised,
      byType: z.array(promised.extend({ typeId })),
      byPace: z.array(promised.extend({ pace })),
      byTypeAndPace: z.array(promised.extend({ typeId, pace })),
    }),
  ),
  time: chart(
    'TimeChart',
    z.object({
      all: timeOfType,
      byType: z.array(timeOfType),
      efficiency: z.object({
        configured: z.boolean(),
        n: count,
        activeMs: count,
        totalMs: count,
        ratio: share.nullable(),
      }),
    }),
  ),
}

export const timeItemsAnswer = z
  .object({ seq: count, items: z.array(z.object({ id: itemId, ms: count })) })
  .meta({ id: 'TimeItems' }) satisfies z.ZodType<TimeItemsAnswer>

export const flowItemsAnswer = z
  .object({ seq: count, itemIds: z.array(itemId) })
  .meta({ id: 'FlowItems' }) satisfies z.ZodType<FlowItemsAnswer>

const curve = z.object({ from: count, chances: numbers })
const basis = z.object({
  firstDay: isoDate,
  lastDay: isoDate,
  days: count,
  finishes: count,
  daysWithFinish: count,
  shortHistory: z.boolean(),
  blocks: z.boolean(),
  trials: count,
  seed: z.int(),
})
const asked = { seq: count, open: count.nullable() }

export const forecastAnswer = z
  .discriminatedUnion('question', [
    z.object({
      ...asked,
      question: z.literal('howMany'),
      forecast: z.object({
        days: count,
        until: isoDate,
        percentiles: z.array(z.object({ percent, items: count })),
        curve,
        basis,
      }),
    }),
    z.object({
      ...asked,
      question: z.literal('when'),
      forecast: z.object({
        items: count,
        percentiles: z.array(z.object({ percent, days: count, date: isoDate })),
        curve,
        basis,
      }),
    }),
    z.object({
      ...asked,
      question: z.literal('none'),
      refusal: z.discriminatedUnion('code', [
        z.object({ code: z.literal('too-few-finish-days'), daysWithFinish: count, needed: count }),
        z.object({ code: z.literal('too-far-ahead'), days: count, most: count }),
        z.object({ code: z.literal('nothing-open') }),
      ]),
    }),
  ])
  .meta({ id: 'Forecast' }) satisfies z.ZodType<ForecastAnswer>

const halves = z.object({ first: z.number(), second: z.number() })
const unsteady = z.array(z.enum(['arrivals-differ', 'wip-trends', 'age-trends']))

export const adviceAnswer = z
  .object({
    seq: count,
    baseline: z.object({
      days: count,
      arrivals: count,
      finishes: count,
      meanWip: z.number(),
      throughputPerDay: z.number(),
      meanCycleTime: z.number().nullable(),
      cycleTimes: numbers,
      wip: halves,
      totalAge: halves,
      unsteady,
    }),
    startingLimit: count,
    suggestion: z
      .object({
        limit: count,
        throughputPerDay: z.number(),
        targetAverage: z.number(),
        conversion: z
          .object({ percent: z.number(), days: z.number(), boardPercentile: z.number(), boardMean: z.number() })
          .nullable(),
        todaysMeanWip: z.number(),
        todaysMeanCycleTime: z.number(),
        finishes: count,
        days: count,
      })
      .nullable(),
    refusal: z
      .discriminatedUnion('code', [
        z.object({ code: z.literal('too-few-finishes'), finishes: count, needed: count }),
        z.object({ code: z.literal('unsteady'), failed: unsteady }),
        z.object({ code: z.literal('no-cycle-times') }),
      ])
      .nullable(),
  })
  .meta({ id: 'Advice' }) satisfies z.ZodType<AdviceAnswer>
