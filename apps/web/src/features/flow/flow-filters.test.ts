import { expect, test } from 'vitest'
import { type FlowFilters, filtersFrom, firstDayOf, WINDOWS, withFilters } from './flow-filters.ts'

test('an address carries filters there and back, and keeps what else it says', () => {
  for (const days of WINDOWS) {
    const filters = { typeId: 'blog', pace: 'marathon', days } as unknown as FlowFilters
    const search = withFilters(new URLSearchParams('lang=fr'), filters)
    expect(filtersFrom(search)).toEqual(filters)
    expect(search.get('lang')).toBe('fr')
  }
  expect(`${withFilters(new URLSearchParams('type=blog&days=30'), { typeId: null, pace: null, days: null })}`).toBe('')
})

test('an address that says nonsense filters nothing', () => {
  const nothing = { typeId: null, pace: null, days: null }
  expect(filtersFrom(new URLSearchParams('pace=jog&days=31&type='))).toEqual(nothing)
  expect(filtersFrom(new URLSearchParams('days=0'))).toEqual(nothing)
})

test('a window of 30 days is today and the 29 before', () => {
  expect(firstDayOf(30, '2026-03-01')).toBe('2026-01-31')
  expect(firstDayOf(null, '2026-03-01')).toBeNull()
})
