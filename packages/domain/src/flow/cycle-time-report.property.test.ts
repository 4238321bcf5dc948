/// <reference types="node" />
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { ItemId, TypeId } from '../ids.ts'
import { clockAfter } from './bounds.ts'
import { type CycleTimeOptions, cycleTimeReport } from './cycle-time-report.ts'
import type { FlowHistory, FlowItem } from './history.ts'
import { phaseByColumn } from './phase.ts'
import { replayHistory } from './replay.ts'
import { at, COLUMNS } from './testing/flow-builder.ts'

const MINUTE = 60_000
const phases = phaseByColumn(COLUMNS)

/** Distinct moments within an item, so that any order of its entries tells the same story. */
const anyEntries = fc
  .array(fc.record({ column: fc.constantFrom(...COLUMNS), minutes: fc.integer({ min: 1, max: 4000 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((moves) => {
    let time = at('2024-03-20')
    return moves.map(({ column, minutes }) => {
      time += minutes * MINUTE
      return { at: time, columnId: column.id }
    })
  })

const anyItem = fc
  .record({
    typeId: fc.constantFrom('blog', 'email', 'event'),
    pace: fc.constantFrom('sprint' as const, 'marathon' as const, null),
    entries: anyEntries,
    cancelledAfterMinutes: fc.option(fc.nat(10_000), { freq: 6 }),
  })
  .map(({ typeId, pace, entries, cancelledAfterMinutes: cancelled }): Omit<FlowItem, 'id'> => {
    const createdAt = entries[0]?.at ?? 0
    const cancelledAt = cancelled === null ? null : createdAt + cancelled * MINUTE
    return { typeId: typeId as TypeId, pace, createdAt, entries, cancelledAt }
  })

const anyHistory: fc.Arbitrary<FlowHistory> = fc.array(anyItem, { maxLength: 25 }).map((items) => ({
  columns: COLUMNS,
  items: items.map((item, index) => ({ ...item, id: `item-${index}` as ItemId })),
}))

const anyOptions: fc.Arbitrary<CycleTimeOptions> = fc.record({
  zone: fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Auckland'),
  asOf: fc.integer({ min: 0, max: 20_000 }).map((minutes) => at('2024-03-20') + minutes * MINUTE),
  startPolicy: fc.constantFrom('lastCommitment' as const, 'firstEver' as const),
  unobservedStart: fc.constantFrom('exclude' as const, 'oneDay' as const),
  bounceSeconds: fc.constantFrom(0, 300, 86_400),
})

describe('a cycle time report, for any history', () => {
  it('R16: does not depend on the order in which items and entries were read', () => {
    const shuffled = anyHistory.chain((history) =>
      fc
        .tuple(fc.shuffledSubarray([...history.items], { minLength: history.items.length }), fc.boolean())
        .map(([items, reverse]) => ({
          history,
          other: {
            columns: history.columns,
            items: items.map((item) => (reverse ? { ...item, entries: item.entries.toReversed() } : item)),
          },
        })),
    )
    fc.assert(
      fc.property(shuffled, anyOptions, ({ history, other }, options) => {
        expect(cycleTimeReport(other, options)).toEqual(cycleTimeReport(history, options))
      }),
    )
  })

  it('R3: every day count is a whole number and at least 1', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, (history, options) => {
        const { items, inProgress } = cycleTimeReport(history, options)
        const days = [
          ...items.flatMap((item) => [item.cycleTimeDays, item.leadTimeDays]),
          ...inProgress.map((item) => item.ageDays),
        ]
        for (const count of days) expect(Number.isInteger(count) && count >= 1).toBe(true)
      }),
    )
  })

  it('R4, R10, R17: every item that existed is in one place, and the groups add up to all', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, (history, options) => {
        const { groups, inProgress, cancelled } = cycleTimeReport(history, options)
        const { items } = replayHistory(history, options)
        const finished = items.filter(({ status }) => status === 'finished').length
        const notStarted = items.filter(({ status }) => status === 'notStarted').length
        expect(finished + inProgress.length + cancelled.length + notStarted).toBe(items.length)
        expect(groups.all.n + (options.unobservedStart === 'exclude' ? groups.all.unobserved : 0)).toBe(finished)
        for (const rows of [groups.byType, groups.byPace, groups.byTypeAndPace])
          expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(groups.all.n)
      }),
    )
  })

  it('R16: as of a moment, later entries make no difference', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, (history, options) => {
        for (const { item, clock } of replayHistory(history, { ...options, bounceSeconds: 0 }).items) {
          const known = item.entries.filter((entry) => entry.at <= options.asOf)
          expect(clock).toEqual(clockAfter(known, phases, options.startPolicy))
        }
      }),
    )
  })
})

describe('the zone of the process', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('R3: makes no difference to a report', () => {
    fc.assert(
      fc.property(anyHistory, anyOptions, (history, options) => {
        process.env.TZ = 'Pacific/Auckland'
        const far = cycleTimeReport(history, options)
        expect(new Date(at('2024-03-20')).getTimezoneOffset()).toBe(-780)
        process.env.TZ = 'America/Los_Angeles'
        expect(new Date(at('2024-03-20')).getTimezoneOffset()).toBe(420)
        expect(cycleTimeReport(history, options)).toEqual(far)
      }),
      { numRuns: 30 },
    )
  })
})
