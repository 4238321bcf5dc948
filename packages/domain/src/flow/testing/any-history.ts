import fc from 'fast-check'
import type { Verdict } from '../../board/approval.ts'
import type { BlockReason } from '../../board/model.ts'
import type { ColumnId, ItemId, LabelId, MemberId, MilestoneId, TypeId } from '../../ids.ts'
import { DAY_MS } from '../../time.ts'
import type { FlowOptions } from '../flow-facts.ts'
import type { FlowHistory, FlowItem } from '../history.ts'
import { at, COLUMNS } from './flow-builder.ts'
import { listed } from './run-of.ts'

const MINUTE = 60_000

/** Clocks change on 31 March in Paris, and on 7 April in Auckland, where it is another day than in St John's. */
const FIRST = at('2024-03-20')

/** Distinct moments within an item, so that any order of its entries tells the same story. */
const anyEntries = fc
  .array(fc.record({ column: fc.constantFrom(...COLUMNS), minutes: fc.noBias(fc.integer({ min: 1, max: 4000 })) }), {
    minLength: 1,
    maxLength: 8,
    size: 'max',
  })
  .map((moves) => {
    let time = FIRST
    return moves.map(({ column, minutes }) => {
      time += minutes * MINUTE
      return { at: time, columnId: column.id }
    })
  })

const anyBlocks = fc.array(
  fc
    .record({
      start: fc.noBias(fc.nat(20_000)),
      minutes: fc.option(fc.noBias(fc.integer({ min: 1, max: 6000 }))),
      reason: fc.constantFrom<BlockReason>('approval', 'supplier'),
    })
    .map(({ start, minutes, reason }) => {
      const from = FIRST + start * MINUTE
      return { from, to: minutes === null ? null : from + minutes * MINUTE, reason }
    }),
  { maxLength: 3, size: 'max' },
)

const anyApproverWaits = fc.array(
  fc
    .record({
      memberId: fc.constantFrom('ines' as MemberId, 'theo' as MemberId),
      start: fc.noBias(fc.nat(20_000)),
      minutes: fc.option(fc.noBias(fc.integer({ min: 1, max: 9000 }))),
      verdict: fc.constantFrom<Verdict | null>('approved', 'changes', 'refused', null),
      due: fc.integer({ min: 20, max: 36 }),
    })
    .map(({ memberId, start, minutes, verdict, due }) => {
      const askedAt = FIRST + start * MINUTE
      const until = minutes === null ? null : askedAt + minutes * MINUTE
      const dueOn = new Date(Date.UTC(2024, 2, due)).toISOString().slice(0, 10)
      return { memberId, round: 1, askedAt, dueOn, until, verdict: until === null ? null : verdict }
    }),
  { maxLength: 3, size: 'max' },
)

const anyMoment = fc.nat(30_000).map((minutes) => FIRST + minutes * MINUTE)

const anyPlan = fc.oneof(
  anyDay().map((end) => ({ pace: 'sprint' as const, start: '2024-03-15', end, extended: false })),
  fc.record({ due: anyDay(), doneAt: fc.option(anyMoment) }).map(({ due, doneAt }) => ({
    pace: 'marathon' as const,
    horizon: '2024-09-01',
    cadence: 'weekly' as const,
    milestones: [{ id: 'first' as MilestoneId, title: '', due, doneAt }],
    lastCheckIn: null,
  })),
  fc.constant(null),
)

const anyItem = fc
  .record({
    typeId: fc.constantFrom('blog', 'email', 'event'),
    pace: fc.constantFrom('sprint' as const, 'marathon' as const, null),
    label: fc.constantFrom('spring', 'launch', null),
    assigneeId: fc.constantFrom('ines', 'theo', null),
    expedite: fc.boolean(),
    overLimit: fc.boolean(),
    plan: anyPlan,
    checkIns: fc.array(anyMoment, { maxLength: 4 }),
    entries: anyEntries,
    blocked: anyBlocks,
    approverWaits: anyApproverWaits,
    cancelledAfterMinutes: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.nat(10_000) },
    ),
  })
  .map(({ label, cancelledAfterMinutes: cancelled, ...item }): Omit<FlowItem, 'id'> => {
    const createdAt = item.entries[0]?.at ?? 0
    return {
      ...item,
      typeId: item.typeId as TypeId,
      assigneeId: item.assigneeId as MemberId | null,
      labelIds: label === null ? [] : [label as LabelId],
      blocked: item.blocked.toSorted((a, b) => a.from - b.from),
      createdAt,
      cancelledAt: cancelled === null ? null : createdAt + cancelled * MINUTE,
    }
  })

/** Items that move in all directions over three weeks; Review is a column to wait in. Left alone, most would be empty. */
export const anyHistory: fc.Arbitrary<FlowHistory> = fc.array(anyItem, { maxLength: 25, size: 'max' }).map((items) => ({
  columns: COLUMNS.map((column) => ({ ...column, waits: column.id === 'review' })),
  items: items.map((item, index) => ({ ...item, id: `item-${index}` as ItemId })),
  limitChanges: [
    { at: FIRST + 7 * DAY_MS, columnId: 'review' as ColumnId, from: 5, to: 3, reason: '', by: null, reviewOn: null },
  ],
}))

export const anyFlowOptions: fc.Arbitrary<FlowOptions> = fc.record({
  zone: fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Auckland'),
  asOf: fc.noBias(fc.integer({ min: 0, max: 30_000 })).map((minutes) => FIRST + minutes * MINUTE),
  startPolicy: fc.constantFrom('lastCommitment' as const, 'firstEver' as const),
  unobservedStart: fc.constantFrom('exclude' as const, 'oneDay' as const),
  bounceSeconds: fc.constantFrom(0, 300, 86_400),
})

/** The same history, its items in another order, and their entries perhaps backwards. */
export function anyOrderOf(history: FlowHistory): fc.Arbitrary<FlowHistory> {
  const items = fc.shuffledSubarray([...history.items], { minLength: history.items.length })
  return fc.tuple(items, fc.boolean()).map(([items, backwards]) => ({
    ...history,
    items: items.map((item) => (backwards ? { ...item, entries: listed(item.entries).toReversed() } : item)),
  }))
}

/** Days around the three weeks, either end open or not, also the wrong way round. */
export const anyWindow = fc.record({
  from: fc.option(anyDay(), { nil: undefined }),
  to: fc.option(anyDay(), { nil: undefined }),
})

function anyDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 15, max: 45 }).map((day) => new Date(Date.UTC(2024, 2, day)).toISOString().slice(0, 10))
}
