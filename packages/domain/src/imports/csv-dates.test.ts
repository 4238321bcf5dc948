import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../time.ts'
import { csvInstant, dateOrderOf, looksLikeDate } from './csv-dates.ts'

test.each([
  ['2026-03-01', 'dmy', '2026-03-01T11:00:00Z'],
  ['2026-03-01T08:30:00Z', 'dmy', '2026-03-01T08:30:00Z'],
  ['2026-03-01 08:30+02:00', 'dmy', '2026-03-01T06:30:00Z'],
  ['03/04/2026', 'dmy', '2026-04-03T10:00:00Z'],
  ['03/04/2026', 'mdy', '2026-03-04T11:00:00Z'],
  ['5/31/2023 12:04:10 AM', 'mdy', '2023-05-30T22:04:10Z'],
  ['15/May/23 1:05 PM', 'mdy', '2023-05-15T11:05:00Z'],
  ['1 févr. 2026', 'dmy', '2026-02-01T11:00:00Z'],
] as const)('%s, %s, is read on the clocks of Paris', (text, order, instant) => {
  expect(looksLikeDate(text)).toBe(true)
  const at = csvInstant(text, order, 'Europe/Paris')
  expect(at === null ? null : new Date(at).toISOString()).toBe(instant.replace('Z', '.000Z'))
})

test.each(['2026-02-30', '31/04/2026', '2026-13-01', '1/1/2026 25:00', '1/1/2026 13:00 PM', 'soon', '', '12'])(
  '%s is no date',
  (text) => expect(csvInstant(text, 'dmy', 'UTC')).toBeNull(),
)

test('a number above twelve tells the order; without one nobody knows', () => {
  expect(dateOrderOf(['03/04/2026', '13/04/2026'])).toBe('dmy')
  expect(dateOrderOf(['03/04/2026', '03/14/2026'])).toBe('mdy')
  expect(dateOrderOf(['03/04/2026', '2026-12-31'])).toBeNull()
})

test('a day without an hour is that day in every zone', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), zones, (day, zone) => {
      const date = new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10)
      expect(localDate(csvInstant(date, 'dmy', zone) ?? 0, zone)).toBe(date)
    }),
  )
})
