import { describe, expect, it } from 'vitest'
import type { ColumnId } from '../../ids.ts'
import { flowFacts } from '../flow-facts.ts'
import type { FlowHistory, FlowItem } from '../history.ts'
import { at, COLUMNS, item } from '../testing/flow-builder.ts'
import { listed } from '../testing/run-of.ts'
import { attentionOf, peopleSeen } from './attention.ts'
import { calibratedModel } from './calibrated-model.ts'
import { type FitOptions, fitModel } from './fit-model.ts'
import { USUAL_SIMULATION } from './replications.ts'
import { queuedHistory } from './testing/queued-history.ts'
import { visitsOf } from './visits.ts'

const id = (name: string) => name as ColumnId

function factsOf(history: FlowHistory, asOf: string) {
  return flowFacts(history, {
    asOf: at(asOf),
    zone: 'UTC',
    startPolicy: 'lastCommitment',
    unobservedStart: 'exclude',
    bounceSeconds: 0,
  })
}

function options(from: string, to: string, other: Partial<FitOptions> = {}): FitOptions {
  return { from, to, groups: [], columnLimits: new Map(), totalLimit: null, ...other }
}

function mean(values: ArrayLike<number> | undefined): number {
  const list = Array.from(values ?? [])
  return list.reduce((sum, one) => sum + one, 0) / list.length
}

describe('the stays of an item', () => {
  const lines = ['2024-03-01 drafting', '2024-03-02 ideas', '2024-03-05 drafting', '2024-03-09 review']
  const blocked = [
    { from: at('2024-03-04'), to: at('2024-03-06'), reason: 'approval' as never },
    { from: at('2024-03-07'), to: at('2024-03-08'), reason: 'approval' as never },
    { from: at('2024-03-11'), to: null, reason: 'approval' as never },
  ]
  const stays = (one: FlowItem) => {
    const facts = factsOf({ columns: COLUMNS, items: [one] }, '2024-03-20')
    return facts.items.map((_replay, row) => visitsOf(facts, row))
  }

  it('begin with its start, end with its finish, and leave blocked times out', () => {
    const span = (from: string, to: string) => ({ from: at(from), to: at(to) })
    expect(stays(item('x', [...lines, '2024-03-12 published'], { blocked }))).toEqual([
      [
        {
          columnId: 'drafting',
          ...span('2024-03-05', '2024-03-09'),
          free: [span('2024-03-06', '2024-03-07'), span('2024-03-08', '2024-03-09')],
        },
        { columnId: 'review', ...span('2024-03-09', '2024-03-12'), free: [span('2024-03-09', '2024-03-11')] },
      ],
    ])
  })

  it('do not count while it is not finished, or when it was given up', () => {
    expect(stays(item('x', lines))).toEqual([[]])
    expect(stays(item('x', lines, { cancelledAt: at('2024-03-12') }))).toEqual([[]])
  })
})

describe('attention', () => {
  it('is shared equally where more is in hand than there are people', () => {
    const spans = [
      { from: 0, to: 4 },
      { from: 0, to: 2 },
      { from: 10, to: 13 },
    ]
    expect(attentionOf(spans, 1)).toEqual([3, 1, 3])
    expect(attentionOf(spans, 2)).toEqual([4, 2, 3])
  })

  it('never adds up to more than the people had', () => {
    const spans = Array.from({ length: 50 }, (_, i) => ({ from: i % 7, to: 8 + (i % 5) }))
    expect(attentionOf(spans, 3).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3 * 12 + 1e-9)
  })

  it('shows how many people there must have been, leaving rare peaks out', () => {
    expect(peopleSeen([])).toBe(1)
    const usual = [
      { from: 0, to: 100 },
      { from: 0, to: 99 },
    ]
    expect(peopleSeen(usual)).toBe(2)
    expect(peopleSeen([...usual, { from: 50, to: 54 }])).toBe(2)
    expect(peopleSeen([...usual, { from: 50, to: 60 }])).toBe(3)
  })
})

