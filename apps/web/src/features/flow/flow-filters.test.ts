import { expect, test } from 'vitest'
import { type FlowFilters, filtersFrom, firstDayOf, NO_FILTERS, queryOf, WINDOWS, withFilters } from './flow-filters.ts'

test('an address carries filters there and back, and keeps what else it says', () => {
  for (const days of WINDOWS) {
    const filters = {
      typeId: 'blog',
      pace: 'marathon',
      labelId: 'spring',
      person: 'none',
      days,
    } as unknown as FlowFilters
    const search = withFilters(new URLSearchParams('lang=fr'), filters)
    expect(filtersFrom(search)).toEqual(filters)
    expect(search.get('lang')).toBe('fr')
  }
  expect(`${withFilters(new URLSearchParams('type=blog&days=30'), NO_FILTERS)}`).toBe('')
})

test('an address that says nonsense filters nothing', () => {
  expect(filtersFrom(new URLSearchParams('pace=jog&days=31&type='))).toEqual(NO_FILTERS)
  expect(filtersFrom(new URLSearchParams('days=0'))).toEqual(NO_FILTERS)
})

test('a query says what is chosen and no more', () => {
  expect(queryOf(NO_FILTERS, '2026-03-01')).toEqual({})
  const chosen = filtersFrom(new URLSearchParams('type=blog&person=none&days=30'))
  expect(queryOf(chosen, '2026-03-01')).toEqual({ type: 'blog', person: 'none', from: '2026-01-31' })
})

test('a window of 30 days is today and the 29 before', () => {
  expect(firstDayOf(30, '2026-03-01')).toBe('2026-01-31')
  expect(firstDayOf(null, '2026-03-01')).toBeNull()
})
