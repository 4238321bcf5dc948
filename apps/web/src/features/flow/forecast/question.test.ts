import type { LabelId } from '@paceboard/domain'
import { describe, expect, it } from 'vitest'
import { forecastQueryOf, questionFrom, withQuestion } from './question.ts'

const TODAY = '2026-03-10'
const read = (search: string) => questionFrom(new URLSearchParams(search), TODAY)

describe('the question of a forecast', () => {
  it('is how many in four weeks, unless the address asks something else', () => {
    expect(read('')).toEqual({ ask: 'date', until: '2026-04-07' })
    expect(read('ask=items')).toEqual({ ask: 'items', items: 10 })
    expect(read('ask=campaign&campaign=spring')).toEqual({ ask: 'campaign', campaign: 'spring' })
  })

  it.each(['2026-03-09', '2028-03-09', '2026-13-01', 'soon', '2026-02-30T00:00'])('leaves out the day %s', (until) => {
    expect(read(`ask=date&until=${until}`)).toEqual({ ask: 'date', until: '2026-04-07' })
  })

  it.each(['0', '2.5', 'ten', '5001', '-1'])('leaves out %s cards', (items) => {
    expect(read(`ask=items&items=${items}`)).toEqual({ ask: 'items', items: 10 })
  })

  it('comes back from its address, and keeps the filters beside it', () => {
    const question = { ask: 'items', items: 23 } as const
    const search = withQuestion(new URLSearchParams('pace=sprint&until=2026-05-01'), question)
    expect(questionFrom(search, TODAY)).toEqual(question)
    expect(search.get('pace')).toBe('sprint')
    expect(read(`${withQuestion(search, { ask: 'date', until: '2026-05-01' })}`)).toMatchObject({ until: '2026-05-01' })
  })

  it('counts today among the days to come, and draws from whole days only', () => {
    const filters = { pace: 'sprint', from: '2026-02-09' } as const
    expect(forecastQueryOf({ ask: 'date', until: TODAY }, filters, TODAY)).toEqual({
      pace: 'sprint',
      from: '2026-02-08',
      days: '1',
    })
    expect(forecastQueryOf({ ask: 'campaign', campaign: null }, {}, TODAY)).toBeNull()
    expect(forecastQueryOf({ ask: 'campaign', campaign: 'spring' as LabelId }, {}, TODAY)).toEqual({
      campaign: 'spring',
    })
  })
})
