import { z } from 'zod'
import type { AdviceAnswer, ForecastAnswer, RisksAnswer } from './flow-answers.ts'
import { isoDate, itemId } from './primitives.ts'

// What forecasts and advice look like, for the API's document. The interfaces are what the code is written against.

const count = z.int().min(0)
const numbers = z.array(z.number())
const percent = z.literal([50, 70, 85, 95])
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

export const risksAnswer = z
  .object({
    seq: count,
    today: isoDate,
    risks: z.array(
      z.object({
        itemId,
        planned: isoDate,
        level: z.enum(['on-track', 'at-risk', 'late']),
        chance: z.number().min(0).max(1).nullable(),
        likelyBy: isoDate.nullable(),
        basis: z.enum(['typeAndPace', 'pace', 'all', 'type', 'line']),
        ahead: count.nullable(),
      }),
    ),
  })
  .meta({ id: 'Risks' }) satisfies z.ZodType<RisksAnswer>

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