describe('a model of a board', () => {
  const day = (n: number) => `2024-03-${String(n).padStart(2, '0')}`
  /** Twenty-one items, one a day: a day of drafting, half a day of review, every seventh comes back for another round. */
  const items = Array.from({ length: 21 }, (_, i): FlowItem => {
    const again = i % 7 === 3 ? [`${day(i + 3)}T00:00 drafting`, `${day(i + 4)}T00:00 review`] : []
    const end = again.length > 0 ? i + 4 : i + 2
    const lines = [
      `${day(i + 1)}T00:00 drafting`,
      `${day(i + 2)}T00:00 review`,
      ...again,
      `${day(end)}T12:00 published`,
    ]
    return item(`item-${i}`, lines)
  })
  const facts = factsOf({ columns: COLUMNS, items }, '2024-03-30')

  function fitted(other: Partial<FitOptions> = {}) {
    const result = fitModel(facts, options('2024-03-01', '2024-03-29', other))
    if (!result.ok) throw new Error(result.reason.code)
    return result.value
  }

  it('has its working columns, people, rework and starts', () => {
    const { model, columnIds, groups, finishes } = fitted({
      groups: [{ columnIds: [id('drafting')], people: 2 }],
      columnLimits: new Map([[id('review'), 4]]),
      totalLimit: 9,
    })
    expect(finishes).toBe(21)
    expect(columnIds).toEqual(['drafting', 'review'])
    expect(groups).toEqual([
      { columnIds: ['drafting'], people: 2, estimated: false },
      { columnIds: ['review'], people: 2, estimated: true },
    ])
    expect(model.people).toEqual([2, 2])
    expect(model.totalLimit).toBe(9)
    expect(model.columns.map(({ limit, people }) => [limit, people])).toEqual([
      [null, 0],
      [4, 1],
    ])
    expect(new Set(Array.from(model.columns[0]?.days ?? []))).toEqual(new Set([1]))
    expect(model.columns[1]?.rework).toEqual({ chance: 3 / 24, to: 0 })
    expect(model.columns[0]?.rework).toBeNull()
    expect(model.arrivals).toEqual({ kind: 'gaps', days: new Array(20).fill(1) })
  })

  it('takes waiting for others as a delay, blocked times as pauses, and a column passed over as no time', () => {
    const columns = COLUMNS.map((column) => ({ ...column, waits: column.id === id('review') }))
    const blocked = [{ from: at('2024-03-01T06:00'), to: at('2024-03-01T18:00'), reason: 'approval' as never }]
    const direct = item('direct', ['2024-03-01T00:00 drafting', '2024-03-02T00:00 published'], { blocked })
    const result = fitModel(
      factsOf({ columns, items: [...items, direct] }, '2024-03-30'),
      options('2024-03-01', '2024-03-29', { groups: [{ columnIds: [id('drafting')], people: 9 }] }),
    )
    if (!result.ok) throw new Error(result.reason.code)
    const [drafting, review] = result.value.model.columns
    expect(review).toMatchObject({ people: null, pauses: null })
    expect(Array.from(review?.days ?? []).filter((days) => days === 0)).toHaveLength(1)
    expect(Array.from(drafting?.pauses ?? []).reduce((sum, one) => sum + one, 0)).toBe(0.5)
    expect(Math.min(...Array.from(drafting?.days ?? []))).toBe(0.5)
  })

  it('is not made from fewer than twenty finishes', () => {
    expect(fitModel(facts, options('2024-03-01', '2024-03-15'))).toEqual({
      ok: false,
      reason: { code: 'too-few-finishes', finishes: 14, needed: 20 },
    })
  })
})

describe('a model that has to reproduce what it was not made from', () => {
  const simulation = { ...USUAL_SIMULATION, replications: 60, days: 180 }
  const groups = [
    { columnIds: [id('writing')], people: 1 },
    { columnIds: [id('design')], people: 1 },
  ]
  const window = { from: '2022-01-01', to: '2024-12-31' }
  const board = { items: 1700, meanGap: 0.75, work: [0.4, 3, 0.35], seed: 5 } as const

  it('finds the work behind the queues, and passes', () => {
    const facts = factsOf(queuedHistory(board), '2025-01-10')
    const result = calibratedModel(facts, { ...options(window.from, window.to), groups }, simulation)
    if (!result.ok) throw new Error(JSON.stringify(result.reason))
    const [writing, approval, design] = result.value.model.columns
    expect(mean(writing?.days)).toBeCloseTo(0.4, 1)
    expect(mean(approval?.days)).toBeCloseTo(3, 0)
    expect(mean(design?.days)).toBeCloseTo(0.35, 1)
    for (const { error } of result.value.comparisons) expect(Math.abs(error)).toBeLessThanOrEqual(0.15)
  })

  it('is refused, with the numbers, when the board has changed since', () => {
    const before = queuedHistory({ ...board, items: 1000 })
    const after = queuedHistory({ ...board, items: 400, work: [0.4, 9, 0.35], seed: 6 })
    const later = (instant: number) => instant + at('2024-01-05') - at('2022-01-01')
    const moved = after.items.map((one) => ({
      ...one,
      id: `${one.id}-later` as typeof one.id,
      entries: listed(one.entries).map((entry) => ({ ...entry, at: later(entry.at) })),
    }))
    const facts = factsOf({ ...before, items: [...before.items, ...moved] }, '2025-01-10')
    const result = calibratedModel(facts, { ...options(window.from, window.to), groups }, simulation)
    expect(result).toMatchObject({ ok: false, reason: { code: 'not-reproduced', tolerance: 0.15 } })
    if (result.ok || result.reason.code !== 'not-reproduced') return
    const slower = result.reason.comparisons.find(({ measure }) => measure === 'mean-cycle-time')
    expect(slower?.error).toBeLessThan(-0.4)
  })

  it('is refused when too little was finished to compare with', () => {
    const facts = factsOf(queuedHistory({ ...board, items: 900 }), '2025-01-10')
    expect(calibratedModel(facts, { ...options(window.from, window.to), groups }, simulation)).toMatchObject({
      ok: false,
      reason: { code: 'nothing-to-compare', needed: 10 },
    })
  })
})
