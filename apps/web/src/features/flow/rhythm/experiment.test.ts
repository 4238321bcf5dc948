import type { ColumnId, ComparedChange } from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { experimentOf } from './experiment.ts'

const change = (day: string, columnId: string | null, reviewOn: string | null): ComparedChange =>
  ({ at: Date.parse(day), day, columnId: columnId as ColumnId | null, reviewOn }) as ComparedChange

const newest = change('2026-03-20', 'review', '2026-04-10')
const middle = change('2026-03-10', 'writing', '2026-03-31')
const oldest = change('2026-03-01', 'review', '2026-03-22')
const all = [newest, middle, oldest]

describe('the experiment of a changed limit', () => {
  it('runs until its day, and then is to be reviewed', () => {
    expect(experimentOf(all, newest, '2026-04-09')).toEqual({ state: 'running', reviewOn: '2026-04-10' })
    expect(experimentOf(all, newest, '2026-04-10')).toEqual({ state: 'due', reviewOn: '2026-04-10' })
    expect(experimentOf(all, middle, '2026-04-10')).toEqual({ state: 'due', reviewOn: '2026-03-31' })
  })

  it('is reviewed by the next change of the same limit', () => {
    expect(experimentOf(all, oldest, '2026-04-10')).toEqual({
      state: 'reviewed',
      reviewOn: '2026-03-22',
      on: '2026-03-20',
    })
    const last = change('2026-04-20', 'review', null)
    expect(experimentOf([last, ...all], oldest, '2026-04-21')).toMatchObject({ on: '2026-03-20' })
  })

  it('is none without a day to look again', () => {
    expect(experimentOf([change('2026-03-01', null, null)], change('2026-03-01', null, null), '2026-03-02')).toBeNull()
  })
})
