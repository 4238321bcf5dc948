import { describe, expect, it } from 'vitest'
import { flowFacts } from '../flow-facts.ts'
import { at, COLUMNS, item } from '../testing/flow-builder.ts'
import { baseline, startingLimit } from './baseline.ts'
import { type FlowWindow, flowWindow } from './flow-window.ts'
import { type CycleTimeTarget, suggestLimit } from './suggest-limit.ts'

const each = (value: number, days = 20) => new Array<number>(days).fill(value)

/** Two a day in, two a day out, eight under way, four days each: Little's law holds. */
const steady: FlowWindow = {
  arrivals: each(2),
  finishes: each(2),
  inclusiveWip: each(8),
  totalAge: each(20),
  cycleTimes: [...each(3), ...each(4, 10), ...each(6, 10)],
}
const average = (days: number): CycleTimeTarget => ({ kind: 'average', days })

describe('a baseline', () => {
  it('is the means of a window', () => {
    expect(baseline(steady)).toMatchObject({
      days: 20,
      finishes: 40,
      arrivals: 40,
      meanWip: 8,
      throughputPerDay: 2,
      meanCycleTime: 4,
      unsteady: [],
    })
  })

  it('is unsteady when more than a tenth more came than went, or went than came', () => {
    const with45 = [...each(2, 15), ...each(3, 5)]
    expect(baseline({ ...steady, arrivals: [...each(2, 16), ...each(3, 4)] }).unsteady).toEqual([])
    expect(baseline({ ...steady, arrivals: with45 }).unsteady).toEqual(['arrivals-differ'])
    expect(baseline({ ...steady, finishes: with45 }).unsteady).toEqual(['arrivals-differ'])
  })

  it('is unsteady when work in progress or its age is another in the second half', () => {
    const turns = (first: number, second: number) => [...each(first, 10), ...each(second, 10)]
    expect(baseline({ ...steady, inclusiveWip: turns(8, 9) }).unsteady).toEqual([])
    expect(baseline({ ...steady, inclusiveWip: turns(8, 10) }).unsteady).toEqual(['wip-trends'])
    expect(baseline({ ...steady, inclusiveWip: turns(2, 2.9) }).unsteady).toEqual([])
    expect(baseline({ ...steady, totalAge: turns(30, 20) }).unsteady).toEqual(['age-trends'])
  })

  it('has no cycle time where no start was recorded, and nothing at all on an empty board', () => {
    expect(baseline({ ...steady, cycleTimes: [] }).meanCycleTime).toBeNull()
    const nothing = { arrivals: [], finishes: [], inclusiveWip: [], totalAge: [], cycleTimes: [] }
    expect(baseline(nothing)).toMatchObject({ days: 0, finishes: 0, meanWip: 0, throughputPerDay: 0, unsteady: [] })
  })

  it('gives a limit to start with', () => {
    expect([0, 0.4, 5, 10].map(startingLimit)).toEqual([1, 1, 4, 8])
  })
})

describe('a suggested limit', () => {
  it('is throughput times the average asked for, rounded up, with all numbers of the sum', () => {
    expect(suggestLimit(baseline(steady), average(3))).toEqual({
      ok: true,
      value: {
        limit: 6,
        throughputPerDay: 2,
        targetAverage: 3,
        conversion: null,
        todaysMeanWip: 8,
        todaysMeanCycleTime: 4,
        finishes: 40,
        days: 20,
      },
    })
    expect(suggestLimit(baseline(steady), average(3.1))).toMatchObject({ value: { limit: 7 } })
    expect(suggestLimit(baseline(steady), average(0.1))).toMatchObject({ value: { limit: 1 } })
  })

  it('turns a service level into an average by the ratio of the board itself', () => {
    const target: CycleTimeTarget = { kind: 'service-level', percent: 85, days: 9 }
    expect(suggestLimit(baseline(steady), target)).toMatchObject({
      value: {
        limit: 12,
        targetAverage: 6,
        conversion: { percent: 85, days: 9, boardPercentile: 6, boardMean: 4 },
      },
    })
  })

  it('is refused with the reason', () => {
    const few = { ...steady, arrivals: each(2, 9), finishes: each(2, 9) }
    expect(suggestLimit(baseline(few), average(3))).toEqual({
      ok: false,
      reason: { code: 'too-few-finishes', finishes: 18, needed: 20 },
    })
    const rising = { ...steady, arrivals: each(3), inclusiveWip: Array.from({ length: 20 }, (_, day) => day + 1) }
    expect(suggestLimit(baseline(rising), average(3))).toEqual({
      ok: false,
      reason: { code: 'unsteady', failed: ['arrivals-differ', 'wip-trends'] },
    })
    expect(suggestLimit(baseline({ ...steady, cycleTimes: [] }), average(3))).toEqual({
      ok: false,
      reason: { code: 'no-cycle-times' },
    })
    expect(() => suggestLimit(baseline(steady), average(0))).toThrow(RangeError)
  })
})

describe('the window of a board', () => {
  const items = [
    item('early', ['2024-02-20 drafting', '2024-03-03 published']),
    item('inside', ['2024-03-02 drafting', '2024-03-04 published']),
    item('open', ['2024-03-04 drafting']),
    item('unobserved', ['2024-03-01 ready', '2024-03-03 published']),
    item('today', ['2024-03-04 drafting', '2024-03-06 published']),
  ]
  const facts = flowFacts(
    { columns: COLUMNS, items },
    {
      asOf: at('2024-03-06T20:00'),
      zone: 'UTC',
      startPolicy: 'lastCommitment',
      unobservedStart: 'exclude',
      bounceSeconds: 0,
    },
  )

  it('ends yesterday, counts items on the day they finish, and adds up their ages', () => {
    expect(flowWindow(facts, 4)).toEqual({
      arrivals: [1, 1, 2, 0],
      finishes: [0, 2, 1, 0],
      inclusiveWip: [2, 3, 3, 2],
      totalAge: [12 + 1, 13 + 2 + 1, 3 + 1 + 1, 2 + 2],
      cycleTimes: [13, 3],
    })
  })

  it('is no longer than the board is old', () => {
    expect(flowWindow(facts, 100).finishes).toHaveLength(15)
  })
})
