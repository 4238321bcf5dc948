import { describe, expect, it } from 'vitest'
import { howMany } from './how-many.ts'
import { riskOf } from './risk-of.ts'
import { isBursty } from './throughput-sample.ts'
import { whenFor } from './when-for.ts'

const lastDay = '2024-05-10'
const oneADay = { perDay: new Array<number>(30).fill(1), lastDay }
const weekly = (friday: number) => Array.from({ length: 42 }, (_, day) => (day % 7 === 4 ? friday : 0))

function answer<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

describe('a forecast', () => {
  it('is certain where every day is alike', () => {
    const many = answer(howMany(oneADay, 14))
    expect(many.until).toBe('2024-05-24')
    expect(many.percentiles.map(({ items }) => items)).toEqual([14, 14, 14, 14])
    expect(many.curve).toEqual({ from: 14, chances: [1] })
    const when = answer(whenFor(oneADay, 3))
    expect(when.percentiles[2]).toEqual({ percent: 85, days: 3, date: '2024-05-13' })
    expect(when.curve).toEqual({ from: 3, chances: [1] })
  })

  it('says what it was made from', () => {
    expect(answer(howMany({ perDay: [2, 0, 1, 1, 1, 0, 3, 0], lastDay }, 7, { seed: 5 })).basis).toEqual({
      firstDay: '2024-05-03',
      lastDay,
      days: 8,
      finishes: 8,
      daysWithFinish: 5,
      shortHistory: true,
      blocks: false,
      trials: 10_000,
      seed: 5,
    })
    expect(answer(howMany(oneADay, 7)).basis.shortHistory).toBe(false)
  })

  it('is refused with fewer than five days on which something was finished', () => {
    const reason = { code: 'too-few-finish-days', daysWithFinish: 4, needed: 5 }
    const history = { perDay: [9, 0, 9, 9, 0, 0, 9], lastDay }
    expect(howMany(history, 7)).toEqual({ ok: false, reason })
    expect(whenFor(history, 7)).toEqual({ ok: false, reason })
    expect(whenFor({ perDay: [], lastDay }, 1)).toMatchObject({ ok: false })
  })

  it('is refused further ahead than anybody plans', () => {
    expect(whenFor(oneADay, 1825).ok).toBe(true)
    expect(whenFor(oneADay, 1826)).toEqual({
      ok: false,
      reason: { code: 'too-far-ahead', days: 1826, most: 1825 },
    })
  })

  it('throws for numbers that are no counts', () => {
    for (const wrong of [0, -1, 1.5, Number.NaN]) {
      expect(() => howMany(oneADay, wrong)).toThrow(RangeError)
      expect(() => whenFor(oneADay, wrong)).toThrow(RangeError)
    }
  })
})

describe('bursty finishes', () => {
  it('come in batches: steady days and one or two a day do not', () => {
    expect(isBursty(oneADay.perDay)).toBe(false)
    expect(isBursty([1, 0, 2, 1, 0, 1, 2, 0, 0, 1])).toBe(false)
    expect(isBursty(weekly(5))).toBe(true)
    expect(isBursty([0, 0, 0])).toBe(false)
  })

  it('are drawn in weeks, so that a week that always brings ten brings ten', () => {
    const history = { perDay: weekly(10), lastDay }
    const inWeeks = answer(howMany(history, 7))
    expect(inWeeks.basis.blocks).toBe(true)
    expect(inWeeks.percentiles.map(({ items }) => items)).toEqual([10, 10, 10, 10])
    const inDays = answer(howMany(history, 7, { sampling: 'days' }))
    expect(inDays.percentiles.at(-1)?.items).toBe(0)
  })

  it('are drawn day by day while there are fewer than three weeks', () => {
    const history = { perDay: [0, 0, 8, 0, 9, 0, 7, 0, 0, 0, 9, 0, 0, 6], lastDay }
    expect(isBursty(history.perDay)).toBe(true)
    expect(answer(howMany(history, 7)).basis.blocks).toBe(false)
  })
})

describe('the risk of a planned date', () => {
  const forecast = {
    curve: { from: 2, chances: [0.3, 0.5, 0.84, 0.85, 1] },
    basis: answer(howMany(oneADay, 1)).basis,
  }

  it.each([
    ['2024-05-09', 0, 'late'],
    ['2024-05-10', 0, 'late'],
    ['2024-05-12', 0.3, 'late'],
    ['2024-05-13', 0.5, 'at-risk'],
    ['2024-05-14', 0.84, 'at-risk'],
    ['2024-05-15', 0.85, 'on-track'],
    ['2024-05-16', 1, 'on-track'],
    ['2025-05-16', 1, 'on-track'],
  ] as const)('%s: chance %d, %s', (planned, chance, level) => {
    expect(riskOf(planned, forecast)).toEqual({ planned, chance, level, likelyBy: '2024-05-15' })
  })
})
