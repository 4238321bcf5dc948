import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween, type IsoDate } from '../time.ts'
import { type Judgement, riskInLine, riskOfType, riskUnderWay } from './date-risk.ts'
import { riskOf } from './forecast/risk-of.ts'
import { whenFor } from './forecast/when-for.ts'
import { whenInLine } from './forecast/when-in-line.ts'

const TODAY = '2026-03-10'
const inDays = (days: number): IsoDate => addDays(TODAY, days)
const underWay = (ageDays: number, days: number, cycleTimes: readonly number[]) =>
  riskUnderWay({ planned: inDays(days), today: TODAY, ageDays }, Int32Array.from(cycleTimes))

const TEN_DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const RANK = { late: 0, 'at-risk': 1, 'on-track': 2 } as const
const cycleTimes = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 60 })
  .map((days) => days.toSorted((a, b) => a - b))

describe('the risk of work under way', () => {
  it.each([
    [1, 9, 'on-track', 1, 8],
    [1, 8, 'on-track', 0.9, 8],
    [1, 6, 'at-risk', 0.7, 8],
    [1, 3, 'late', 0.4, 8],
    // Of the six that took five days or more, five were done within nine.
    [5, 4, 'at-risk', 5 / 6, 5],
    [5, 0, 'late', 1 / 6, 5],
  ] as const)('aged %d, planned in %d days: %s', (age, days, level, chance, likely) => {
    expect(underWay(age, days, TEN_DAYS)).toEqual({ level, chance, likelyBy: inDays(likely) })
  })

  it('claims no chance from fewer than five that took as long; then the longest of them decides', () => {
    expect(underWay(7, 3, TEN_DAYS)).toEqual({ level: 'on-track', chance: null, likelyBy: null })
    expect(underWay(7, 2, TEN_DAYS)).toMatchObject({ level: 'at-risk', chance: null })
    expect(underWay(11, 300, TEN_DAYS)).toMatchObject({ level: 'at-risk', chance: null })
  })

  it('is late once its day is gone', () => {
    expect(underWay(2, -1, TEN_DAYS)).toMatchObject({ level: 'late', chance: 0 })
  })

  it('never looks worse for a later day', () => {
    fc.assert(
      fc.property(cycleTimes, fc.nat(70), fc.nat(80), fc.nat(20), (times, age, days, more) => {
        const [sooner, later] = [underWay(age + 1, days, times), underWay(age + 1, days + more, times)]
        expect(later.chance ?? 0).toBeGreaterThanOrEqual(sooner.chance ?? 0)
        expect(RANK[later.level]).toBeGreaterThanOrEqual(RANK[sooner.level])
      }),
    )
  })

  it('has a smaller chance with every day that passes without a finish', () => {
    fc.assert(
      fc.property(cycleTimes, fc.nat(40), fc.integer({ min: 1, max: 60 }), (times, age, days) => {
        const [now, tomorrow] = [underWay(age + 1, days, times), underWay(age + 2, days - 1, times)]
        if (now.chance === null || tomorrow.chance === null) return
        expect(tomorrow.chance).toBeLessThanOrEqual(now.chance)
      }),
    )
  })

  it('has a chance of 85 % on the day it names, and less the day before', () => {
    fc.assert(
      fc.property(cycleTimes, fc.nat(40), (times, age) => {
        const { likelyBy } = underWay(age + 1, 0, times)
        if (likelyBy === null) return
        const ofDay = (planned: IsoDate): Judgement =>
          riskUnderWay({ planned, today: TODAY, ageDays: age + 1 }, Int32Array.from(times))
        expect(ofDay(likelyBy).level).toBe('on-track')
        if (likelyBy > TODAY) expect(ofDay(addDays(likelyBy, -1)).level).not.toBe('on-track')
      }),
    )
  })
})

test('what a type expects decides while there is no history', () => {
  const ofType = (ageDays: number, days: number) => riskOfType({ planned: inDays(days), today: TODAY, ageDays }, 10)
  expect(ofType(8, 2)).toEqual({ level: 'on-track', chance: null, likelyBy: inDays(2) })
  expect(ofType(8, 1)).toEqual({ level: 'at-risk', chance: null, likelyBy: inDays(2) })
  expect(ofType(11, 300)).toBeNull()
})

describe('the risk of work in line', () => {
  const history = {
    perDay: Array.from({ length: 60 }, (_, day) => [0, 1, 0, 2, 0][day % 5] ?? 0),
    lastDay: '2026-03-09',
  }
  const places = [1, 4, 12, 40]

  it('is the forecast for its place, all places in one go', () => {
    const line = whenInLine(history, places)
    if (!line.ok) throw new Error(line.reason.code)
    for (const [at, place] of places.entries()) {
      const forecast = whenFor(history, place)
      const inLine = line.value[at]
      if (!forecast.ok || !inLine) throw new Error('no forecast')
      for (const days of [0, 5, 13, 30, 90]) {
        const all = riskOf(inDays(days), forecast.value)
        const { chance, likelyBy } = riskInLine(inDays(days), inLine)
        const what = `place ${place}, in ${days} days`
        expect(Math.abs((chance ?? 2) - all.chance), what).toBeLessThan(0.03)
        expect(Math.abs(daysBetween(all.likelyBy, likelyBy ?? '1970-01-01')), what).toBeLessThanOrEqual(1)
      }
    }
  })

  it('says nothing without a history, and no day beyond a year', () => {
    expect(whenInLine({ perDay: [1, 0, 1], lastDay: TODAY }, [1]).ok).toBe(false)
    const far = whenInLine(history, [5000])
    if (!far.ok || !far.value[0]) throw new Error('no forecast')
    expect(riskInLine(inDays(30), far.value[0])).toEqual({ level: 'late', chance: 0, likelyBy: null })
  })
})
