import { describe, expect, it } from 'vitest'
import type { ColumnId, LabelId, MemberId, TypeId } from '../ids.ts'
import { agingItems } from './aging.ts'
import { cancelledSeries } from './cancelled-series.ts'
import { cumulativeFlow } from './cumulative-flow.ts'
import { dailySeries } from './daily-series.ts'
import { flowEfficiency } from './flow-efficiency.ts'
import { flowFacts } from './flow-facts.ts'
import { narrowFacts, splitFacts } from './flow-filter.ts'
import type { FlowItem } from './history.ts'
import { weeklyThroughput } from './iso-weeks.ts'
import { itemsBehind } from './items-behind.ts'
import { expectationOf, serviceExpectations } from './service-expectation.ts'
import { stageBands } from './stage-bands.ts'
import { at, COLUMNS, finishedItems, item } from './testing/flow-builder.ts'
import { timeInColumns } from './time-in-columns.ts'
import { wipAsItWas } from './wip-as-it-was.ts'

function factsOf(items: readonly FlowItem[], asOf = '2024-03-20', zone = 'UTC') {
  const settings = { zone, startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  return flowFacts({ columns: COLUMNS, items }, { ...settings, asOf: at(asOf) })
}

const hours = (count: number) => count * 3_600_000

describe('stageBands', () => {
  it('R13: an exit before the last commitment does not count, not even at the same instant', () => {
    const lines = ['2024-03-01 drafting', '2024-03-04 ideas', '2024-03-04 review', '2024-03-06 published']
    expect(stageBands(factsOf([item('post', lines)])).map(({ columnId, n }) => [columnId, n])).toEqual([['review', 1]])
  })
})

describe('weeklyThroughput', () => {
  const post = item('post', ['2024-03-06 drafting', '2024-03-13 published'])

  it('R8: weeks begin on Monday; the running week and weeks cut by the window are partial', () => {
    expect(weeklyThroughput(factsOf([post]))).toEqual([
      { monday: '2024-03-04', from: '2024-03-06', to: '2024-03-10', count: 0, partial: true },
      { monday: '2024-03-11', from: '2024-03-11', to: '2024-03-17', count: 1, partial: false },
      { monday: '2024-03-18', from: '2024-03-18', to: '2024-03-20', count: 0, partial: true },
    ])
    const running = weeklyThroughput(factsOf([post], '2024-03-17')).at(-1)
    expect(running).toMatchObject({ monday: '2024-03-11', count: 1, partial: true })
  })

  it('has nothing to say about days on which there was no board', () => {
    expect(weeklyThroughput(factsOf([post]), { to: '2024-03-01' })).toEqual([])
    expect(dailySeries(factsOf([]))).toMatchObject({ firstDay: '2024-03-20', days: 1, wipEndOfDay: [0] })
  })
})

describe('where clocks go back across midnight', () => {
  it('R3, R11: the later moment of the earlier day is the same day, and no line crosses another', () => {
    // At 00:01 on 7 November 2010 it became 23:01 of the 6th again in Newfoundland.
    const post = item('post', [
      '2010-11-05 ideas',
      '2010-11-07T02:30:30 drafting',
      '2010-11-07T02:40 review',
      '2010-11-07T02:50 published',
    ])
    const facts = factsOf([post], '2010-11-09', 'America/St_Johns')
    const { firstDay, arrivals, throughput, wipInclusive } = dailySeries(facts)
    expect([firstDay, arrivals, throughput]).toEqual(['2010-11-05', [0, 0, 1, 0, 0], [0, 0, 1, 0, 0]])
    expect(wipInclusive).toEqual([0, 0, 1, 0, 0])
    const lines = cumulativeFlow(facts).columns.map(({ cumulative }) => cumulative.join(''))
    expect(lines).toEqual(['11111', '00111', '00111', '00111', '00111', '00000'])
    expect(wipAsItWas(facts).counts).toEqual([0, 0, 0, 0, 0])
  })
})

describe('cancelledSeries', () => {
  it('R10: counts given-up items on their day, with the age they had', () => {
    const started = item('started', ['2024-03-04 drafting'], { cancelledAt: at('2024-03-06') })
    const idea = item('idea', ['2024-03-04 ideas'], { cancelledAt: at('2024-03-06') })
    const facts = factsOf([started, idea])
    const { counts, items } = cancelledSeries(facts, { to: '2024-03-07' })
    expect(counts).toEqual([0, 0, 2, 0])
    expect(items.map(({ id, day, ageDays }) => [id, day, ageDays])).toEqual([
      ['idea', '2024-03-06', null],
      ['started', '2024-03-06', 3],
    ])
    expect(dailySeries(facts).wipEndOfDay.every((wip) => wip === 0)).toBe(true)
    expect(itemsBehind(facts, { series: 'cancelled', from: '2024-03-06', to: '2024-03-06' })).toEqual([
      'idea',
      'started',
    ])
  })
})

describe('filters', () => {
  const spring = 'spring' as LabelId
  const items = [
    item('a', ['2024-03-04 drafting'], { labelIds: [spring], assigneeId: 'ines' as MemberId }),
    item('b', ['2024-03-04 drafting'], { typeId: 'email' as TypeId, pace: 'marathon' }),
    item('c', ['2024-03-04 drafting'], { pace: null, labelIds: [spring, 'launch' as LabelId] }),
  ]
  const day = '2024-03-05'
  const left = (filter: Parameters<typeof narrowFacts>[1]) =>
    itemsBehind(narrowFacts(factsOf(items), filter), { series: 'wipEndOfDay', day }).join('')

  it('R17: keep the items of a type, a pace, a label, a person, or all of these', () => {
    expect(left({})).toBe('abc')
    expect(left({ typeId: 'email' as TypeId })).toBe('b')
    expect(left({ pace: 'sprint' })).toBe('a')
    expect(left({ pace: null })).toBe('c')
    expect(left({ labelId: spring })).toBe('ac')
    expect(left({ assigneeId: 'ines' as MemberId })).toBe('a')
    expect(left({ assigneeId: null })).toBe('bc')
    expect(left({ labelId: spring, pace: 'marathon' })).toBe('')
  })

  it('split into groups by key, those without one last', () => {
    const groups = (by: Parameters<typeof splitFacts>[1]) =>
      splitFacts(factsOf(items), by).map(({ key, facts }) => `${key} ${facts.rows.length}`)
    expect(groups('type')).toEqual(['blog 2', 'email 1'])
    expect(groups('pace')).toEqual(['marathon 1', 'sprint 1', 'null 1'])
    expect(groups('label')).toEqual(['launch 1', 'spring 2'])
    expect(groups('assignee')).toEqual(['ines 1', 'null 2'])
  })
})

describe('agingItems', () => {
  it('R12, R13: total age, time in the column, what blocks it, and its chance by its own type and pace', () => {
    const blocked = [
      { from: at('2024-03-05'), to: at('2024-03-06'), reason: 'supplier' },
      { from: at('2024-03-18'), to: null, reason: 'approval' },
    ] as const
    const stuck = item('stuck', ['2024-03-04 drafting', '2024-03-18 review'], { blocked })
    const facts = factsOf([stuck, ...finishedItems('blog', 'sprint', 20)])
    expect(agingItems(facts, serviceExpectations(facts))).toEqual([
      {
        id: 'stuck',
        typeId: 'blog',
        pace: 'sprint',
        assigneeId: null,
        columnId: 'review',
        startedOn: '2024-03-04',
        ageDays: 17,
        columnDays: 3,
        blocked: 'approval',
        expectedDays: 17,
        basis: 'typeAndPace',
        chance: null,
      },
    ])
    const then = factsOf([stuck], '2024-03-13')
    const younger = agingItems(then, serviceExpectations(facts))
    expect(younger[0]).toMatchObject({ ageDays: 10, columnId: 'drafting', blocked: null, chance: 8 / 11 })
  })

  it('R7: too few of a type and pace are compared with their pace, then with all, and promise nothing below ten', () => {
    const few = [...finishedItems('blog', 'sprint', 9), ...finishedItems('email', 'sprint', 3)]
    const ofBoard = (items: readonly FlowItem[]) => {
      const { basis, group } = expectationOf(serviceExpectations(factsOf(items)), 'blog' as TypeId, 'sprint')
      return [basis, group.n, group.enough]
    }
    expect(ofBoard([...few, item('tenth', ['2024-03-01 drafting', '2024-03-02 published'])])).toEqual([
      'typeAndPace',
      10,
      true,
    ])
    expect(ofBoard(few)).toEqual(['pace', 12, true])
    expect(ofBoard(few.slice(0, 9))).toEqual(['all', 9, false])
  })
})

describe('where the time goes', () => {
  const columns = COLUMNS.map((column) => ({ ...column, waits: column.id === 'review' }))
  const lines = [
    '2024-03-01 drafting',
    '2024-03-02 review',
    '2024-03-04 published',
    '2024-03-05 drafting',
    '2024-03-06 published',
  ]
  const blocked = [
    { from: at('2024-03-01T15:00'), to: at('2024-03-02T15:00'), reason: 'supplier' },
    { from: at('2024-03-02T11:00'), to: at('2024-03-02T19:00'), reason: 'approval' },
    { from: at('2024-03-04T12:00'), to: null, reason: 'access' },
  ] as const
  const settings = { zone: 'UTC', startPolicy: 'lastCommitment', unobservedStart: 'exclude', bounceSeconds: 0 } as const
  const facts = flowFacts(
    { columns, items: [item('film', lines, { blocked })] },
    { ...settings, asOf: at('2024-03-20') },
  )

  it('R14: every hour once: outside, else blocked, else waiting, else working', () => {
    expect(timeInColumns(facts).all).toMatchObject({
      n: 1,
      working: hours(6),
      waiting: hours(38),
      blocked: hours(18 + 10 + 24),
      outside: hours(24),
      blockedBy: { supplier: hours(24), approval: hours(4), access: hours(24) },
    })
    const spent = timeInColumns(facts).all.columns.map(({ columnId, working, waiting }) => [columnId, working, waiting])
    expect(spent).toEqual([
      ['drafting', hours(6), 0],
      ['review', 0, hours(38)],
      ['published', 0, 0],
    ])
    expect(flowEfficiency(facts)).toEqual({
      configured: true,
      n: 1,
      activeMs: hours(6),
      totalMs: hours(120),
      ratio: 0.05,
    })
  })

  it('R14: in whatever order the blocks are told', () => {
    const backwards = { columns, items: [item('film', lines, { blocked: blocked.toReversed() })] }
    const { all } = timeInColumns(flowFacts(backwards, { ...settings, asOf: at('2024-03-20') }))
    expect(all).toMatchObject({ working: hours(6), waiting: hours(38), blocked: hours(18 + 10 + 24) })
  })

  it('R14: a board that knows no waiting has no efficiency, and never all of it', () => {
    expect(flowEfficiency(factsOf([item('film', lines)]))).toMatchObject({ configured: false, ratio: null })
    const once = item('other', ['2024-03-01 ideas'], {
      blocked: [{ from: at('2024-03-02'), to: null, reason: 'access' }],
    })
    expect(flowEfficiency(factsOf([item('film', lines), once]))).toMatchObject({ configured: true, ratio: 0.8 })
  })

  it('counts what finished in the window', () => {
    expect(timeInColumns(facts, { to: '2024-03-05' }).all.n).toBe(0)
    expect(timeInColumns(facts, { from: '2024-03-06' }).byType.map(({ typeId }) => typeId)).toEqual(['blog'])
    expect(itemsBehind(facts, { series: 'band', columnId: 'nowhere' as ColumnId, day: '2024-03-06' })).toEqual([])
  })
})
