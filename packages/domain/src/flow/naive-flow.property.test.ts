import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../ids.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { dailySeries } from './daily-series.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowColumn, FlowHistory, FlowItem } from './history.ts'
import { serviceExpectations } from './service-expectation.ts'
import { stageBands } from './stage-bands.ts'
import { anyFlowOptions, anyHistory, anyWindow } from './testing/any-history.ts'
import { naiveFlow } from './testing/naive-flow.ts'
import { naiveTimes } from './testing/naive-times.ts'
import { listed } from './testing/run-of.ts'
import { wholeReport } from './testing/whole-report.ts'
import { columnsAsTheyWere, wipAsItWas } from './wip-as-it-was.ts'

const MINUTE = 60_000

/**
 * Histories as other tools tell them: columns of any phases, perhaps none of them done; quick returns, moves at one
 * instant, unmapped columns, blocks in any order.
 */
const anyTold = fc
  .tuple(anyHistory, fc.array(fc.nat(9), { minLength: 97, maxLength: 97 }))
  .map(([history, dice]): FlowHistory => {
    let thrown = 0
    const die = () => dice[thrown++ % dice.length] ?? 0
    const [started, done] = [die() % 5, 3 + (die() % 4)]
    const columns = history.columns.map((column, place): FlowColumn => {
      return { ...column, phase: place >= done ? 'done' : place >= started ? 'started' : 'notStarted' }
    })
    return { ...history, columns, items: history.items.map((item) => retold(item, columns, die)) }
  })

function retold(item: FlowItem, columns: readonly FlowColumn[], die: () => number): FlowItem {
  const entries = listed(item.entries).flatMap((entry) => {
    if (die() < 6) return [entry]
    const columnId = columns[die()]?.id ?? ('unmapped' as ColumnId)
    const at = entry.at + (die() % 2) * 5 * MINUTE
    return [entry, { at, columnId }, { at: at + die() * MINUTE, columnId: entry.columnId }]
  })
  const blocked = item.blocked ?? []
  return { ...item, entries, blocked: die() < 5 ? blocked.toReversed() : blocked }
}

describe('every number, for any history, is that of the rules read word by word', () => {
  it('R3, R5, R8, R9, R10, R11, R16: day by day', () => {
    fc.assert(
      fc.property(anyTold, anyFlowOptions, (history, options) => {
        const facts = flowFacts(history, options)
        const { standing, cumulative, ...series } = naiveFlow(history, options)
        expect(dailySeries(facts)).toEqual(series)
        expect(cumulativeFlow(facts).columns.map((column) => column.cumulative)).toEqual(cumulative)
        expect([...columnsAsTheyWere(facts, {}).values()]).toEqual(standing)
        const underWay = standing.filter((_, place) => history.columns[place]?.phase === 'started')
        expect(wipAsItWas(facts).counts).toEqual(
          Array.from({ length: series.days }, (_, day) =>
            underWay.reduce((sum, column) => sum + (column[day] ?? 0), 0),
          ),
        )
      }),
    )
  })

  it('R3, R4, R6, R10, R12, R13, R14: what finished in a window, how long it took, and what is under way', () => {
    fc.assert(
      fc.property(anyTold, anyFlowOptions, anyWindow, (history, options, window) => {
        const facts = flowFacts(history, options)
        const { items, unobservedCount, inProgress, cancelled } = wholeReport(facts, window)
        const { all, byType } = serviceExpectations(facts, window)
        const promises = [{ typeId: null, ...all }, ...byType]
        expect({
          finished: items.map(({ id, cycleTimeDays, leadTimeDays }) => `${id} ${cycleTimeDays} ${leadTimeDays}`).sort(),
          unobserved: unobservedCount,
          ages: inProgress.map(({ id, ageDays }) => `${id} ${ageDays}`).sort(),
          cancelled: cancelled.map(({ id }) => id).sort(),
          promises: promises.map(({ typeId, n, days, attained }) => ({ typeId, n, days, attained })),
          bands: stageBands(facts, window).map(({ columnId, n, days }) => ({ columnId, n, days })),
          efficiency: onlyTimes(flowEfficiency(facts, window)),
        }).toEqual(withoutEmptyBands(naiveTimes(history, options, window)))
      }),
      { numRuns: 200 },
    )
  })
})

function onlyTimes({ activeMs, totalMs }: ReturnType<typeof flowEfficiency>) {
  return { activeMs, totalMs }
}

function withoutEmptyBands({ bands, ...times }: ReturnType<typeof naiveTimes>) {
  return { ...times, bands: bands.filter(({ n }) => n > 0) }
}
