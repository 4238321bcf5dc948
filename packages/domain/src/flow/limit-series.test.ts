import { describe, expect, it } from 'vitest'
import type { WipLimit } from '../board/model.ts'
import type { ColumnId } from '../ids.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowColumn, FlowHistory, LimitChange } from './history.ts'
import { itemsBehind } from './items-behind.ts'
import { type LimitFor, limitSeries } from './limit-series.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'

const limitOf = (limit: number | null, more: Partial<WipLimit> = {}): WipLimit => {
  return { limit, sprint: null, marathon: null, mode: 'hard', ...more }
}

const change = (time: string, columnId: string, from: WipLimit, to: WipLimit): LimitChange => {
  return { at: at(time), columnId: columnId as ColumnId, from, to, reason: '', by: null, reviewOn: null }
}

/** Drafting and Review with these limits today. */
function columns(drafting: Partial<FlowColumn>, review: Partial<FlowColumn>): readonly FlowColumn[] {
  return COLUMNS.map((column) => {
    if (column.id === 'drafting') return { ...column, ...drafting }
    return column.id === 'review' ? { ...column, ...review } : column
  })
}

function series(history: Partial<FlowHistory>, of: LimitFor = 'all') {
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  const items = history.items ?? [item('first', ['2024-03-01 drafting'])]
  const facts = flowFacts({ columns: COLUMNS, ...history, items }, { ...settings, asOf: at('2024-03-06T20:00') })
  const { limit, columns: all } = limitSeries(facts, {}, of)
  return { facts, limit, drafting: all.find(({ columnId }) => columnId === 'drafting'), all }
}

describe('limitSeries', () => {
  const both = columns({ wip: limitOf(4) }, { wip: limitOf(2) })

  it('a limit that never changed holds for all days; the whole board may hold the sum', () => {
    const { limit, drafting } = series({ columns: both })
    expect(drafting?.limit).toEqual([4, 4, 4, 4, 4, 4])
    expect(limit).toEqual([6, 6, 6, 6, 6, 6])
  })

  it('the log says what stood before, and the last change of a day is the one at its end', () => {
    const { limit, drafting } = series({
      columns: both,
      limitChanges: [
        change('2024-03-03T10:00', 'drafting', limitOf(7), limitOf(5)),
        change('2024-03-03T15:00', 'drafting', limitOf(5), limitOf(6)),
        change('2024-03-05', 'drafting', limitOf(6), limitOf(4)),
        change('2024-03-07', 'drafting', limitOf(4), limitOf(1)),
      ],
    })
    expect(drafting?.limit).toEqual([7, 7, 6, 6, 4, 4])
    expect(limit).toEqual([9, 9, 8, 8, 6, 6])
  })

  it('one column without a limit leaves the whole board without one; a limit only counted is none', () => {
    const { limit, drafting } = series({
      columns: columns({ wip: limitOf(4) }, { wip: limitOf(2) }),
      limitChanges: [change('2024-03-04', 'review', limitOf(9, { mode: 'off' }), limitOf(2, { mode: 'soft' }))],
    })
    expect(drafting?.limit).toEqual([4, 4, 4, 4, 4, 4])
    expect(limit).toEqual([null, null, null, 6, 6, 6])
    expect(series({}).limit).toEqual([null, null, null, null, null, null])
  })

  it('an archived column holds nothing back from its last day on, and is not shown', () => {
    const { limit, all } = series({
      columns: columns({ wip: limitOf(4) }, { wip: limitOf(2), archivedAt: at('2024-03-04') }),
    })
    expect(limit).toEqual([6, 6, 6, 4, 4, 4])
    expect(all.map(({ columnId }) => columnId)).toEqual(['drafting'])
  })

  it('a pace is held against its own limit, and what no limit is about against none', () => {
    const paced = columns({ wip: limitOf(4, { sprint: 3 }) }, { wip: limitOf(2, { sprint: 1 }) })
    expect(series({ columns: paced }, 'sprint').limit).toEqual([4, 4, 4, 4, 4, 4])
    expect(series({ columns: paced }, 'marathon').drafting?.limit.every((one) => one === null)).toBe(true)
    expect(series({ columns: paced }, null).limit.every((one) => one === null)).toBe(true)
  })

  it('counts a column as it was: what came back or was given up stood there too', () => {
    const { drafting, facts } = series({
      columns: both,
      items: [
        item('back', ['2024-03-01 drafting', '2024-03-03 review', '2024-03-05 drafting']),
        item('sent back', ['2024-03-02 drafting', '2024-03-04 ready']),
        item('given up', ['2024-03-02 drafting'], { cancelledAt: at('2024-03-05') }),
        item('same day', ['2024-03-06T09:00 drafting', '2024-03-06T11:00 review']),
      ],
    })
    expect(drafting?.endOfDay).toEqual([1, 3, 2, 1, 1, 1])
    const point = { series: 'inColumn', columnId: 'drafting' as ColumnId } as const
    expect(itemsBehind(facts, { ...point, day: '2024-03-03' })).toEqual(['given up', 'sent back'])
    expect(itemsBehind(facts, { ...point, day: '2024-03-06' })).toEqual(['back'])
  })
})
