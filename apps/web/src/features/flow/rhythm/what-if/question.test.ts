import type { ModelAnswer } from '@paceboard/contract'
import type { CalibratedModel, ColumnId } from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { modelQueryOf, NOTHING_ASKED, questionOf } from './question.ts'

const id = (name: string) => name as ColumnId
const people = new Map([
  [id('writing'), 2],
  [id('review'), 1],
])

describe('who works where', () => {
  it('is one team, or people for each column; what is not said is left out', () => {
    expect(modelQueryOf(NOTHING_ASKED)).toEqual({ team: 'together' })
    expect(modelQueryOf({ ...NOTHING_ASKED, size: 4, people })).toEqual({ team: 'together', size: '4' })
    expect(modelQueryOf({ ...NOTHING_ASKED, team: 'apart' })).toEqual({ team: 'apart' })
    expect(modelQueryOf({ ...NOTHING_ASKED, team: 'apart', people })).toEqual({
      team: 'apart',
      people: 'writing:2,review:1',
    })
  })
})

describe('what the simulation is asked', () => {
  const answer = (meanWip: number) => ({ meanWip }) as ModelAnswer
  const model = { comparisons: [{ measure: 'throughput', observed: 0.5 }] } as unknown as CalibratedModel

  it('tries limits up to twice of what is in progress, and no more than can be waited for', () => {
    expect(questionOf(NOTHING_ASKED, answer(9.6), model).largestLimit).toBe(20)
    expect(questionOf(NOTHING_ASKED, answer(0), model).largestLimit).toBe(6)
    expect(questionOf(NOTHING_ASKED, answer(400), model).largestLimit).toBe(60)
  })

  it('needs as many as lately, unless somebody says how many a week', () => {
    expect(questionOf(NOTHING_ASKED, answer(9), model).demand).toEqual({ throughputPerDay: 0.5, p85Days: null })
    expect(questionOf({ ...NOTHING_ASKED, perWeek: 7, p85Days: 9 }, answer(9), model).demand).toEqual({
      throughputPerDay: 1,
      p85Days: 9,
    })
  })
})
