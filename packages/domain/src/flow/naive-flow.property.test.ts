import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../ids.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { dailySeries } from './daily-series.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowColumn, FlowHistory, FlowItem } from './history.ts'
import { stageBands } from './stage-bands.ts'
import { anyFlowOptions, anyHistory } from './testing/any-history.ts'
import { naiveFlow } from './testing/naive-flow.ts'
import { wipAsItWas } from './wip-as-it-was.ts'

const MINUTE = 60_000

/** Histories as other tools tell them: quick returns, moves at one instant, unmapped columns, blocks in any order. */
const anyTold = fc
  .tuple(anyHistory, fc.array(fc.nat(9), { minLength: 97, maxLength: 97 }))
  .map(([history, dice]): FlowHistory => {
    let thrown = 0
    const die = () => dice[thrown++ % dice.length] ?? 0
    return { ...history, items: history.items.map((item) => retold(item, history.columns, die)) }
  })

function retold(item: FlowItem, columns: readonly FlowColumn[], die: () => number): FlowItem {
  const entries = item.entries.flatMap((entry) => {
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
        const { bands, efficiency, asItWas, cumulative, ...series } = naiveFlow(history, options)
        expect(dailySeries(facts)).toEqual(series)
        expect(cumulativeFlow(facts).columns.map((column) => column.cumulative)).toEqual(cumulative)
        expect(wipAsItWas(facts).counts).toEqual(asItWas)
      }),
    )
  })

  it('R4, R6, R13, R14: bands of age and active time', () => {
    fc.assert(
      fc.property(anyTold, anyFlowOptions, (history, options) => {
        const facts = flowFacts(history, options)
        const { bands, efficiency } = naiveFlow(history, options)
        const drawn = stageBands(facts).map(({ columnId, n, days }) => ({ columnId, n, days }))
        expect(drawn).toEqual(bands.filter(({ n }) => n > 0))
        expect(flowEfficiency(facts)).toMatchObject(efficiency)
      }),
      { numRuns: 200 },
    )
  })
})
