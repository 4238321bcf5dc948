/// <reference types="node" />

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { clockAfter } from './bounds.ts'
import { type FlowOptions, flowFacts } from './flow-facts.ts'
import type { FlowHistory } from './history.ts'
import { anyFlowOptions, anyHistory, anyOrderOf } from './testing/any-history.ts'
import { at, COLUMNS } from './testing/flow-builder.ts'
import { replayHistory } from './testing/replay-history.ts'
import { runOf } from './testing/run-of.ts'
import { wholeReport } from './testing/whole-report.ts'

const phases = COLUMNS.map(({ phase }) => phase)
const reportOf = (history: FlowHistory, options: FlowOptions) => wholeReport(flowFacts(history, options))

describe('a cycle time report, for any history', () => {
  it('R16: does not depend on the order in which items and entries were read', () => {
    const twice = anyHistory.chain((history) => fc.tuple(fc.constant(history), anyOrderOf(history)))
    fc.assert(
      fc.property(twice, anyFlowOptions, ([history, other], options) => {
        expect(reportOf(other, options)).toEqual(reportOf(history, options))
      }),
    )
  })

  it('R3: every day count is a whole number and at least 1', () => {
    fc.assert(
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        const { items, inProgress } = reportOf(history, options)
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
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        const { groups, inProgress, cancelled } = reportOf(history, options)
        const items = replayHistory(history, options)
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
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        for (const { item, clock } of replayHistory(history, { ...options, bounceSeconds: 0 })) {
          const known = runOf(item.entries, history.columns, options.asOf)
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
      fc.property(anyHistory, anyFlowOptions, (history, options) => {
        process.env.TZ = 'Pacific/Auckland'
        const far = reportOf(history, options)
        expect(new Date(at('2024-03-20')).getTimezoneOffset()).toBe(-780)
        process.env.TZ = 'America/Los_Angeles'
        expect(new Date(at('2024-03-20')).getTimezoneOffset()).toBe(420)
        expect(reportOf(history, options)).toEqual(far)
      }),
      { numRuns: 30 },
    )
  })
})
