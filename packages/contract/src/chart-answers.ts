import { z } from 'zod'
import { wipLimit } from './commands-columns.ts'
import { blockReason, verdict } from './commands-items.ts'
import type {
  AppointmentsAnswer,
  ApproverWaitsAnswer,
  ChartAnswer,
  Charts,
  FlowItemsAnswer,
  TimeItemsAnswer,
} from './flow-answers.ts'
import { columnId, instant, isoDate, itemId, memberId, milestoneId, typeId } from './primitives.ts'

// What charts look like, for the API's document. The interfaces are what the code is written against.

const count = z.int().min(0)
const numbers = z.array(z.number())
const limits = z.array(count.nullable())
const range = z.object({ average: z.number(), upper: z.number(), lower: z.number() }).nullable()
const days = { firstDay: isoDate, days: count }

const pace = z.enum(['sprint', 'marathon']).nullable()
const percent = z.literal([50, 70, 85, 95])
const share = z.number().min(0).max(1)
const held = z.object({ basis: z.enum(['own', 'pace', 'all']), days: count.nullable(), kept: count.nullable() })
const promised = z.object({ n: count, days: count.nullable(), attained: share.nullable(), enough: z.boolean(), held })
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

const approverTimes = z.object({
  asked: count,
  answered: count,
  late: count,
  spared: count,
  waiting: count,
  overdue: count,
  oldestDays: count.nullable(),
  p50Days: count.nullable(),
  p85Days: count.nullable(),
  verdicts: z.object({ approved: count, changes: count, refused: count }),
})
const itemIds = z.array(itemId)
const kept = z.object({ n: count, kept: count, share: share.nullable() })
const limit = z.union([wipLimit, count]).nullable()
const around = z.object({
  from: isoDate,
  to: isoDate,
  days: count,
  meanWip: z.number().nullable(),
  meanInColumn: z.number().nullable(),
  throughput: count,
  cycleTimes: z.object({ n: count, p50: count.nullable(), p85: count.nullable() }),
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
      wipRange: range,
      limit: limits,
      columns: z.array(z.object({ columnId, endOfDay: numbers, limit: limits, range })),
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
  unplanned: chart(
    'UnplannedChart',
    z.object({
      n: count,
      counts: z.object({ expedite: count, overLimit: count, fellIn: count, planned: count }),
      share: share.nullable(),
      itemIds: z.object({ expedite: itemIds, overLimit: itemIds, fellIn: itemIds, planned: itemIds }),
    }),
  ),
  paces: chart(
    'PacesChart',
    z.object({
      sprint: z.object({
        cycleTimes: z.object({
          n: count,
          p50: count.nullable(),
          p85: count.nullable(),
          lines: z.array(z.object({ percent, days: count })),
          unobserved: count,
        }),
        timeBoxes: kept,
      }),
      marathon: z.object({
        checkIns: kept,
        milestones: kept,
      }),
    }),
  ),
  limits: chart(
    'LimitsChart',
    z.array(
      z.object({
        at: instant,
        day: isoDate,
        columnId: columnId.nullable(),
        from: limit,
        to: limit,
        reason: z.string(),
        by: memberId.nullable(),
        reviewOn: isoDate.nullable(),
        before: around,
        after: around,
        comparable: z.boolean(),
      }),
    ),
  ),
  cancelled: chart(
    'CancelledChart',
    z.object({
      firstDay: isoDate,
      counts: numbers,
      items: z.array(z.object({ id: itemId, typeId, pace, day: isoDate, ageDays: count.nullable() })),
    }),
  ),
  approvals: chart(
    'ApprovalsChart',
    z.object({ all: approverTimes, approvers: z.array(approverTimes.extend({ memberId })) }),
  ),
}

export const timeItemsAnswer = z
  .object({ seq: count, items: z.array(z.object({ id: itemId, ms: count })) })
  .meta({ id: 'TimeItems' }) satisfies z.ZodType<TimeItemsAnswer>

export const flowItemsAnswer = z
  .object({ seq: count, itemIds: z.array(itemId) })
  .meta({ id: 'FlowItems' }) satisfies z.ZodType<FlowItemsAnswer>

export const appointmentsAnswer = z
  .object({
    seq: count,
    appointments: z.array(z.object({ itemId, due: isoDate, kept: z.boolean(), milestoneId: milestoneId.nullable() })),
  })
  .meta({ id: 'Appointments' }) satisfies z.ZodType<AppointmentsAnswer>

export const approverWaitsAnswer = z
  .object({
    seq: count,
    waits: z.array(
      z.object({
        itemId,
        memberId,
        round: count,
        askedOn: isoDate,
        dueOn: isoDate,
        endedOn: isoDate.nullable(),
        verdict: verdict.nullable(),
        days: count,
      }),
    ),
  })
  .meta({ id: 'ApproverWaits' }) satisfies z.ZodType<ApproverWaitsAnswer>
