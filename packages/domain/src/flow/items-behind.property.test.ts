/// <reference types="node" />

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time.ts'
import { cancelledSeries } from './cancelled-series.ts'
import { clockAt } from './clock-lists.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { cycleTimeReport } from './cycle-time-report.ts'
import { dailySeries } from './daily-series.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { flowFacts } from './flow-facts.ts'
import { weeklyThroughput } from './iso-weeks.ts'
import { itemsBehind } from './items-behind.ts'
import { limitSeries } from './limit-series.ts'
import { serviceExpectations } from './service-expectation.ts'
import { stageBands } from './stage-bands.ts'
import { anyFlowOptions, anyHistory, anyWindow } from './testing/any-history.ts'
import { timeBehind, timeInColumns } from './time-in-columns.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('the items behind a number, for any history', () => {
  it('are as many as the number says, on every day and in every week', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const daily = dailySeries(facts, window)
        const cancelled = cancelledSeries(facts, window)
        const { columns: standing } = limitSeries(facts, window, 'all')
        const counts: number[] = []
        const expected: number[] = []
        const check = (point: Parameters<typeof itemsBehind>[1], count: number | undefined) => {
          counts.push(itemsBehind(facts, point).length)
          expected.push(count ?? 0)
        }
        for (let i = 0; i < daily.days; i++) {
          const day = addDays(daily.firstDay, i)
          check({ series: 'arrivals', from: day, to: day }, daily.arrivals[i])
          check({ series: 'throughput', from: day, to: day }, daily.throughput[i])
          check({ series: 'cancelled', from: day, to: day }, cancelled.counts[i])
          check({ series: 'wipEndOfDay', day }, daily.wipEndOfDay[i])
          check({ series: 'wipInclusive', day }, daily.wipInclusive[i])
          const { columns } = cumulativeFlow(facts, window)
          for (const [place, { columnId, cumulative }] of columns.entries()) {
            const height = (cumulative[i] ?? 0) - (columns[place + 1]?.cumulative[i] ?? 0)
            check({ series: 'cumulative', columnId, day }, cumulative[i])
            check({ series: 'band', columnId, day }, height)
          }
          for (const { columnId, endOfDay } of standing) check({ series: 'inColumn', columnId, day }, endOfDay[i])
        }
        for (const { from, to, count } of weeklyThroughput(facts, window))
          check({ series: 'throughput', from, to }, count)
        expect(counts).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('R12: are those that kept a promise, and those that did not', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { n, days, attained } = serviceExpectations(facts, window, 50).all
        const point = { series: 'cycleTime', from: window.from ?? '2024-01-01', to: window.to ?? '2024-12-31' } as const
        const kept = itemsBehind(facts, { ...point, min: 1, max: days ?? 0 }).length
        expect(kept).toBe(Math.round((attained ?? 0) * n))
        expect(itemsBehind(facts, { ...point, min: (days ?? 0) + 1, max: 1e6 }).length).toBe(n - kept)
      }),
    )
  })

  it('R4, R13: are those without a start, and those that left a column by some age', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const period = { from: window.from ?? '2024-01-01', to: window.to ?? '2024-12-31' }
        const { unobservedCount } = cycleTimeReport(facts, window)
        expect(itemsBehind(facts, { series: 'unobserved', ...period })).toHaveLength(unobservedCount)
        for (const { columnId, n, days } of stageBands(facts, window)) {
          const behind = (max: number) =>
            itemsBehind(facts, { series: 'leftColumn', columnId, ...period, min: 1, max }).length
          expect(behind(1e6)).toBe(n)
          for (const percent of [50, 70, 85, 95] as const)
            expect(behind(days[percent])).toBeGreaterThanOrEqual(Math.ceil((percent * n) / 100))
        }
      }),
    )
  })

  it('R14: have times that add up to every part of the time', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { all, byType } = timeInColumns(facts, window)
        for (const { typeId, columns, n, ...uses } of [all, ...byType]) {
          const part = typeId === null ? {} : { typeId }
          const behind = (more: Parameters<typeof timeBehind>[2]) =>
            sum(timeBehind(facts, window, { ...part, ...more }).map(({ ms }) => ms))
          for (const use of ['working', 'waiting', 'blocked', 'outside'] as const) {
            expect(behind({ use })).toBe(uses[use])
            expect(sum(columns.map((column) => column[use]))).toBe(uses[use])
            for (const column of columns) expect(behind({ use, columnId: column.columnId })).toBe(column[use])
          }
          for (const [reason, ms] of Object.entries(uses.blockedBy))
            expect(behind({ reason: reason as 'approval' })).toBe(ms)
          expect(sum(Object.values(uses.blockedBy))).toBe(uses.blocked)
        }
        const elapsed = [...facts.rows].flatMap((row) => {
          const clock = clockAt(facts, row)
          return (facts.finished[row] ?? 0) < 1e6 ? [(clock.finishedAt ?? 0) - (clock.startedAt ?? 0)] : []
        })
        const whole = flowEfficiency(facts)
        expect(whole.totalMs).toBe(sum(elapsed))
        expect(whole.activeMs).toBe(timeInColumns(facts).all.working)
      }),
      { numRuns: 50 },
    )
  })
})
