import { describe, expect, it } from 'vitest'
import type { ColumnId, ItemId } from '../ids.ts'
import { addDays } from '../time.ts'
import { flowFacts } from './flow-facts.ts'
import type { FlowItem, LimitChange } from './history.ts'
import { limitChanges } from './limit-changes.ts'
import { at, COLUMNS, item } from './testing/flow-builder.ts'

const change = (day: string, columnId: string | null): LimitChange => ({
  at: at(day),
  columnId: columnId as ColumnId | null,
  from: 3,
  to: 2,
  reason: 'too much at once',
  by: null,
  reviewOn: null,
})

/** One item after the other, each taking so many days, from a day on. */
function work(from: string, n: number, days: number): readonly FlowItem[] {
  return Array.from({ length: n }, (_, i) =>
    item(`${from} ${i}` as ItemId, [`${addDays(from, i)} drafting`, `${addDays(from, i + days - 1)}T10:00 published`]),
  )
}

function compare(items: readonly FlowItem[], changes: readonly LimitChange[], asOf = '2024-06-30') {
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return limitChanges(flowFacts({ columns: COLUMNS, items, limitChanges: changes }, { ...settings, asOf: at(asOf) }))
}

const busy = [...work('2024-02-01', 60, 6), ...work('2024-04-01', 60, 2)]

describe('limitChanges', () => {
  it('sets the four weeks before against the four weeks after, the day itself in neither', () => {
    const [one] = compare(busy, [change('2024-04-01', 'drafting')])
    expect(one).toMatchObject({ day: '2024-04-01', comparable: true, reason: 'too much at once' })
    expect(one?.before).toEqual({
      from: '2024-03-04',
      to: '2024-03-31',
      days: 28,
      meanWip: 5,
      meanInColumn: 5,
      throughput: 28,
      cycleTimes: { n: 28, p50: 6, p85: 6 },
    })
    expect(one?.after).toMatchObject({ from: '2024-04-02', to: '2024-04-29', days: 28 })
    expect(one?.after.meanWip).toBeLessThan(2)
  })

  it('counts a column alone, and no column for the limit per person', () => {
    const [newest, oldest] = compare(busy, [change('2024-04-01', 'review'), change('2024-04-02', null)])
    expect(newest?.before.meanInColumn).toBeNull()
    expect(oldest?.before).toMatchObject({ meanInColumn: 0, meanWip: 5 })
  })

  it('says how much of the time after there was so far; today is not over', () => {
    expect(compare(busy, [change('2024-04-01', null)], '2024-04-11')[0]?.after).toMatchObject({
      days: 9,
      to: '2024-04-10',
    })
    const [fresh] = compare(busy, [change('2024-04-11', null)], '2024-04-11')
    expect(fresh).toMatchObject({ comparable: false, after: { days: 0, meanWip: null, throughput: 0 } })
    expect(compare(busy, [change('2024-04-12', null)], '2024-04-11')).toEqual([])
  })

  it('refuses to compare when fewer than five items finished on a side', () => {
    expect(compare(work('2024-04-02', 20, 1), [change('2024-04-06', null)])[0]).toMatchObject({
      comparable: false,
      before: { throughput: 4, days: 4 },
    })
    expect(compare(work('2024-04-02', 20, 1), [change('2024-04-07', null)])[0]?.comparable).toBe(true)
  })
})
