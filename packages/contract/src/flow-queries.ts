import { BASELINE_DAYS, type IsoDate } from '@paceboard/domain'
import { z } from 'zod'
import { blockReason, verdict } from './commands-items.ts'
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
  unobserved: [],
  open: [],
  wipEndOfDay: ['day'],
  wipInclusive: ['day'],
  cumulative: ['day', 'column'],
  band: ['day', 'column'],
  inColumn: ['day', 'column'],
  leftColumn: ['column', 'min', 'max'],
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
      'unobserved',
      'open',
      'wipEndOfDay',
      'wipInclusive',
      'cumulative',
      'band',
      'inColumn',
      'leftColumn',
      'cycleTime',
    ]),
    /** For wipEndOfDay, wipInclusive, cumulative, band and inColumn. */
    day: isoDate.optional(),
    /** For cumulative, band, inColumn and leftColumn. */
    column: columnId.optional(),
    /** For cycleTime and leftColumn: the shortest and longest of them, in days, both included. */
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
 * the three. The window is the history that is drawn from; without one, the last 12 weeks. `sampling` draws single days
 * or runs of seven; left to itself (`auto`), runs where finishes come in batches (R15).
 */
export const forecastQuery = z
  .strictObject({
    ...filterFields,
    ...windowFields,
    days: number(1, 730).optional(),
    items: number(1, 5000).optional(),
    campaign: labelId.optional(),
    sampling: z.enum(['auto', 'days', 'blocks']).optional(),
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
 * GET …/flow/approver-waits: what a number of `approvals` counts. An item may be there twice: asked again, or several
 * people about it.
 */
export const approverWaitsQuery = z
  .strictObject({
    ...filterFields,
    ...windowFields,
    kind: z.enum(['asked', 'answered', 'late', 'spared', 'waiting', 'overdue']),
    approver: memberId.optional(),
    verdict: verdict.optional(),
  })
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
