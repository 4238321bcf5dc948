import { z } from 'zod'
import type { ModelAnswer } from './flow-answers.ts'
import { columnId, isoDate } from './primitives.ts'

// What the model of a board looks like, for the API's document. The interface is what the code is written against.

const count = z.int().min(0)
const days = z.array(z.number())
const check = z.object({
  measure: z.enum(['throughput', 'mean-cycle-time', 'p85-cycle-time']),
  observed: z.number(),
  simulated: z.number(),
  error: z.number(),
})
const model = z.object({
  columns: z.array(
    z.object({
      days,
      pauses: days.nullable(),
      people: count.nullable(),
      limit: count.nullable(),
      rework: z.object({ chance: z.number(), to: count }).nullable(),
    }),
  ),
  people: z.array(count),
  arrivals: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('saturated') }),
    z.object({ kind: z.literal('gaps'), days }),
  ]),
  totalLimit: count.nullable(),
})

export const modelAnswer = z
  .object({
    seq: count,
    from: isoDate,
    to: isoDate,
    meanWip: z.number(),
    model: z
      .object({
        model,
        columnIds: z.array(columnId),
        groups: z.array(z.object({ columnIds: z.array(columnId), people: count, estimated: z.boolean() })),
        finishes: count,
        comparisons: z.array(check),
      })
      .nullable(),
    refusal: z
      .discriminatedUnion('code', [
        z.object({ code: z.literal('too-few-finishes'), finishes: count, needed: count }),
        z.object({ code: z.literal('no-times-seen') }),
        z.object({ code: z.literal('nothing-to-compare'), finishes: count, needed: count }),
        z.object({ code: z.literal('not-reproduced'), comparisons: z.array(check), tolerance: z.number() }),
      ])
      .nullable(),
  })
  .meta({ id: 'Model' }) satisfies z.ZodType<ModelAnswer>
