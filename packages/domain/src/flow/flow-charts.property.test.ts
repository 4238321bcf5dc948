/// <reference types="node" />

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays } from '../time.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { cycleTimeReport } from './cycle-time-report.ts'
import { dailySeries } from './daily-series.ts'
import { cycleTimesIn } from './finished-rows.ts'
import { factsAfter, flowFacts } from './flow-facts.ts'
import { splitFacts } from './flow-filter.ts'
import { limitSeries } from './limit-series.ts'
import { statusAt } from './status.ts'
import { allCharts } from './testing/all-charts.ts'
import { anyFlowOptions, anyHistory, anyOrderOf, anyWindow } from './testing/any-history.ts'
import { wholeReport } from './testing/whole-report.ts'
import { wipAsItWas } from './wip-as-it-was.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('the cumulative flow, for any history', () => {
  it('R11: never falls, and no line crosses the one to its right', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const { columns, days } = cumulativeFlow(flowFacts(history, options), window)
        for (const [place, { cumulative }] of columns.entries()) {
          expect(cumulative.length).toBe(days)
          const right = columns[place + 1]?.cumulative ?? []
          for (const [day, here] of cumulative.entries()) {
            expect(here).toBeGreaterThanOrEqual(cumulative[day - 1] ?? 0)
            expect(here).toBeGreaterThanOrEqual(right[day] ?? 0)
          }
        }
      }),
    )
  })

  it('R9, R11: started is the arrivals, done the throughput, between them the work in progress', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        const facts = flowFacts(history, { ...options, startPolicy: 'lastCommitment' })
        const { arrivals, throughput, wipEndOfDay } = dailySeries(facts)
        const { columns } = cumulativeFlow(facts)
        const started = columns.find(({ phase }) => phase === 'started')?.cumulative ?? []
        const done = columns.find(({ phase }) => phase === 'done')?.cumulative ?? []
        for (const [day, wip] of wipEndOfDay.entries()) {
          expect(started[day]).toBe(sum(arrivals.slice(0, day + 1)))
          expect(done[day]).toBe(sum(throughput.slice(0, day + 1)))
          expect((started[day] ?? 0) - (done[day] ?? 0)).toBe(wip)
        }
      }),
    )
  })
})

describe('days and items, for any history', () => {
  it('R9: the inclusive work in progress adds up to cycle times and ages', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        const facts = flowFacts(history, options)
        const { wipInclusive } = dailySeries(facts)
        const finished = [...facts.rows].filter((row) => statusAt(facts, row) === 'finished')
        const cycleTimes = finished.map((row) => (facts.finished[row] ?? 0) - (facts.started[row] ?? 0) + 1)
        const ages = wholeReport(facts).inProgress.map(({ ageDays }) => ageDays)
        expect(sum(wipInclusive)).toBe(sum(cycleTimes) + sum(ages))
      }),
    )
  })

  it('R3, R4: cycle times are those of the cycle time report', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const report = cycleTimeReport(facts, window)
        const days = report.items.map(({ cycleTimeDays }) => cycleTimeDays).sort((a, b) => a - b)
        expect([...cycleTimesIn(facts, window)]).toEqual(days)
      }),
    )
  })

  it('a window shows a part of the whole', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const whole = dailySeries(facts)
        const part = dailySeries(facts, window)
        const days = Array.from({ length: whole.days }, (_, day) => addDays(whole.firstDay, day))
        const from = days.findIndex((day) => day >= (window.from ?? '') && day <= (window.to ?? '9'))
        for (const series of ['arrivals', 'throughput', 'wipEndOfDay', 'wipInclusive'] as const)
          expect(part[series]).toEqual(from < 0 ? [] : whole[series].slice(from, from + part.days))
        const known = days.filter((day) => day >= (window.from ?? '') && day <= (window.to ?? '9'))
        expect(part.days).toBe(known.length)
      }),
    )
  })
})

describe('the board as it was, for any history', () => {
  it('R9: what stood in each started column adds up to what was in progress', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { columns, limit } = limitSeries(facts, window, 'all')
        const { counts } = wipAsItWas(facts, window)
        expect(counts.map((_, day) => sum(columns.map(({ endOfDay }) => endOfDay[day] ?? 0)))).toEqual(counts)
        expect(limit).toHaveLength(counts.length)
      }),
    )
  })
})

describe('every chart, for any history', () => {
  it('R16: does not depend on the order in which items were read', () => {
    const twice = anyHistory.chain((history) => fc.tuple(fc.constant(history), anyOrderOf(history)))
    fc.assert(
      fc.property(twice, anyFlowOptions, anyWindow, ([history, other], options, window) => {
        expect(allCharts(flowFacts(other, options), window)).toEqual(allCharts(flowFacts(history, options), window))
      }),
    )
  })

  it('is the same when items changed since the facts were made, or came, or time went by', () => {
    const steps = fc.tuple(anyHistory, anyHistory, fc.nat(20))
    fc.assert(
      fc.property(
        steps,
        anyFlowOptions,
        fc.nat(10_000),
        anyWindow,
        ([history, other, kept], options, minutes, window) => {
          const before = flowFacts(history, options)
          fc.pre(!before.hasFuture)
          // Items have the numbers of their places: those of the other history take the places from `kept` on.
          const changed = other.items.slice(kept)
          const items = [...history.items.slice(0, kept), ...changed]
          fc.pre(items.length >= history.items.length)
          const later = { ...options, asOf: options.asOf + minutes * 60_000 }
          const after = factsAfter(before, { ...history, items: changed }, later)
          const anew = flowFacts({ ...history, items }, later)
          expect(allCharts(after, window)).toEqual(allCharts(anew, window))
          expect(after.hasFuture || !anew.hasFuture).toBe(true)
          expect(allCharts(before, window)).toEqual(allCharts(flowFacts(history, options), window))
        },
      ),
    )
  })

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const fresh = allCharts(flowFacts(history, options), window)
        for (const by of ['type', 'label', 'assignee'] as const)
          for (const group of splitFacts(facts, by)) allCharts(group.facts)
        expect(allCharts(facts, window)).toEqual(fresh)
      }),
      { numRuns: 30 },
    )
  })

  it('R17: types, paces and people split every daily number', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, fc.constantFrom('type', 'pace', 'assignee'), (history, options, by) => {
        const facts = flowFacts(history, options)
        const groups = splitFacts(facts, by).map((group) => dailySeries(group.facts))
        const whole = dailySeries(facts)
        for (const series of ['arrivals', 'throughput', 'wipEndOfDay', 'wipInclusive'] as const)
          expect(whole[series].map((_, day) => sum(groups.map((group) => group[series][day] ?? 0)))).toEqual(
            whole[series],
          )
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

  it('R3: makes no difference to any chart', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, anyWindow, (history, options, window) => {
        process.env.TZ = 'Pacific/Auckland'
        const far = allCharts(flowFacts(history, options), window)
        expect(new Date(options.asOf).getTimezoneOffset()).toBeLessThan(0)
        process.env.TZ = 'America/Los_Angeles'
        expect(new Date(options.asOf).getTimezoneOffset()).toBe(420)
        expect(allCharts(flowFacts(history, options), window)).toEqual(far)
      }),
      { numRuns: 30 },
    )
  })
})
